import type { ErrorLog } from '../browser/error-log';
import type { SettingsStore } from '../browser/settings';
import { describeWhy } from '../describe/describe-why';
import type { Translate } from '../describe/translate';
import type { SettingsChange } from '../model/settings';
import type { ProfileStore } from '../profiles/profile-store';
import type { BackgroundCalls } from '../protocol/calls';
import type { Handlers } from '../protocol/channel';
import { foldName } from '../text/fold-name';

/** What settings and corrections are answered with. */
export interface SettingsParts {
  readonly openStore: () => Promise<ProfileStore>;
  readonly settings: SettingsStore;
  /** Tells every page that something was changed. */
  readonly tellPages: () => Promise<void>;
  readonly words: Translate;
  /** Version of the extension. */
  readonly version: string;
  readonly errorLog: ErrorLog;
  /** Deletes what our own pages keep. */
  readonly deleteDatabases: () => Promise<void>;
}

type SettingsCalls = Pick<
  Handlers<BackgroundCalls>,
  | 'getWhy'
  | 'correct'
  | 'getSettings'
  | 'changeSettings'
  | 'getErrors'
  | 'deleteStored'
  | 'setSiteMarks'
  | 'setAllMarks'
>;

/** What answers each call about settings, corrections and the reasons of a mark. */
export function createSettingsHandlers(parts: SettingsParts): SettingsCalls {
  const { openStore, settings, tellPages, words } = parts;

  async function change(order: SettingsChange, isPrivate: boolean): Promise<null> {
    await settings.change(order, isPrivate);
    await tellPages();
    return null;
  }

  return {
    async getWhy({ place, ids, evidence }, { host, isPrivate }) {
      const store = await openStore();
      const { strict, loose } = foldName(place.surface);
      const keys = loose === null ? [strict] : [strict, loose];
      const [{ records, briefs }, meant] = await Promise.all([
        store.findNames(keys),
        store.findBriefs(ids),
      ]);
      const meanings = records.flatMap((record) => record.meanings);
      const grounds = { place, meant, bearers: briefs, meanings, evidence, host, isPrivate };
      return describeWhy(grounds, words);
    },
    correct({ correction }, { host, isPrivate }) {
      if (correction.kind === 'site' && correction.host !== host) {
        throw new Error('a page may speak for its own site only');
      }
      return change({ ...correction, isOn: false }, isPrivate);
    },
    async getSettings({ isPrivate }) {
      const store = await openStore();
      const held = await settings.read(isPrivate);
      const briefs = await store.findBriefs(held.wrongBearers.map(({ id }) => id));
      return {
        settings: held,
        names: Object.fromEntries(briefs.map(({ id, display }) => [id, display])),
        dataVersion: store.dataVersion,
        isLasting: await settings.isLasting(),
      };
    },
    changeSettings: ({ change: order, isPrivate }) => change(order, isPrivate),
    async getErrors() {
      return { version: parts.version, errors: await parts.errorLog.read() };
    },
    async deleteStored() {
      await Promise.all([settings.deleteStored(), parts.deleteDatabases()]);
      await tellPages();
      return null;
    },
    setSiteMarks: ({ host, isOn, isPrivate }) => change({ kind: 'site', host, isOn }, isPrivate),
    setAllMarks: ({ isOn, isPrivate }) => change({ kind: 'all', isOn }, isPrivate),
  };
}
