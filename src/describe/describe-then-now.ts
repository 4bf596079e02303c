import type { PartialDate } from '../lib/iso-date';
import type { PersonProfile, Role } from '../model/profile';
import { OWN_KNOWLEDGE } from '../model/provenance';
import { compareNewestFirst } from './compare-dates';
import { formatDate, formatInterval } from './format-date';
import { holdingOn } from './holding';
import { joinParts, localPassage, type Passage } from './passage';
import { callsFormer } from './title-note';
import type { Reader } from './translate';

/** One role as a box names it. */
interface HeldRole {
  readonly title: Passage;
  readonly time: string;
  readonly isUnverified: boolean;
}

/** What somebody was at one time. */
export interface TimeBox {
  readonly heading: string;
  /** The date that it is about; null where it stands with each role. */
  readonly date: string | null;
  /** What is said instead of roles, or above them; null when the roles say it all. */
  readonly note: string | null;
  readonly roles: readonly HeldRole[];
}

/** What a person was on the date of the page, and what they are as far as is known. */
export interface ThenNowView {
  readonly past: TimeBox;
  readonly present: TimeBox;
}

// More roles at one time do not fit into half a card.
const ROLES_MAX = 2;

/** A role that ended up to this long before the page still tells who somebody was, in ms. */
const RECENT_MS = 366 * 86_400_000;

/** What the boxes are made for: the page's date and the titles that it uses. */
interface ThenNowPage {
  readonly date: PartialDate | null;
  readonly titles: readonly string[];
}

/** The role in a box, with its dates; one not surely held then with the day of its listing. */
function describeHeld(role: Role, isSure: boolean, reader: Reader): HeldRole {
  const { translate, language } = reader;
  const asOf = translate('asOf', formatDate(role.asOf, language));
  const interval = formatInterval(role, reader);
  const isListed = role.status === 'as-of' || (role.to === null && !isSure);
  return {
    title: localPassage(role.title, language),
    time: isListed ? joinParts([asOf, interval]) : (interval ?? asOf),
    isUnverified: role.source === OWN_KNOWLEDGE,
  };
}

/** Roles held on a date: sure ones, and those that may have been only where there is no sure one. */
function rolesOn(roles: readonly Role[], date: PartialDate): readonly Role[] {
  const held = roles.filter((role) => holdingOn(role, date) === 'holds');
  return held.length > 0 ? held : roles.filter((role) => holdingOn(role, date) === 'may-hold');
}

/** The role left last before a date: one left lately, or one that the page itself calls former. */
function roleLeft(
  roles: readonly Role[],
  date: PartialDate,
  titles: readonly string[],
): Role | null {
  const left = roles
    .filter((role) => holdingOn(role, date) === 'over')
    .toSorted((a, b) => compareNewestFirst(a.to, b.to));
  const named = left.find((role) => titles.some((words) => callsFormer(words, role)));
  const [last] = left;
  if (named !== undefined || last === undefined || last.to === null) return named ?? null;
  return Date.parse(date) - Date.parse(last.to) <= RECENT_MS ? last : null;
}

function describePast(
  roles: readonly Role[],
  { date, titles }: ThenNowPage,
  reader: Reader,
): { readonly box: TimeBox; readonly held: readonly Role[] } {
  const { translate, language } = reader;
  const heading = translate('thenHeading');
  if (date === null) {
    const box = { heading, date: null, note: translate('pageDateUnknown'), roles: [] };
    return { box, held: [] };
  }
  const held = rolesOn(roles, date).slice(0, ROLES_MAX);
  const left = roleLeft(roles, date, titles);
  const shown = left === null ? held : [...held.slice(0, ROLES_MAX - 1), left];
  const box = {
    heading,
    date: formatDate(date, language),
    note: shown.length === 0 ? translate('thenNone') : null,
    roles: shown.map((role) => describeHeld(role, holdingOn(role, date) === 'holds', reader)),
  };
  return { box, held };
}

/** The roles of today, or of the last list that names any. */
function describeOpen(
  open: readonly Role[],
  { heading, then }: { readonly heading: string; readonly then: readonly Role[] },
  reader: Reader,
): TimeBox {
  const { translate, language } = reader;
  const asOf = (role: Role): string => translate('asOf', formatDate(role.asOf, language));
  const [first] = open;
  const isSame = open.length === then.length && open.every((role) => then.includes(role));
  if (isSame && first !== undefined) {
    const note = translate(open.length === 1 ? 'nowSame' : 'nowSameMany');
    return { heading, date: asOf(first), note, roles: [] };
  }
  const roles = open.map((role) => ({
    ...describeHeld(role, true, reader),
    time: joinParts([asOf(role), formatInterval(role, reader)]),
  }));
  return { heading, date: null, note: null, roles };
}

function describePresent(
  { roles, died }: PersonProfile,
  then: readonly Role[],
  reader: Reader,
): TimeBox {
  const { translate, language } = reader;
  const heading = translate('nowHeading');
  if (died !== undefined) {
    const note = translate('diedIn', formatDate(died, language));
    return { heading, date: null, note, roles: [] };
  }
  const current = roles.filter(({ status }) => status === 'current').slice(0, ROLES_MAX);
  if (current.length > 0) return describeOpen(current, { heading, then }, reader);
  // A list of long ago tells of no today.
  const listed = roles.filter(({ status }) => status === 'as-of').slice(0, ROLES_MAX);
  if (listed.length > 0) {
    return describeOpen(listed, { heading: translate('lastKnownHeading'), then }, reader);
  }
  const [last] = roles.toSorted((a, b) => compareNewestFirst(a.to, b.to));
  return {
    heading,
    date: last === undefined ? null : translate('asOf', formatDate(last.asOf, language)),
    note: translate('nowNone'),
    roles: last === undefined ? [] : [describeHeld(last, true, reader)],
  };
}

/** The two boxes of a person; null for one of whom no role is held. */
export function describeThenNow(
  profile: PersonProfile,
  page: ThenNowPage,
  reader: Reader,
): ThenNowView | null {
  if (profile.roles.length === 0) return null;
  const roles = profile.roles.toSorted((a, b) => compareNewestFirst(a.from, b.from));
  const { box, held } = describePast(roles, page, reader);
  return { past: box, present: describePresent({ ...profile, roles }, held, reader) };
}
