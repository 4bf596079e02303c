import { isRecord } from '../lib/guards';
import { readFacts, type FactFiles, type FactRecord } from '../build/read-profiles';
import { changesOf, nameOf, readText } from './change-words';

type Fields = Readonly<Record<string, unknown>>;

/** Statements are told under their speaker, everything else under its own name. */
const UNTOLD = new Set<FactRecord['place']['holds']>(['words', 'edition', 'coverage', 'topics']);

interface Versions {
  readonly before?: Fields;
  readonly after?: Fields;
}

/**
 * What differs between two versions of the facts, one line for each entity, as a reader of cards
 * would put it; by id. A record that moves from a table to a file of its own has not changed.
 */
export function tellChanges(before: FactFiles, after: FactFiles): readonly string[] {
  const [old, now] = [readFacts(before), readFacts(after)];
  const versions = new Map<string, Versions>();
  for (const [key, fields] of keyed(old.records)) versions.set(key, { before: fields });
  for (const [key, fields] of keyed(now.records))
    versions.set(key, { ...versions.get(key), after: fields });
  const lines = [...versions]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, pair]) => tellOne(key, pair));
  const unread = old.problems.length + now.problems.length;
  return unread === 0 ? lines : [...lines, `${unread} places could not be read in one version`];
}

function keyed(records: readonly FactRecord[]): readonly (readonly [string, Fields])[] {
  return records.flatMap(({ place, value }) => {
    if (UNTOLD.has(place.holds) || !isRecord(value) || typeof value['id'] !== 'string') return [];
    return [[`${place.holds} ${value['id']}`, value] as const];
  });
}

const NOUNS: ReadonlyMap<string, string> = new Map([
  ['statements', 'statement'],
  ['raters', 'rater'],
  ['sources', 'source'],
  ['statuses', 'entry of a share-alike list'],
]);

function tellOne(key: string, { before, after }: Versions): readonly string[] {
  const [holds = ''] = key.split(' ');
  const known = after ?? before ?? {};
  const noun = NOUNS.get(holds) ?? readText(known['kind']) ?? 'record';
  const name = holds === 'statements' ? tellStatement(known) : nameOf(known);
  if (before === undefined) return [`${name}: new ${noun}`];
  if (after === undefined) return [`${name}: ${noun} struck`];
  const changes = changesOf(before, after);
  return changes.length === 0 ? [] : [`${name}: ${changes.join('; ')}`];
}

function tellStatement(statement: Fields): string {
  const speaker = readText(statement['speaker']) ?? '';
  return `${speaker} on ${readText(statement['date']) ?? '?'}, “${readText(statement['summary']) ?? ''}”`;
}
