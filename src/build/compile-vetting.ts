import { parse } from 'tldts';
import type { EntityId } from '../model/entity';
import { isInstitution, type InstitutionProfile } from '../model/institution';
import type { Profile } from '../model/profile';
import type { StoredLabel, StoredRoles, StoredVetting } from '../profiles/stored-records';
import { readConfusables } from './confusables';
import { ENGLISH_WORDS } from './english-words';
import { countOwnLetters } from './title-words';

/** Letters that a label has at least before one edit of it says anything. */
const EDITED_MIN_LETTERS = 6;

/** Records below this tier are known by name to many: only they are worth an imitation. */
const IMITATED_MAX_TIER = 2;

/** What judging links needs beside the table of hosts. */
export function compileVetting(profiles: readonly Profile[]): StoredVetting {
  const holders = profiles.filter(isInstitution);
  const labels = labelsOf(holders);
  return {
    ...compileRoles(profiles),
    shorteners: Object.fromEntries(
      holders.flatMap(({ id, shorteners = [] }) => shorteners.map((host) => [host, id] as const)),
    ),
    sections: sectionsOf(holders),
    labels,
    innocent: wordsNear(labels),
    confusables: readConfusables(),
  };
}

/** What the holders of hosts are, where they are not plain outlets. */
export function compileRoles(profiles: readonly Profile[]): StoredRoles {
  const holders = profiles.filter(isInstitution);
  const idsOf = (isWanted: (holder: InstitutionProfile) => boolean): readonly EntityId[] =>
    holders.filter(isWanted).map(({ id }) => id);
  return {
    platforms: idsOf(({ kind }) => kind === 'platform'),
    organisations: idsOf(({ kind }) => kind === 'organisation'),
    aggregators: idsOf(({ kind, type }) => kind === 'outlet' && type === 'aggregator'),
  };
}

/** Labels that an outlet gives to its editions, devices and kinds of pages, and to nothing else. */
const SECTION_LABELS = new Set(
  `m mobile amp e edition www1 www2 www3 secure feeds press video videos radio live graphics pictures
  photos data elections projects markets weather scores events international global sections newsite
  english francais french deutsch german arabic espanol spanish russian chinese japanese korean
  af ar az bel br cn cz de en es fr fa hi id in ir it ja jp kr ko lt lv mundo nordic nz pl pt ro rs
  ru sr tj tr uk us au ca uz vi vn zh hk sg ph`.split(/\s+/),
);

/** Hosts without a name that lie below a named outlet's, by a label that tells a section. */
function sectionsOf(holders: readonly InstitutionProfile[]): Readonly<Record<string, EntityId>> {
  const named = new Map(
    holders.flatMap(({ id, kind, tier, domains }) =>
      kind === 'outlet' && tier > 0
        ? domains
            .filter(({ match, shared }) => match === 'suffix' && shared !== true)
            .map(({ host }) => [host, id] as const)
        : [],
    ),
  );
  return Object.fromEntries(
    holders.flatMap(({ tier, domains }) =>
      tier > 0
        ? []
        : domains.flatMap(({ host }) => {
            const dot = host.indexOf('.');
            const above = named.get(host.slice(dot + 1));
            const isSection = above !== undefined && SECTION_LABELS.has(host.slice(0, dot));
            return isSection ? [[host, above] as const] : [];
          }),
    ),
  );
}

/** Labels of the well-known; one that several bear goes to the best known of them. */
function labelsOf(holders: readonly InstitutionProfile[]): readonly StoredLabel[] {
  const known = holders
    .filter(({ kind, tier }) => kind !== 'platform' && tier > 0 && tier <= IMITATED_MAX_TIER)
    .sort((a, b) => a.tier - b.tier);
  const labels = new Map<string, (readonly [host: string, holder: EntityId])[]>();
  for (const { id, domains } of known) {
    for (const { host, shared } of domains) {
      const { domainWithoutSuffix: label, domain } = parse(host);
      if (shared === true || label === null || label === '' || domain !== host) continue;
      const held = labels.get(label);
      if (held === undefined) labels.set(label, [[host, id]]);
      else held.push([host, id]);
    }
  }
  return [...labels].map(([label, hosts]) => ({
    label,
    hosts,
    ownLetters: countOwnLetters(label),
    ...(ENGLISH_WORDS.has(label) && { isWord: true as const }),
  }));
}

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** English words that one edit makes of a label that is none itself; sorted. */
function wordsNear(labels: readonly StoredLabel[]): readonly string[] {
  const words = new Set<string>();
  for (const { label, isWord } of labels) {
    if (isWord === true || label.length < EDITED_MIN_LETTERS) continue;
    for (const edited of editsOf(label)) if (ENGLISH_WORDS.has(edited)) words.add(edited);
  }
  return [...words].sort();
}

function* editsOf(label: string): Generator<string, void> {
  for (let at = 0; at <= label.length; at++) {
    const [head, rest] = [label.slice(0, at), label.slice(at + 1)];
    const here = label.charAt(at);
    yield head + rest;
    yield head + rest.charAt(0) + here + rest.slice(1);
    for (const letter of LETTERS) {
      yield head + letter + rest;
      yield head + letter + here + rest;
    }
  }
}
