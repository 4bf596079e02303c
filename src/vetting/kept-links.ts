import { openDB, unwrap, wrap, type DBSchema, type IDBPDatabase } from 'idb';
import { hasExactly, isCount, isNullable, isOneOf, isShortString, type Guard } from '../lib/guards';
import {
  DECISIONS,
  LINK_MAX_LENGTH,
  LINKS_MAX,
  NOTE_MAX_LENGTH,
  type KeptLink,
} from '../model/kept-link';

/** Where a list of links is kept. */
export interface LinkStore {
  /** In the order of the list. */
  readonly read: () => Promise<readonly KeptLink[]>;
  /** Adds links or puts them in the place of those with the same number. */
  readonly put: (links: readonly KeptLink[]) => Promise<void>;
  readonly clear: () => Promise<void>;
}

interface KeptLinks extends DBSchema {
  readonly links: { key: number; value: KeptLink };
}

const NAME = 'masthead-vetting';

// Some milliseconds of the page's own time.
const PUT_SLICE = 250;

/** Turns one schema of the kept list into the next; never changed once released. */
type UpgradeStep = (database: IDBPDatabase<KeptLinks>) => void;

const UPGRADE_STEPS: readonly UpgradeStep[] = [
  // Schema 1: links with decision and note, by their number.
  (database) => database.createObjectStore('links', { keyPath: 'n' }),
];

const isKeptLink: Guard<KeptLink> = hasExactly<KeptLink>({
  n: (value): value is number => isCount(value, LINKS_MAX) && value > 0,
  url: (value): value is string => isShortString(value, LINK_MAX_LENGTH),
  decision: isNullable(isOneOf(DECISIONS)),
  note: (value): value is string => isShortString(value, NOTE_MAX_LENGTH),
});

/**
 * Opens the list that this browser keeps. Only links, decisions and notes are kept: they are judged
 * anew each time, by the data of the day. Null when a newer version has left a list here; rejects
 * where the browser keeps nothing.
 */
export async function openKeptLinks(
  steps: readonly UpgradeStep[] = UPGRADE_STEPS,
): Promise<LinkStore | null> {
  let database: IDBPDatabase<KeptLinks>;
  try {
    database = await openDB<KeptLinks>(NAME, steps.length, {
      upgrade(opened, older) {
        for (const step of steps.slice(older)) step(opened);
      },
      // A newer version of the extension wants to upgrade: it must not wait for this tab.
      blocking: (_, __, { target }) => {
        if (target instanceof IDBDatabase) target.close();
      },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') return null;
    throw error;
  }
  return {
    // What cannot be read counts as never kept.
    read: async () => (await database.getAll('links')).filter(isKeptLink),
    async put(links) {
      const transaction = database.transaction('links', 'readwrite', { durability: 'strict' });
      // Without the package's promises, and with room between: thousands of links are put while the
      // first rows are drawn.
      const bare = unwrap(transaction.store);
      const putAll = async (): Promise<void> => {
        for (let at = 0; at < links.length; at += PUT_SLICE) {
          const requests = links.slice(at, at + PUT_SLICE).map((link) => bare.put(link));
          const isLast = at + PUT_SLICE >= links.length;
          if (!isLast) await Promise.all(requests.slice(-1).map((last) => wrap(last)));
        }
        // Now, not once this tab has heard of the last: it may be closed before, and lose all of them.
        if (links.length > 0) transaction.commit();
      };
      await Promise.all([putAll(), transaction.done]);
    },
    clear: () => database.clear('links'),
  };
}

/** A list that is gone with its tab: nothing of a private window is kept. */
export function openPassingLinks(): LinkStore {
  const nothing = (): Promise<void> => Promise.resolve();
  return { read: () => Promise.resolve([]), put: nothing, clear: nothing };
}
