import type { PartialDate } from '../lib/iso-date';
import type { DisplayNames } from '../model/entity';
import type { Role } from '../model/profile';
import { compareNewestFirst } from './compare-dates';
import { formatDate, formatInterval } from './format-date';
import { sourced, type CardReader, type Note, type Sourced } from './origin';
import { partyName } from './party-names';
import { localPassage, namePassage, writtenPassage, type Passage } from './passage';
import type { MessageKey } from './translate';

/** One dated role of a person. */
export type RoleRow = Sourced<{
  readonly title: Passage;
  /** The organisation, where the title does not name it, party and constituency. */
  readonly details: readonly Passage[];
  /** From when to when, and the day up to which that was seen. */
  readonly dates: readonly Note[];
}>;

/** A reader of roles, and the names of the bodies that they belong to. */
export interface RoleReader extends CardReader {
  readonly names: Readonly<Record<string, DisplayNames>>;
  /** The country at the top of the card, which no role needs to say again. */
  readonly country?: string | null;
}

/**
 * The dates of a role. One seen in an old snapshot only never reads as if it still held: the day
 * of the snapshot comes first. An open one always carries the day on which it was last seen.
 */
function describeDates(role: Role, context: RoleReader): readonly Note[] {
  const { translate, language } = context;
  const words = (texts: readonly (string | null)[]): readonly Passage[] =>
    texts.filter((text) => text !== null).map((text) => ({ text, lang: language }));
  const date = (key: MessageKey, value: PartialDate | null | undefined): string | null =>
    value === null || value === undefined ? null : translate(key, formatDate(value, language));
  switch (role.status) {
    case 'former': {
      const interval = words([formatInterval(role, context)]);
      return interval.length === 0 ? ['as-of'] : interval;
    }
    case 'as-of':
      return ['as-of', ...words([date('startedOn', role.from)])];
    case 'current':
      return [
        ...words([formatInterval(role, context)]),
        'as-of',
        ...words([date('roleTermEnd', role.termEnd), date('roleAlsoListed', role.weakAsOf)]),
      ];
  }
}

function describeOrganisation(
  role: Role,
  title: Passage,
  { names, language, country }: RoleReader,
): Passage | null {
  const held = role.orgId === undefined ? undefined : names[role.orgId];
  const name =
    (held === undefined ? null : namePassage(held, language)) ??
    (role.org === undefined ? null : writtenPassage(role.org));
  if (name === null || name.text === country) return null;
  // “Member of the House of Representatives” names the “House of Representatives of Japan”.
  const ending = ` of ${country ?? ''}`;
  const short = name.text.endsWith(ending) ? name.text.slice(0, -ending.length) : name.text;
  if (fold(title.text).includes(fold(short))) return null;
  // A Japanese title names the office in short (外相): the English name would add nothing to it.
  return name.lang === title.lang ? name : null;
}

/** What a role has beside its title: the organisation, where the title does not name it, party and constituency. */
export function describeRoleDetails(
  role: Role,
  title: Passage,
  context: RoleReader,
): readonly Passage[] {
  const organisation = describeOrganisation(role, title, context);
  return [
    ...(organisation === null ? [] : [organisation]),
    ...(role.party === undefined ? [] : [partyName(role.party, context.language)]),
    ...(role.constituency === undefined ? [] : [writtenPassage(role.constituency)]),
  ];
}

/** Full-width and half-width brackets are one and the same. */
function fold(text: string): string {
  return text.normalize('NFKC');
}

/** The roles of a person: what is held before what is over, each newest first. */
export function describeRoles(roles: readonly Role[], context: RoleReader): readonly RoleRow[] {
  const newestFirst = (isOver: boolean): readonly Role[] =>
    roles
      .filter(({ status }) => (status === 'former') === isOver)
      .toSorted((a, b) => compareNewestFirst(a.from, b.from));
  return [...newestFirst(false), ...newestFirst(true)].flatMap((role) => {
    const title = localPassage(role.title, context.language);
    const row = {
      title,
      details: describeRoleDetails(role, title, context),
      dates: describeDates(role, context),
    };
    return sourced(row, context.origins.of(role));
  });
}
