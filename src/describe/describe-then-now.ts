import type { PartialDate } from '../lib/iso-date';
import type { PersonProfile, Role } from '../model/profile';
import { compareNewestFirst } from './compare-dates';
import { formatDate, formatInterval } from './format-date';
import { holdingOn, isAfter, maybeHeldOn } from './holding';
import { sourced, type CardReader, type Note, type Sourced } from './origin';
import { localPassage, type Passage } from './passage';
import { callsFormer } from './title-note';

/** One role as a box names it. */
type HeldRole = Sourced<{
  /** Words before a role that was over by then; null for one that was held. */
  readonly lead: string | null;
  readonly title: Passage;
  readonly dates: readonly Note[];
}>;

/** What somebody was at one time. */
export interface TimeBox {
  readonly heading: string;
  /** The date that it is about; null where it stands with each role. */
  readonly date: string | null;
  /** The date tells up to when something was seen. */
  readonly isAsOf: boolean;
  /** What is said instead of roles, or above them; null when the roles say it all. */
  readonly note: string | null;
  /** The note tells what the data do not hold. */
  readonly isGap: boolean;
  /** What else there is to say of the note. */
  readonly remark: string | null;
  readonly roles: readonly HeldRole[];
}

/** What a person was on the date of the page, and what they are as far as is known. */
export interface ThenNowView {
  /** Where the date of the page was read, or that it is not known; null where neither is to be said. */
  readonly footnote: string | null;
  /** Null where the date of the page is not known. */
  readonly past: TimeBox | null;
  readonly present: TimeBox;
}

/** A box before anything is said in it. */
const EMPTY = { date: null, isAsOf: false, note: null, isGap: false, remark: null, roles: [] };

// More roles at one time do not fit into half a card.
const ROLES_MAX = 2;

const DAY_MS = 86_400_000;

/** A role that ended up to this long before the page still tells who somebody was, in ms. */
const RECENT_MS = 366 * DAY_MS;

/** Up to here somebody left a role "shortly" before the page: a quarter of a year, in ms. */
const SHORTLY_MS = 92 * DAY_MS;

/** What the boxes are made for: the page's date and the titles that it uses. */
interface ThenNowPage {
  readonly date: PartialDate | null;
  readonly titles: readonly string[];
  /** Where the date was read, in words. */
  readonly basis: string | null;
}

/** The role in a box, with its dates; one not surely held then with the day of its listing. */
function describeHeld(role: Role, isSure: boolean, reader: CardReader): readonly HeldRole[] {
  const interval = formatInterval(role, reader);
  const time = interval === null ? [] : [{ text: interval, lang: reader.language }];
  const isListed = role.status === 'as-of' || (role.to === null && !isSure);
  const held = {
    lead: null,
    title: localPassage(role.title, reader.language),
    dates: isListed || interval === null ? (['as-of', ...time] as const) : time,
  };
  return sourced(held, reader.origins.of(role));
}

/** Roles held on a date: sure ones, and those that may have been only where there is no sure one. */
function rolesOn(roles: readonly Role[], date: PartialDate): readonly Role[] {
  const held = roles.filter((role) => holdingOn(role, date) === 'holds');
  return held.length > 0 ? held : roles.filter((role) => maybeHeldOn(role, date));
}

function timeSince(end: PartialDate, date: PartialDate): number {
  return Date.parse(date) - Date.parse(end);
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
  return timeSince(last.to, date) <= RECENT_MS ? last : null;
}

/** A role that was over on the date, with words that say so. */
function describeLeft(role: Role, date: PartialDate, reader: CardReader): readonly HeldRole[] {
  const isShortly = role.to !== null && timeSince(role.to, date) <= SHORTLY_MS;
  const lead = reader.translate(isShortly ? 'thenUntilShortlyBefore' : 'thenFormerly');
  return describeHeld(role, true, reader).map((held) => ({ ...held, lead }));
}

