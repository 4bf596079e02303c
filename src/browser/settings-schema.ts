import {
  hasExactly,
  isBoolean,
  isOneOf,
  isRecord,
  isShortArray,
  isShortString,
  type Guard,
} from '../lib/guards';
import { isEntityId } from '../model/entity';
import {
  CORRECTIONS_MAX,
  HOST_MAX_LENGTH,
  LINK_SWITCHES,
  MARK_SWITCHES,
  NAME_MAX_LENGTH,
  TEXT_SIZES,
  type LinkSwitch,
  type MarkSwitch,
  type Settings,
  type WrongBearer,
} from '../model/settings';

const isName = (value: unknown): value is string => isShortString(value, NAME_MAX_LENGTH);

/** What was stored, as far as it can be read. */
export interface StoredSettings {
  readonly settings: Settings;
  /** False for what a newer version of the extension wrote: it must find it as it left it. */
  readonly mayReplace: boolean;
}

/** Makes the content of one schema out of that of the schema before. Never throws. */
export type UpgradeStep = (
  older: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

/** The step at place n leads from schema n + 1 to n + 2; a step once released stays as it is. */
export const UPGRADE_STEPS: readonly UpgradeStep[] = [
  // Schema 2 has kinds of marks, the size of the text, names and bearers besides the switches.
  (older) => ({ ...older, offKinds: [], textSize: 100, offNames: [], wrongBearers: [] }),
  // Schema 3 has a switch for metonyms, which is off.
  ({ offKinds, ...older }) => ({
    ...older,
    offKinds: isShortArray(offKinds, CORRECTIONS_MAX, isName)
      ? [...offKinds, 'metonym'].sort()
      : ['metonym'],
  }),
  // Schema 4 has kinds of links, none of them on.
  (older) => ({ ...older, linkKinds: [] }),
];

/** The schema that is written today. */
export const NEWEST_SCHEMA = UPGRADE_STEPS.length + 1;

/** What holds before the reader has touched anything. */
const DEFAULT_SETTINGS: Settings = {
  isOn: true,
  offSites: [],
  offKinds: ['metonym'],
  linkKinds: [],
  textSize: 100,
  offNames: [],
  wrongBearers: [],
};

/**
 * Reads what lies in storage, upgrading older schemas step by step.
 * Whatever cannot be read counts as never set, field by field.
 */
export function readSettings(
  stored: unknown,
  steps: readonly UpgradeStep[] = UPGRADE_STEPS,
): StoredSettings {
  const newest = steps.length + 1;
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, mayReplace: true };
  const schema = stored['schema'];
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) {
    return { settings: DEFAULT_SETTINGS, mayReplace: true };
  }
  const upgraded = steps.slice(schema - 1).reduce((older, step) => step(older), stored);
  return { settings: pickSettings(upgraded), mayReplace: schema <= newest };
}

/** What to store, marked with the newest schema. */
export function writeSettings(settings: Settings): Readonly<Record<string, unknown>> {
  return { schema: NEWEST_SCHEMA, ...settings };
}

const isHost = (value: unknown): value is string => isShortString(value, HOST_MAX_LENGTH);
const isWrongBearer: Guard<WrongBearer> = hasExactly<WrongBearer>({ name: isName, id: isEntityId });

const listOf =
  <Member>(isMember: Guard<Member>): Guard<readonly Member[]> =>
  (value): value is readonly Member[] =>
    isShortArray(value, CORRECTIONS_MAX, isMember);

/** Each field with what may stand in it. */
const FIELDS: { readonly [Name in keyof Settings]: Guard<Settings[Name]> } = {
  isOn: isBoolean,
  offSites: listOf(isHost),
  offKinds: listOf<MarkSwitch>(isOneOf(MARK_SWITCHES)),
  linkKinds: listOf<LinkSwitch>(isOneOf(LINK_SWITCHES)),
  textSize: isOneOf(TEXT_SIZES),
  offNames: listOf(isName),
  wrongBearers: listOf(isWrongBearer),
};

function pickSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const pick = <Name extends keyof Settings>(name: Name): Settings[Name] => {
    const value = stored[name];
    return FIELDS[name](value) ? value : DEFAULT_SETTINGS[name];
  };
  return {
    isOn: pick('isOn'),
    offSites: pick('offSites'),
    offKinds: pick('offKinds'),
    linkKinds: pick('linkKinds'),
    textSize: pick('textSize'),
    offNames: pick('offNames'),
    wrongBearers: pick('wrongBearers'),
  };
}
