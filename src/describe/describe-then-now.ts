import type { PartialDate } from '../lib/iso-date';
import type { PersonProfile, Role } from '../model/profile';
import { compareNewestFirst } from './compare-dates';
import { describeRoleDetails, type RoleReader } from './describe-roles';
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
  /** The body, where the title does not name it, party and constituency. */
  readonly details: readonly Passage[];
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
interface PageTime {
  readonly date: PartialDate | null;
  readonly titles: readonly string[];
}

interface ThenNowPage extends PageTime {
  /** Where the date was read, in words. */
  readonly basis: string | null;
}

/** Those who were held at a time, in the order of the box. */
interface PastRoles {
  readonly held: readonly Role[];
  /** The role that was over by then and is still told; null for none. */
  readonly left: Role | null;
}

/** Whether somebody was dead on a date. */
function isDeadOn({ died }: PersonProfile, date: PartialDate): boolean {
  return died !== undefined && isAfter(date, died);
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

function sortNewestFirst(roles: readonly Role[]): readonly Role[] {
  return roles.toSorted((a, b) => compareNewestFirst(a.from, b.from));
}

/** What the box of the past is about; nothing without a date, and for somebody who was dead. */
function choosePast(profile: PersonProfile, { date, titles }: PageTime): PastRoles {
  if (date === null || isDeadOn(profile, date)) return { held: [], left: null };
  const roles = sortNewestFirst(profile.roles);
  const left = roleLeft(roles, date, titles);
  const room = left === null ? ROLES_MAX : ROLES_MAX - 1;
  return { held: rolesOn(roles, date).slice(0, room), left };
}

/** What the box of today is about: roles that go on, or those of the last list, or the one that ended last. */
function choosePresent({ roles, died }: PersonProfile): readonly Role[] {
  if (died !== undefined) return [];
  const sorted = sortNewestFirst(roles);
  for (const status of ['current', 'as-of'] as const) {
    const open = sorted.filter((role) => role.status === status).slice(0, ROLES_MAX);
    if (open.length > 0) return open;
  }
  return sorted.toSorted((a, b) => compareNewestFirst(a.to, b.to)).slice(0, 1);
}

/** The roles that the boxes name with their dates; no other part of the card needs to say them again. */
export function rolesInBoxes(profile: PersonProfile, page: PageTime): ReadonlySet<Role> {
  const { held, left } = choosePast(profile, page);
  return new Set([...held, ...(left === null ? [] : [left]), ...choosePresent(profile)]);
}

/** The role in a box, with its dates; one not surely held then with the day of its listing. */
function describeHeld(role: Role, isSure: boolean, reader: RoleReader): readonly HeldRole[] {
  const { translate, language } = reader;
  const words = (text: string): Note => ({ text, lang: language });
  const interval = formatInterval(role, reader);
  const time = interval === null ? [] : [words(interval)];
  const isListed = role.status === 'as-of' || (role.to === null && !isSure);
  const title = localPassage(role.title, language);
  const held = {
    lead: null,
    title,
    details: describeRoleDetails(role, title, reader),
    dates: [
      ...(isListed || interval === null ? (['as-of'] as const) : []),
      ...time,
      ...(role.termEnd === undefined || role.status !== 'current'
        ? []
        : [words(translate('roleTermEnd', formatDate(role.termEnd, language)))]),
    ],
  };
  return sourced(held, reader.origins.of(role));
}

/** A role that was over on the date, with words that say so. */
function describeLeft(role: Role, date: PartialDate, reader: RoleReader): readonly HeldRole[] {
  const isShortly = role.to !== null && timeSince(role.to, date) <= SHORTLY_MS;
  const lead = reader.translate(isShortly ? 'thenUntilShortlyBefore' : 'thenFormerly');
  return describeHeld(role, true, reader).map((held) => ({ ...held, lead }));
}

/** The box of the past; null without a date. */
function describePast(
  profile: PersonProfile,
  { past: { held, left }, date }: { readonly past: PastRoles; readonly date: PartialDate | null },
  reader: RoleReader,
): TimeBox | null {
  const { translate, language } = reader;
  if (date === null) return null;
  const box = { ...EMPTY, heading: translate('thenHeading'), date: formatDate(date, language) };
  if (isDeadOn(profile, date)) return { ...box, note: describeDeath(profile, reader) };
  const isGap = held.length === 0 && left === null;
  return {
    ...box,
    note: isGap ? translate('thenNone') : null,
    isGap,
    roles: [
      ...held.flatMap((role) => describeHeld(role, holdingOn(role, date) === 'holds', reader)),
      ...(left === null ? [] : describeLeft(left, date, reader)),
    ],
  };
}

function describeDeath(
  { died }: PersonProfile,
  { translate, language }: CardReader,
): string | null {
  return died === undefined ? null : translate('diedIn', formatDate(died, language));
}

/** The day on which a newer list still named a role that a better source has of an earlier day. */
function describeListed(
  { weakAsOf, asOf }: Role,
  { translate, language }: CardReader,
): readonly string[] {
  if (weakAsOf === undefined || !isAfter(weakAsOf, asOf)) return [];
  return [translate('roleAlsoListed', formatDate(weakAsOf, language))];
}

function describeSeen({ asOf }: Role, { translate, language }: CardReader): string {
  return translate('asOf', formatDate(asOf, language));
}

/** The roles of today, or of the last list that names any; those that the other box has are called the same. */
function describeOpen(
  open: readonly Role[],
  { held, left }: PastRoles,
  reader: RoleReader,
): Omit<TimeBox, 'heading'> {
  const { translate, language } = reader;
  const [first] = open;
  // Beside a role that was over "the same" could mean that one.
  const isSame =
    left === null && open.length === held.length && open.every((role) => held.includes(role));
  if (isSame && first !== undefined) {
    const note = translate(open.length === 1 ? 'nowSame' : 'nowSameMany');
    const [remark = null] = open.length === 1 ? describeListed(first, reader) : [];
    return { ...EMPTY, date: describeSeen(first, reader), isAsOf: true, note, remark };
  }
  const roles = open.flatMap((role) =>
    describeHeld(role, true, reader).map((row) => ({
      ...row,
      dates: [
        'as-of' as const,
        ...row.dates.filter((date) => date !== 'as-of'),
        ...describeListed(role, reader).map((text) => ({ text, lang: language })),
      ],
    })),
  );
  return { ...EMPTY, roles };
}

function describePresent(profile: PersonProfile, past: PastRoles, reader: RoleReader): TimeBox {
  const { translate } = reader;
  const heading = translate('nowHeading');
  const death = describeDeath(profile, reader);
  if (death !== null) return { ...EMPTY, heading, note: death };
  const roles = choosePresent(profile);
  const [first] = roles;
  if (first === undefined) return { ...EMPTY, heading, note: translate('nowNone'), isGap: true };
  if (first.status !== 'former') {
    // A list of long ago tells of no today.
    const open = first.status === 'current' ? heading : translate('lastKnownHeading');
    return { ...describeOpen(roles, past, reader), heading: open };
  }
  // The last role stands in the other box already where it was the one of then.
  const [then, ...others] = [...past.held, ...(past.left === null ? [] : [past.left])];
  const isTold = then === first && others.length === 0;
  const ended = isTold && first.to !== null ? formatDate(first.to, reader.language) : null;
  return {
    ...EMPTY,
    heading,
    date: describeSeen(first, reader),
    isAsOf: true,
    note: translate(isTold ? 'nowNone' : 'nowNoneButLast'),
    isGap: true,
    remark: ended === null ? null : translate('nowEnded', ended),
    roles: isTold ? [] : describeHeld(first, true, reader),
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
  reader: RoleReader,
): ThenNowView | null {
  if (profile.roles.length === 0) return null;
  const past = choosePast(profile, page);
  return {
    footnote: describeFootnote(page, reader),
    past: describePast(profile, { past, date: page.date }, reader),
    present: describePresent(profile, past, reader),
  };
}