/** The box of the past, and what it holds for a present box to call the same; nothing beside a role that was over. */
function describePast(
  { roles, died }: PersonProfile,
  { date, titles }: ThenNowPage,
  reader: CardReader,
): { readonly box: TimeBox | null; readonly held: readonly Role[] } {
  const { translate, language } = reader;
  const heading = translate('thenHeading');
  if (date === null) return { box: null, held: [] };
  if (died !== undefined && isAfter(date, died)) {
    const note = translate('diedIn', formatDate(died, language));
    return { box: { ...EMPTY, heading, date: formatDate(date, language), note }, held: [] };
  }
  const held = rolesOn(roles, date).slice(0, ROLES_MAX);
  const left = roleLeft(roles, date, titles);
  const shown = left === null ? held : held.slice(0, ROLES_MAX - 1);
  const isGap = shown.length === 0 && left === null;
  const box = {
    ...EMPTY,
    heading,
    date: formatDate(date, language),
    note: isGap ? translate('thenNone') : null,
    isGap,
    roles: [
      ...shown.flatMap((role) => describeHeld(role, holdingOn(role, date) === 'holds', reader)),
      ...(left === null ? [] : describeLeft(left, date, reader)),
    ],
  };
  return { box, held: left === null ? held : [] };
}

/** The day on which a newer list still named a role that a better source has of an earlier day. */
function describeListed(
  { weakAsOf, asOf }: Role,
  { translate, language }: CardReader,
): readonly string[] {
  if (weakAsOf === undefined || !isAfter(weakAsOf, asOf)) return [];
  return [translate('roleAlsoListed', formatDate(weakAsOf, language))];
}

/** The roles of today, or of the last list that names any. */
function describeOpen(
  open: readonly Role[],
  { heading, then }: { readonly heading: string; readonly then: readonly Role[] },
  reader: CardReader,
): TimeBox {
  const { translate, language } = reader;
  const asOf = (role: Role): string => translate('asOf', formatDate(role.asOf, language));
  const [first] = open;
  const isSame = open.length === then.length && open.every((role) => then.includes(role));
  if (isSame && first !== undefined) {
    const note = translate(open.length === 1 ? 'nowSame' : 'nowSameMany');
    const [remark = null] = open.length === 1 ? describeListed(first, reader) : [];
    return { ...EMPTY, heading, date: asOf(first), isAsOf: true, note, remark };
  }
  const roles = open.flatMap((role) =>
    describeHeld(role, true, reader).map((held) => ({
      ...held,
      dates: [
        'as-of' as const,
        ...held.dates.filter((date) => date !== 'as-of'),
        ...describeListed(role, reader).map((text) => ({ text, lang: language })),
      ],
    })),
  );
  return { ...EMPTY, heading, roles };
}

function describePresent(
  { roles, died }: PersonProfile,
  then: readonly Role[],
  reader: CardReader,
): TimeBox {
  const { translate, language } = reader;
  const heading = translate('nowHeading');
  if (died !== undefined) {
    const note = translate('diedIn', formatDate(died, language));
    return { ...EMPTY, heading, note };
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
    ...EMPTY,
    heading,
    date: last === undefined ? null : translate('asOf', formatDate(last.asOf, language)),
    isAsOf: true,
    note: translate('nowNone'),
    isGap: true,
    roles: last === undefined ? [] : describeHeld(last, true, reader),
  };
}

function describeFootnote({ date, basis }: ThenNowPage, { translate }: CardReader): string | null {
  if (date === null) return translate('pageDateUnknown');
  return basis === null ? null : translate('pageDateBasis', basis);
}

/** The two boxes of a person; null for one of whom no role is held. */
export function describeThenNow(
  profile: PersonProfile,
  page: ThenNowPage,
  reader: CardReader,
): ThenNowView | null {
  if (profile.roles.length === 0) return null;
  const roles = profile.roles.toSorted((a, b) => compareNewestFirst(a.from, b.from));
  const sorted = { ...profile, roles };
  const { box, held } = describePast(sorted, page, reader);
  return {
    footnote: describeFootnote(page, reader),
    past: box,
    present: describePresent(sorted, held, reader),
  };
}
