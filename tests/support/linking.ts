// A small cast of people, outlets and bodies, and texts linked with it as the extension does it.
import type { PartialDate } from '../../src/lib/iso-date';
import { cutExcerpts, confirmNames } from '../../src/link/excerpts';
import { linkMentions } from '../../src/link/link-mentions';
import { nameKeys } from '../../src/match/name-keys';
import type { Alias, AliasKind, AliasNeeds } from '../../src/model/alias';
import {
  entityId,
  type DisplayNames,
  type EntityId,
  type EntityKind,
  type Tier,
} from '../../src/model/entity';
import type { Candidate, LinkedSpan, Mention, NameMeaning } from '../../src/model/mention';
import type { LinkTraits } from '../../src/model/link-traits';
import type { Office } from '../../src/model/office';
import { anAlias, openAllNames } from './name-builders';

/** An entity with the names that it is found by. */
export interface Member extends LinkTraits {
  readonly id: string;
  readonly kind: EntityKind;
  readonly tier: Tier;
  readonly aliases: readonly Alias[];
  readonly country?: string;
  /** Offices held at a time that is not known. */
  readonly offices?: readonly Office[];
}

type Name = string | readonly [form: string, kind: AliasKind, needs: AliasNeeds];

const toAlias = (name: Name): Alias =>
  typeof name === 'string' ? anAlias(name) : anAlias(name[0], { kind: name[1], needs: name[2] });

type Traits = Partial<Pick<Member, 'tier' | 'country' | 'offices' | 'terms' | 'ties'>>;

export function aMember(
  id: string,
  kind: EntityKind,
  names: readonly Name[],
  traits: Traits = {},
): Member {
  return { id, kind, tier: 1, aliases: names.map(toAlias), ...traits };
}

/** A person with a full name and a surname that needs the full name or a role. */
export function aNamesake(id: string, full: Name, surname: string, traits: Traits = {}): Member {
  return aMember(id, 'person', [full, [surname, 'surname', 'full-name-or-role']], traits);
}

const termsOf = ({ terms = [], offices = [] }: Member): NonNullable<LinkTraits['terms']> => [
  ...terms,
  ...offices.map((office) => ({ office, from: null, to: null })),
];

/** The first full name in either script. */
function displayOf({ aliases }: Member): DisplayNames {
  const full = aliases.filter(({ kind }) => kind === 'full');
  const en = full.find(({ lang }) => lang === 'en')?.form;
  const ja = full.find(({ lang }) => lang === 'ja')?.form;
  return { ...(en !== undefined && { en }), ...(ja !== undefined && { ja }) };
}

interface LinkedLine {
  readonly text: string;
  readonly links: readonly LinkedSpan[];
}

/** A line without its links, which are written as `[name](host)`, and where they stand. */
function readLinks(line: string): LinkedLine {
  const links: LinkedSpan[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: name = '', 2: host = '', index } of line.matchAll(
    /\[([^\]]+)\]\(([a-z.]+\.[a-z]+)\)/g,
  )) {
    text += line.slice(at, index);
    links.push({ start: text.length, end: text.length + name.length, host });
    text += name;
    at = index + whole.length;
  }
  return { text: text + line.slice(at), links };
}

/**
 * Everything that linking is given for a text; every line is a block. `outletOf` has the outlets
 * of hosts.
 */
export function candidatesOf(
  text: string,
  cast: readonly Member[],
  outletOf: ReadonlyMap<string, EntityId> = new Map(),
): readonly Candidate[] {
  const { meaningsOf, namesIn } = knowCast(cast);
  const blocks = text
    .split('\n')
    .map(readLinks)
    .map((line) => ({ ...line, hits: namesIn(line.text) }));
  return confirmNames(cutExcerpts(blocks), meaningsOf, outletOf);
}

interface KnownCast {
  readonly meaningsOf: ReadonlyMap<string, readonly NameMeaning[]>;
  readonly namesIn: ReturnType<typeof openAllNames>;
}

// A property links thousands of texts with one cast.
const knownCasts = new WeakMap<readonly Member[], KnownCast>();

function knowCast(cast: readonly Member[]): KnownCast {
  const known = knownCasts.get(cast) ?? {
    meaningsOf: meaningsIn(cast),
    namesIn: openAllNames(cast.flatMap(({ aliases }) => aliases)),
  };
  knownCasts.set(cast, known);
  return known;
}

/** What each name of a cast can mean, by its key. */
function meaningsIn(cast: readonly Member[]): ReadonlyMap<string, readonly NameMeaning[]> {
  const meaningsOf = new Map<string, NameMeaning[]>();
  for (const member of cast) {
    const { id, kind, tier, aliases, country, ties } = member;
    const terms = termsOf(member);
    for (const alias of aliases) {
      const meaning: NameMeaning = {
        ...{ id: entityId(id), kind, tier, aliasKind: alias.kind },
        ...{ needs: alias.needs, form: alias.form, display: displayOf(member) },
        ...(country !== undefined && { country }),
        ...(ties !== undefined && { ties }),
        ...(terms.length > 0 && { terms }),
      };
      for (const key of nameKeys(alias)) {
        meaningsOf.set(key, [...(meaningsOf.get(key) ?? []), meaning]);
      }
    }
  }
  return meaningsOf;
}

/** A mention in short: its surface, and the one or the several who may be meant. */
export type Linked = readonly [surface: string, ids: string];

const inShort = ({ surface, link }: Mention): Linked => [
  surface,
  link.kind === 'linked' ? link.id : [...link.ids].sort().join(' or '),
];

/** Who is meant in a text, on a page of that date. */
export function linkText(
  text: string,
  cast: readonly Member[],
  date: PartialDate | null = null,
): readonly Linked[] {
  return linkMentions(candidatesOf(text, cast), { date }).map(inShort);
}

/** What a table of linking holds in each row. */
export type LinkCase = readonly [behaviour: string, text: string, linked: readonly Linked[]];
