import type { PartialDate } from '../lib/iso-date';
import type { DisplayNames } from '../model/entity';
import type { Role } from '../model/profile';
import { OWN_KNOWLEDGE } from '../model/provenance';
import { compareNewestFirst } from './compare-dates';
import { formatDate, formatInterval } from './format-date';
import { joinParts, localPassage, namePassage, writtenPassage, type Passage } from './passage';
import type { MessageKey, Reader } from './translate';

/** One dated role of a person. */
export interface RoleRow {
  readonly title: Passage;
  /** The organisation, where the title does not name it. */
  readonly organisation: Passage | null;
  /** Party and constituency. */
  readonly details: readonly Passage[];
  /** From when to when, and the day up to which that was seen. */
  readonly time: string;
  readonly isUnverified: boolean;
}

interface Context extends Reader {
  readonly names: Readonly<Record<string, DisplayNames>>;
}

/**
 * The dates of a role. One seen in an old snapshot only never reads as if it still held: the day
 * of the snapshot comes first. An open one always carries the day on which it was last seen.
 */
function describeTime(role: Role, context: Context): string {
  const { translate, language } = context;
  const asOf = translate('asOf', formatDate(role.asOf, language));
  const date = (key: MessageKey, value: PartialDate | null | undefined): string | null =>
    value === null || value === undefined ? null : translate(key, formatDate(value, language));
  switch (role.status) {
    case 'former':
      return formatInterval(role, context) ?? asOf;
    case 'as-of':
      return joinParts([asOf, date('startedOn', role.from)]);
    case 'current':
      return joinParts([
        formatInterval(role, context),
        asOf,
        date('roleTermEnd', role.termEnd),
        date('roleAlsoListed', role.weakAsOf),
      ]);
  }
}

function describeOrganisation(role: Role, title: Passage, context: Context): Passage | null {
  const { names, language } = context;
  const held = role.orgId === undefined ? undefined : names[role.orgId];
  const name =
    (held === undefined ? null : namePassage(held, language)) ??
    (role.org === undefined ? null : writtenPassage(role.org));
  if (name === null || title.text.includes(name.text)) return null;
  // A Japanese title names the office in short (外相): the English name would add nothing to it.
  return name.lang === title.lang ? name : null;
}

/** The roles of a person: what is held before what is over, each newest first. */
export function describeRoles(roles: readonly Role[], context: Context): readonly RoleRow[] {
  const newestFirst = (isOver: boolean): readonly Role[] =>
    roles
      .filter(({ status }) => (status === 'former') === isOver)
      .toSorted((a, b) => compareNewestFirst(a.from, b.from));
  return [...newestFirst(false), ...newestFirst(true)].map((role) => {
    const title = localPassage(role.title, context.language);
    return {
      title,
      organisation: describeOrganisation(role, title, context),
      details: [role.party, role.constituency]
        .filter((text) => text !== undefined)
        .map(writtenPassage),
      time: describeTime(role, context),
      isUnverified: role.source === OWN_KNOWLEDGE,
    };
  });
}
