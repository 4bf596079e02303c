import { ORIGIN, restart, world } from '../../support/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { showBadge } from '../../../src/browser/badge';
import * as tabs from '../../../src/browser/tabs';

beforeEach(() => restart());

it('knows the tab in front', async () => {
  expect(await tabs.activeTabId()).toBeNull();
  world.tabs = [{ id: 3 }, { id: 4, active: true }];
  expect(await tabs.activeTabId()).toBe(4);
});

it('opens and reloads', async () => {
  await tabs.openOwnPage('src/welcome/index.html');
  await tabs.reloadTab(4);
  expect(world.done).toEqual([
    ['create', { url: `${ORIGIN}src/welcome/index.html` }],
    ['reload', 4],
  ]);
});

it('knows the shortcut of the popup', async () => {
  expect(await tabs.popupShortcut()).toBe('Alt+Shift+M');
});

it('tells only that a tab begins to load', () => {
  const loading: number[] = [];
  tabs.onTabLoading((tabId) => loading.push(tabId));
  world.onUpdated.fire(1, { status: 'loading' });
  world.onUpdated.fire(2, { status: 'complete' });
  world.onUpdated.fire(3, {});
  expect(loading).toEqual([1]);
});

it.each([
  ['a private window is left', [{ incognito: false }, { incognito: true }], 0],
  ['no private window is left', [{ incognito: false }], 1],
  ['no window is left', [], 1],
])('after a window was closed and %s', async (_, windows, times) => {
  const tell = vi.fn();
  tabs.onLastPrivateWindowClosed(tell);
  world.windows = windows;
  world.onWindowRemoved.fire(1);
  await Promise.resolve().then(() => undefined);
  expect(tell).toHaveBeenCalledTimes(times);
});

it('tells every page and frame of a changed switch, those that do not answer included', async () => {
  world.tabs = [{ id: 3 }, { id: 4 }];
  await tabs.tellPages();
  expect(world.done.map(([, message]) => message)).toEqual(
    [3, 4].map((tabId) => ({
      tabId,
      message: { call: 'reportSwitches', ask: {} },
      options: undefined,
    })),
  );
});

it('shows a badge on one tab: grey, the title in words', async () => {
  await showBadge({ tabId: 3, text: '12', title: 'Masthead: 12 names', isOff: false });
  expect(Object.fromEntries(world.done)).toMatchObject({
    setBadgeText: { tabId: 3, text: '12' },
    setBadgeBackgroundColor: { tabId: 3, color: '#6b7075' },
    setTitle: { tabId: 3, title: 'Masthead: 12 names' },
  });
});

const badge = (isOff: boolean) => showBadge({ tabId: 3, text: '', title: '', isOff });
const icons = () => world.done.filter(([name]) => name === 'setIcon').map(([, icon]) => icon);

it('changes the icon when switched off and on again, also after the worker was killed', async () => {
  await badge(true);
  await badge(true);
  expect(icons()).toMatchObject([{ tabId: 3, path: { 16: '/icons/off-16.png' } }]);
  restart({ keepMemory: true });
  await badge(false);
  await badge(false);
  expect(icons()).toMatchObject([{ tabId: 3, path: { 16: '/icons/16.png' } }]);
});

it('leaves the last of several at once, in their order', async () => {
  await Promise.all([badge(true), badge(false), badge(true), badge(false)]);
  expect(icons().at(-1)).toMatchObject({ path: { 16: '/icons/16.png' } });
});

it('asks nothing of a tab that is gone', async () => {
  world.goneTabs.add(3);
  await badge(true);
  expect(world.done).toEqual([]);
});
