// A browser in memory, as far as the floor `browser` and the worker use one. Import it first: the
// polyfill takes the global `browser` as it finds it.
import type { MessageKey } from '../../src/describe/translate';
import { CATALOGUES, translatorOf } from './catalogue';

type Listener = (...values: readonly never[]) => unknown;

/** An event that a test can let happen. */
class FakeEvent {
  readonly listeners = new Set<Listener>();
  readonly addListener = (listener: Listener): void => void this.listeners.add(listener);
  readonly removeListener = (listener: Listener): void => void this.listeners.delete(listener);
  /** What the listeners return, without those that return nothing. */
  readonly fire = (...values: readonly unknown[]): readonly unknown[] =>
    [...this.listeners]
      .map((listener) => listener(...(values as never[])))
      .filter((answer) => answer !== undefined);
}

/** A storage area; what goes in comes out as a copy. */
class FakeArea {
  items: Record<string, unknown> = {};
  readonly get = (key: string): Promise<Record<string, unknown>> =>
    Promise.resolve(key in this.items ? { [key]: structuredClone(this.items[key]) } : {});
  readonly set = (items: Record<string, unknown>): Promise<void> => {
    Object.assign(this.items, structuredClone(items));
    return Promise.resolve();
  };
  readonly clear = (): Promise<void> => {
    this.items = {};
    return Promise.resolve();
  };
  readonly remove = (key: string): Promise<void> => {
    this.items = Object.fromEntries(Object.entries(this.items).filter(([name]) => name !== key));
    return Promise.resolve();
  };
}

export const ORIGIN = 'chrome-extension://fake/';

/** State that a test sets, and what the extension did. */
export const world = {
  local: new FakeArea(),
  session: new FakeArea(),
  tabs: [] as { id: number; active?: boolean }[],
  windows: [] as { incognito: boolean }[],
  /** Tabs that were closed while somebody still speaks of them. */
  goneTabs: new Set<number>(),
  /** As set; the browser itself answers with four figures. */
  badgeColours: new Map<number, readonly number[] | string>(),
  isAllowedEverywhere: true,
  /** What is sent to the worker or a tab ends here. */
  answer: (message: unknown, tabId: number | null): Promise<unknown> =>
    Promise.reject(new Error(`nobody listens to ${JSON.stringify([message, tabId])}`)),
  /** Every call of the toolbar's button and of tabs, as [name, argument]. */
  done: [] as [string, unknown][],
  onMessage: new FakeEvent(),
  onInstalled: new FakeEvent(),
  onStartup: new FakeEvent(),
  onUpdated: new FakeEvent(),
  onWindowRemoved: new FakeEvent(),
  onCommand: new FakeEvent(),
  onMenuClicked: new FakeEvent(),
};

const fresh = { ...world };

/** Delivers a message as the browser does; resolves with undefined when nobody answers. */
export function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const answers = world.onMessage.fire(message, sender, resolve);
    if (!answers.includes(true)) resolve(undefined);
  });
}

const doing =
  (name: string) =>
  (argument: unknown): Promise<void> => {
    world.done.push([name, argument]);
    return Promise.resolve();
  };

/** Puts everything back; `keepMemory` is what a killed worker finds when it comes back. */
export function restart({ keepMemory = false } = {}): void {
  const { local, session, tabs, windows, badgeColours, answer, isAllowedEverywhere } = world;
  const kept = keepMemory
    ? { local, session, tabs, windows, badgeColours, answer, isAllowedEverywhere }
    : {};
  Object.assign(
    world,
    fresh,
    {
      local: new FakeArea(),
      session: new FakeArea(),
      badgeColours: new Map(),
      goneTabs: new Set(),
    },
    kept,
    { done: [] },
  );
  for (const value of Object.values(world)) if (value instanceof FakeEvent) value.listeners.clear();
}

Object.assign(globalThis, {
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  chrome: { runtime: { id: 'fake' } },
  browser: {
    runtime: {
      id: 'fake',
      getURL: (path: string) => ORIGIN + path.replace(/^\//, ''),
      sendMessage: (message: unknown) => world.answer(message, null),
      onMessage: world.onMessage,
      onInstalled: world.onInstalled,
      onStartup: world.onStartup,
      getManifest: () => ({ version: '1.2.3' }),
    },
    storage: {
      get local() {
        return world.local;
      },
      get session() {
        return world.session;
      },
    },
    tabs: {
      query: ({ active }: { active?: boolean }) =>
        Promise.resolve(world.tabs.filter((tab) => active === undefined || tab.active === active)),
      sendMessage: (tabId: number, message: unknown, options: unknown) => {
        world.done.push(['sendMessage', { tabId, message, options }]);
        return world.answer(message, tabId);
      },
      create: doing('create'),
      reload: doing('reload'),
      onUpdated: world.onUpdated,
    },
    contextMenus: {
      onClicked: world.onMenuClicked,
      removeAll: doing('removeMenu'),
      create: doing('createMenu'),
    },
    windows: {
      getAll: () => Promise.resolve(world.windows),
      onRemoved: world.onWindowRemoved,
    },
    permissions: { contains: () => Promise.resolve(world.isAllowedEverywhere) },
    commands: {
      onCommand: world.onCommand,
      getAll: () =>
        Promise.resolve([
          { name: '_execute_action', shortcut: 'Alt+Shift+M' },
          { name: 'next-mention', shortcut: '' },
        ]),
    },
    action: {
      ...Object.fromEntries(
        ['setBadgeText', 'setBadgeTextColor', 'setTitle', 'setIcon'].map((name) => [
          name,
          doing(name),
        ]),
      ),
      setBadgeBackgroundColor: (badge: { tabId: number; color: readonly number[] | string }) => {
        world.badgeColours.set(badge.tabId, badge.color);
        return doing('setBadgeBackgroundColor')(badge);
      },
      getBadgeBackgroundColor: ({ tabId }: { tabId: number }) =>
        world.goneTabs.has(tabId)
          ? Promise.reject(new Error(`No tab with id: ${tabId}.`))
          : Promise.resolve(world.badgeColours.get(tabId) ?? [0, 0, 0, 0]),
    },
    i18n: {
      // Blank for a text that there is not, and for a value that was not given.
      getMessage: (key: string, values: readonly string[] = []) =>
        key in CATALOGUES.en
          ? translatorOf('en')(key as MessageKey, ...values, ...Array<string>(9).fill(''))
          : '',
    },
  },
});
