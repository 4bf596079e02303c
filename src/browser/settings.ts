import browser from 'webextension-polyfill';
import type { Settings, SettingsChange } from '../model/settings';
import { changeSettings } from './change-settings';
import { readSettings, writeSettings } from './settings-schema';

/** The reader's switches and corrections, remembered. */
export interface SettingsStore {
  /** Never rejects because of what is stored: what cannot be read counts as never set. */
  readonly read: (isPrivate: boolean) => Promise<Settings>;
  /** Carries a change out; one of a private window is kept in memory only. */
  readonly change: (change: SettingsChange, isPrivate: boolean) => Promise<void>;
  /** Shuts scripts in pages out of the settings, where the browser can: Chromium, not Firefox. */
  readonly keepFromPages: () => Promise<void>;
  /** Deletes everything that the extension has stored, errors and the memory of a session included. */
  readonly deleteStored: () => Promise<void>;
  /** Forgets what was changed in private windows. */
  readonly forgetPrivate: () => Promise<void>;
}

// In storage.local, written to disk.
const KEPT = 'settings';
// In storage.session, held in memory until the browser closes.
const PRIVATE = 'privateSettings';
const UNSAVED = 'unsavedSettings';

/**
 * Opens the switches. Private windows start from what holds elsewhere; from their first change on
 * they have switches of their own. The same way out serves when a newer version of the extension
 * has left settings that must not be replaced: changes then hold until the browser closes.
 */
export function openSettings(): SettingsStore {
  const { local, session } = browser.storage;
  // Orders that come together are carried out one after another, so that none is lost.
  let queue: Promise<unknown> = Promise.resolve();

  async function readKept(): Promise<{ settings: Settings; mayReplace: boolean }> {
    const kept = readSettings((await local.get(KEPT))[KEPT]);
    if (kept.mayReplace) return kept;
    const unsaved = (await session.get(UNSAVED))[UNSAVED];
    return unsaved === undefined ? kept : { ...readSettings(unsaved), mayReplace: false };
  }

  async function read(isPrivate: boolean): Promise<Settings> {
    const own = isPrivate ? (await session.get(PRIVATE))[PRIVATE] : undefined;
    return own === undefined ? (await readKept()).settings : readSettings(own).settings;
  }

  async function apply(change: SettingsChange, isPrivate: boolean): Promise<void> {
    const changed = writeSettings(changeSettings(await read(isPrivate), change));
    if (isPrivate) return session.set({ [PRIVATE]: changed });
    const { mayReplace } = await readKept();
    return mayReplace ? local.set({ [KEPT]: changed }) : session.set({ [UNSAVED]: changed });
  }

  return {
    read,
    change(change, isPrivate) {
      const done = queue.then(() => apply(change, isPrivate));
      queue = done.catch(() => undefined);
      return done;
    },
    async keepFromPages() {
      if (hasAccessLevel(local)) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    },
    deleteStored() {
      const done = queue.then(async () => {
        await Promise.all([local.clear(), session.clear()]);
      });
      queue = done.catch(() => undefined);
      return done;
    },
    forgetPrivate: () => session.remove(PRIVATE),
  };
}

interface AccessLevel {
  readonly setAccessLevel: (level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

function hasAccessLevel(area: object): area is AccessLevel {
  return 'setAccessLevel' in area;
}
