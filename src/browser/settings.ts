import browser from 'webextension-polyfill';
import type { Settings, SettingsChange } from '../model/settings';
import { changeSettings } from './change-settings';
import { readSettings, writeSettings } from './settings-schema';

/** The reader's switches and corrections, remembered. */
export interface SettingsStore {
  /** Never rejects: what cannot be read counts as never set. */
  readonly read: (isPrivate: boolean) => Promise<Settings>;
  /** False once a change could not be stored: such changes hold until the browser closes. */
  readonly isLasting: () => Promise<boolean>;
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
 * they have switches of their own. The same way out serves when the disk is full or damaged, or a newer
 * version of the extension has left settings that must not be replaced: changes then hold until the
 * browser closes, or until the disk takes them.
 */
export function openSettings(): SettingsStore {
  const { local, session } = browser.storage;
  // Orders that come together are carried out one after another, so that none is lost.
  let queue: Promise<unknown> = Promise.resolve();

  const inMemory = (key: string): Promise<unknown> =>
    session.get(key).then(
      (held) => held[key],
      () => undefined,
    );

  async function readKept(): Promise<{ settings: Settings; mayReplace: boolean }> {
    const [kept, unsaved] = await Promise.all([
      local.get(KEPT).then(
        (held) => readSettings(held[KEPT]),
        // What lies there may be whole again tomorrow.
        () => ({ ...readSettings(undefined), mayReplace: false }),
      ),
      inMemory(UNSAVED),
    ]);
    return unsaved === undefined ? kept : { ...kept, settings: readSettings(unsaved).settings };
  }

  async function read(isPrivate: boolean): Promise<Settings> {
    const own = isPrivate ? await inMemory(PRIVATE) : undefined;
    return own === undefined ? (await readKept()).settings : readSettings(own).settings;
  }

  /** False when the disk does not take it, or must not. */
  async function writeKept(settings: Readonly<Record<string, unknown>>): Promise<boolean> {
    if (!(await readKept()).mayReplace) return false;
    return local.set({ [KEPT]: settings }).then(
      () => true,
      () => false,
    );
  }

  async function apply(change: SettingsChange, isPrivate: boolean): Promise<void> {
    const changed = writeSettings(changeSettings(await read(isPrivate), change));
    if (isPrivate) return session.set({ [PRIVATE]: changed });
    const isKept = await writeKept(changed);
    await (isKept ? session.remove(UNSAVED) : session.set({ [UNSAVED]: changed }));
  }

  return {
    read,
    isLasting: async () => (await inMemory(UNSAVED)) === undefined,
    change(change, isPrivate) {
      const done = queue.then(() => apply(change, isPrivate));
      queue = done.catch(() => undefined);
      return done;
    },
    async keepFromPages() {
      if (!hasAccessLevel(local)) return;
      // Where storage is damaged nothing lies in it that could be read.
      await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
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
