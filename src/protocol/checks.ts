import {
  hasExactly,
  isBoolean,
  isCount,
  isOneOf,
  isShortArray,
  isShortString,
  type Guard,
} from '../lib/guards';
import { isEntityId, type EntityKind } from '../model/entity';
import type { BackgroundCalls, ContentCalls, MarkSettings, NoAsk } from './calls';
import type { AskChecks } from './channel';

// One guard for each call, because a page can take over the script that runs beside it: what
// comes from there is checked for shape and size before anything is done with it.

/** Most folded names that one call may ask for; a page with more asks several times. */
export const KEYS_PER_CALL = 500;

// The longest folded name of the gazetteer is well below this, in UTF-16 code units.
const KEY_MAX_LENGTH = 120;
// Longest host name of the domain name system, in characters.
const HOST_MAX_LENGTH = 253;
// More names than any page of a few megabytes can hold.
const COUNT_MAX = 100_000;
// Browsers number their tabs with 32-bit signed integers.
const TAB_ID_MAX = 2 ** 31 - 1;

const KINDS: Readonly<Record<EntityKind, true>> = {
  outlet: true,
  organisation: true,
  platform: true,
  person: true,
  unnamed: true,
};

/** True for a kind of entity that we know. */
export function isEntityKind(value: unknown): value is EntityKind {
  return typeof value === 'string' && Object.hasOwn(KINDS, value);
}

/** Every kind of entity, in the order in which the popup lists them. */
export const ENTITY_KINDS: readonly EntityKind[] = Object.keys(KINDS).filter(isEntityKind);

/** True for a lower-case host without scheme, port or path; empty for a page that has none. */
export function isHost(value: unknown): value is string {
  return isShortString(value, HOST_MAX_LENGTH) && /^[^\s/\\@?#%A-Z]*$/u.test(value);
}

/** True for a non-empty key of the length that the name database can hold. */
function isNameKey(value: unknown): value is string {
  return isShortString(value, KEY_MAX_LENGTH) && value !== '';
}

const isNothing: Guard<NoAsk> = hasExactly<NoAsk>({});

const isNameKeys = (value: unknown): value is readonly string[] =>
  isShortArray(value, KEYS_PER_CALL, isNameKey);

const isTabId = (value: unknown): value is number => isCount(value, TAB_ID_MAX);

const isSite = (value: unknown): value is string => isHost(value) && value !== '';

/** True for a well-formed list of what to mark. */
export const isMarkSettings: Guard<MarkSettings> = hasExactly<MarkSettings>({
  isOn: isBoolean,
  kinds: (value): value is readonly EntityKind[] =>
    isShortArray(value, ENTITY_KINDS.length, isEntityKind),
});

/** What each call to the worker may ask. */
export const BACKGROUND_ASKS: AskChecks<BackgroundCalls> = {
  getPageStart: isNothing,
  getMarks: isNothing,
  getNames: hasExactly({ keys: isNameKeys }),
  getCard: hasExactly({ id: isEntityId }),
  getSite: hasExactly({ host: isHost, isPrivate: isBoolean }),
  getTabAccess: hasExactly({ tabId: isTabId }),
  reportCount: hasExactly({ count: (value): value is number => isCount(value, COUNT_MAX) }),
  setSiteMarks: hasExactly({ host: isSite, isOn: isBoolean, isPrivate: isBoolean }),
  setAllMarks: hasExactly({ isOn: isBoolean, isPrivate: isBoolean }),
};

/** What each call to a page's script may ask. */
export const CONTENT_ASKS: AskChecks<ContentCalls> = {
  getMentions: isNothing,
  openMention: hasExactly({ index: (value): value is number => isCount(value, COUNT_MAX) }),
  moveToMention: hasExactly({ step: isOneOf([1, -1]) }),
  reportSwitches: isNothing,
};
