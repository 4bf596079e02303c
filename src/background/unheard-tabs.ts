import { isCount, isOneOf, isRecord } from '../lib/guards';
import type { SessionValue } from '../browser/session-value';

// A tab that does not answer was either open before the extension, which a reload mends, or shows a
// page on which no extension runs, which nothing mends. Without the tabs permission its address is
// unknown, so the tabs are remembered that were open when the extension started, until a script of
// ours reports from them.
//
// A page of the browser never reports. Its tab is forgotten when it loads anew after the reader has
// been told to reload. Before that a load proves nothing: Chromium also calls it "loading" when a
// page merely changes its address by script (measured with 156).

/** By tab id: has its reader been told to reload? */
export type TabNotes = Readonly<Record<string, 'untold' | 'told'>>;

/** Tabs that were open when the extension started and from which no script has reported. */
export interface UnheardTabs {
  /** Notes the open tabs, unless that was done since the extension started. */
  readonly noteOpenTabs: () => Promise<void>;
  /** True when the tab is one of these; who asks goes on to tell its reader to reload. */
  readonly tell: (tabId: number) => Promise<boolean>;
  /** A script of ours has reported from the tab. */
  readonly forget: (tabId: number) => Promise<void>;
  /** The tab begins to load. */
  readonly noteLoading: (tabId: number) => Promise<void>;
  /** The browser has just started: whatever is open loads with the extension. */
  readonly forgetAll: () => Promise<void>;
}

const isNote = isOneOf(['untold', 'told']);

/** True for notes as they lie in memory. */
export function isTabNotes(value: unknown): value is TabNotes {
  return (
    isRecord(value) &&
    Object.entries(value).every(([id, note]) => isCount(Number(id), 2 ** 31) && isNote(note))
  );
}

/**
 * Opens the notes. With the first call after a start of the extension all open tabs are noted; a
 * worker that was killed finds its notes again.
 */
export function openUnheardTabs(
  memory: SessionValue<TabNotes>,
  openTabIds: () => Promise<readonly number[]>,
): UnheardTabs {
  // One after another, so that no note is lost between reading and writing.
  let queue: Promise<unknown> = Promise.resolve();

  /** Lets `change` see the notes; what it returns is written unless it is the same. */
  function update(change: (notes: TabNotes) => TabNotes): Promise<TabNotes> {
    const done = queue.then(async () => {
      const held = await memory.read();
      const before = held ?? noteAll(await openTabIds());
      const after = change(before);
      if (after !== held) await memory.write(after);
      return before;
    });
    queue = done.catch(() => undefined);
    return done;
  }

  return {
    async noteOpenTabs() {
      await update((before) => before);
    },
    async tell(tabId) {
      const notes = await update((before) =>
        tabId in before ? { ...before, [tabId]: 'told' } : before,
      );
      return tabId in notes;
    },
    async forget(tabId) {
      await update((before) => without(before, tabId));
    },
    async noteLoading(tabId) {
      await update((before) => (before[tabId] === 'told' ? without(before, tabId) : before));
    },
    async forgetAll() {
      await update(() => ({}));
    },
  };
}

function noteAll(ids: readonly number[]): TabNotes {
  return Object.fromEntries(ids.map((id) => [id, 'untold' as const]));
}

function without(notes: TabNotes, tabId: number): TabNotes {
  if (!(tabId in notes)) return notes;
  return Object.fromEntries(Object.entries(notes).filter(([id]) => id !== String(tabId)));
}
