import type { PartialDate } from '../lib/iso-date';
import type { Office } from '../model/office';
import type { PersonProfile, Role } from '../model/profile';
import { officesIn, officesOfTitles } from '../text/offices';
import { compareNewestFirst } from './compare-dates';
import { formatDate } from './format-date';
import { holdingOn } from './holding';
import type { Reader } from './translate';

/** A title on the page that the dated roles speak against; a note, never an error. */
export interface TitleNote {
  readonly text: string;
  /** The role that speaks against it. */
  readonly role: Role;
}

/**
 * Offices that few hold at a time, so that the roles we hold of somebody tell of all of them. Of
 * chairs, directors and scholars there are too many: what we do not hold may be meant.
 */
const RARE: ReadonlySet<Office> = new Set<Office>([
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'cabinet-secretary',
  'secretary-general',
  'governor',
  'ambassador',
]);

const PAST = /^(?:元|前|旧)|(?<!\p{L})(?:former|ex|late|onetime)(?!\p{L})/iu;
/** Words of a story about earlier times, or of times to come: they say nothing of the page's date. */
const OTHER_TIME =
  /当時|次期|新任|(?<!\p{L})(?:then|incoming|next|elect|designate|acting)(?!\p{L})/iu;

// With a longer title the note would be longer than 90 characters, in Japanese 45.
const WORDS_MAX_LENGTH = { en: 30, ja: 21 } as const;

function hasOffice({ title }: Role, offices: readonly Office[]): boolean {
  const held = officesOfTitles([title.en, title.ja ?? '']);
  return offices.some((office) => held.includes(office));
}

/** True when a title of the page calls somebody the former holder of a role: 元会長, former president. */
export function callsFormer(words: string, role: Role): boolean {
  return PAST.test(words) && hasOffice(role, officesIn(words));
}

/**
 * The sources of a person whom nobody curates are as old as their list: such a role may have been
 * taken up again after it.
 */
function isSettled(role: Role, { tier }: PersonProfile, date: PartialDate): boolean {
  return tier === 1 || holdingOn({ from: role.asOf, to: null }, date) === 'to-come';
}

/** What the dated roles say against one title that the page uses; null when they agree or cannot tell. */
export function noteOnTitle(
  words: string,
  { profile, date }: { readonly profile: PersonProfile; readonly date: PartialDate },
  { translate, language }: Reader,
): TitleNote | null {
  if (OTHER_TIME.test(words) || words.length > WORDS_MAX_LENGTH[language]) return null;
  const offices = officesIn(words);
  const roles = profile.roles.filter((role) => hasOffice(role, offices));
  const held = roles.filter((role) => ['holds', 'may-hold'].includes(holdingOn(role, date)));
  const [over] = roles
    .filter((role) => holdingOn(role, date) === 'over')
    .toSorted((a, b) => compareNewestFirst(a.to, b.to));
  const [toCome] = roles
    .filter((role) => holdingOn(role, date) === 'to-come')
    .toSorted((a, b) => compareNewestFirst(b.from, a.from));

  if (PAST.test(words)) {
    const [still] = held;
    // Nobody is called former before time: only a role that surely goes on speaks against it.
    if (over !== undefined || still === undefined || holdingOn(still, date) !== 'holds')
      return null;
    const text =
      still.to === null
        ? translate('titleStillHeld', words)
        : translate('titleHeldUntil', words, formatDate(still.to, language));
    return { text, role: still };
  }
  if (held.length > 0 || !offices.some((office) => RARE.has(office))) return null;
  const overSince = over?.to ?? null;
  if (over !== undefined && overSince !== null && isSettled(over, profile, date)) {
    return { text: translate('titleOver', words, formatDate(overSince, language)), role: over };
  }
  const begins = toCome?.from ?? null;
  if (
    over === undefined &&
    toCome !== undefined &&
    begins !== null &&
    isSettled(toCome, profile, date)
  ) {
    return { text: translate('titleToCome', words, formatDate(begins, language)), role: toCome };
  }
  return null;
}
