import {
  hasExactly,
  isBoolean,
  isOneOf,
  isOptional,
  isRecord,
  isShortArray,
  isShortString,
  type Guard,
} from '../lib/guards';
import { isEntityId, type EntityId } from '../model/entity';
import type { Evidence } from '../model/mention';
import {
  CORRECTIONS_MAX,
  LINK_SWITCHES,
  MARK_SWITCHES,
  NAME_MAX_LENGTH,
  TEXT_SIZES,
  type Correction,
  type Corrections,
  type SettingsChange,
  type WrongBearer,
} from '../model/settings';
import type { BackgroundCalls } from './calls';
import type { AskOf } from './channel';
import { isMentionPlace } from './page-shapes';
import { isHost } from './shapes';

// Guards for what is asked about marks and settings.

// More bearers than any name has, and more signs than there are rules.
const IDS_MAX = 200;
const SIGNS_MAX = 50;
// Longest name of a rule; longest piece of text that a sign rests on, in UTF-16 code units.
const RULE_MAX_LENGTH = 40;
const SIGN_MAX_LENGTH = 400;

const isSite = (value: unknown): value is string => isHost(value) && value !== '';
const isName = (value: unknown): value is string =>
  isShortString(value, NAME_MAX_LENGTH) && value !== '';

/** True for a sign that a mark rests on. */
export const isEvidence: Guard<Evidence> = hasExactly<Evidence>({
  rule: (value): value is string => isShortString(value, RULE_MAX_LENGTH),
  surface: isOptional((value): value is string => isShortString(value, SIGN_MAX_LENGTH)),
});

/** True for a question why a name is marked. */
export const isWhyAsk: Guard<AskOf<BackgroundCalls, 'getWhy'>> = hasExactly({
  place: isMentionPlace,
  ids: (value): value is readonly EntityId[] => isShortArray(value, IDS_MAX, isEntityId),
  evidence: (value): value is readonly Evidence[] => isShortArray(value, SIGNS_MAX, isEvidence),
});

const isWrongBearer: Guard<WrongBearer> = hasExactly<WrongBearer>({ name: isName, id: isEntityId });

/** The kind that a tagged record says it has. */
const kindOf = (value: unknown): unknown => (isRecord(value) ? value['kind'] : undefined);

/** True for a word on a mark. */
export function isCorrection(value: unknown): value is Correction {
  switch (kindOf(value)) {
    case 'bearer':
      return hasExactly({ kind: isOneOf(['bearer']), name: isName, id: isEntityId })(value);
    case 'name':
      return hasExactly({ kind: isOneOf(['name']), name: isName })(value);
    case 'site':
      return hasExactly({ kind: isOneOf(['site']), host: isSite })(value);
    default:
      return false;
  }
}

/** True for corrections as a file carries them: all three lists, each as it must be. */
export const isCorrections: Guard<Corrections> = hasExactly<Corrections>({
  offSites: (value): value is readonly string[] => isShortArray(value, CORRECTIONS_MAX, isHost),
  offNames: (value): value is readonly string[] => isShortArray(value, CORRECTIONS_MAX, isName),
  wrongBearers: (value): value is readonly WrongBearer[] =>
    isShortArray(value, CORRECTIONS_MAX, isWrongBearer),
});

/** True for one change of the settings. */
export function isSettingsChange(value: unknown): value is SettingsChange {
  switch (kindOf(value)) {
    case 'all':
      return hasExactly({ kind: isOneOf(['all']), isOn: isBoolean })(value);
    case 'marks':
      return hasExactly({
        kind: isOneOf(['marks']),
        marks: isOneOf(MARK_SWITCHES),
        isOn: isBoolean,
      })(value);
    case 'links':
      return hasExactly({
        kind: isOneOf(['links']),
        links: isOneOf(LINK_SWITCHES),
        isOn: isBoolean,
      })(value);
    case 'text-size':
      return hasExactly({ kind: isOneOf(['text-size']), textSize: isOneOf(TEXT_SIZES) })(value);
    case 'import':
      return hasExactly({ kind: isOneOf(['import']), corrections: isCorrections })(value);
    default: {
      if (!isRecord(value)) return false;
      const { isOn, ...correction } = value;
      return isBoolean(isOn) && isCorrection(correction);
    }
  }
}
