import { isRecord } from '../lib/guards';

type Fields = Readonly<Record<string, unknown>>;

/** A text as it stands, the English one of a pair, a number in digits; null for anything else. */
export function readText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return isRecord(value) ? readText(value['en'] ?? value['ja'] ?? value['und']) : null;
}

/** The name under which readers know a record, else its id. */
export function nameOf(record: Fields): string {
  const id = readText(record['id']) ?? '?';
  return readText(record['display']) ?? readText(record['name']) ?? readText(record['title']) ?? id;
}

/** Lists of facts: the noun, and what tells one entry of the list from the others. */
const LISTS: ReadonlyMap<
  string,
  { readonly noun: string; readonly name: (one: Fields) => string }
> = new Map([
  ['owners', { noun: 'owner', name: (one) => readText(one['name']) ?? '' }],
  ['seats', { noun: 'seat', name: (one) => readText(one['place']) ?? '' }],
  ['roles', { noun: 'role', name: (one) => readText(one['title']) ?? '' }],
  ['legalStatus', { noun: 'legal act', name: (one) => readText(one['text']) ?? '' }],
  ['facts', { noun: 'fact', name: (one) => readText(one['value']) ?? '' }],
  ['cautions', { noun: 'caution', name: (one) => readText(one) ?? '' }],
  ['aliases', { noun: 'name', name: (one) => `“${readText(one['form']) ?? ''}”` }],
  ['domains', { noun: 'host', name: (one) => readText(one['host']) ?? '' }],
  ['ratings', { noun: 'rating', name: ratingName }],
]);

function ratingName(one: Fields): string {
  const host = readText(one['host']);
  return `by ${readText(one['rater']) ?? '?'}${host === null ? '' : ` for ${host}`}`;
}

const LABELS: ReadonlyMap<string, string> = new Map([
  ['display', 'shown name'],
  ['wikidata', 'Wikidata item'],
  ['stateAffiliation', 'state ties'],
  ['stateAffiliationBasis', 'state ties rest on'],
  ['selfDescription', 'says of itself'],
]);

/** Whatever reads only for those who keep the facts; told when nothing else changed. */
const SOURCES_ONLY = 'sources';

/** What differs between two versions of one record, in words. */
export function changesOf(before: Fields, after: Fields): readonly string[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = fields.filter((field) => !isSame(before[field], after[field]));
  const told = changed
    .filter((field) => field !== 'prov')
    .flatMap((field) => changeOfField(field, before[field], after[field]));
  return told.length === 0 && changed.includes('prov') ? [SOURCES_ONLY] : told;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function changeOfField(field: string, before: unknown, after: unknown): readonly string[] {
  const list = LISTS.get(field);
  if (list !== undefined)
    return changesOfList({ ...list, before: entriesOf(before), after: entriesOf(after) });
  const label = LABELS.get(field) ?? field;
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (after === undefined) return [`${label} struck, was ${old}`];
  if (old === now) return [`${label} changed`];
  return [before === undefined ? `${label} ${now}` : `${label} now ${now}, was ${old}`];
}

function wordsOf(value: unknown): string {
  const text = readText(value);
  if (text !== null) return isRecord(value) ? `“${text}”` : text;
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function entriesOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

interface ListChange {
  readonly noun: string;
  readonly name: (one: Fields) => string;
  readonly before: readonly Fields[];
  readonly after: readonly Fields[];
}

/** Entries that came, changed and went. Two of one name, such as two terms, are told in turn. */
function changesOfList({ noun, name, before, after }: ListChange): readonly string[] {
  const gone = before.filter((old) => !after.some((now) => isSame(old, now)));
  const come = after.filter((now) => !before.some((old) => isSame(old, now)));
  const left = [...gone];
  const words = come.map((now) => {
    const at = left.findIndex((old) => name(old) === name(now));
    const [old] = at === -1 ? [] : left.splice(at, 1);
    if (old === undefined)
      return `${noun} ${isOffice(noun, now) ? 'now ' : ''}${name(now)}${timeOf(now)}`;
    return `${noun} ${name(now)}: ${differenceOf(old, now)}`;
  });
  return [...words, ...left.map((old) => `${noun} ${name(old)} struck`)];
}

/** Of owner, seat and role there is one at a time: what is open is the present one. */
function isOffice(noun: string, one: Fields): boolean {
  return ['owner', 'seat', 'role'].includes(noun) && one['to'] === null;
}

/** When an entry held: ` (2019 – 2023-06)`, ` since 2019`, ` on 2025-11`; nothing if not known. */
function timeOf(one: Fields): string {
  const [from, to, date] = [one['from'], one['to'], one['date']].map(readText);
  if (to !== null && to !== undefined) return ` (${from ?? '?'} – ${to})`;
  if (from !== null && from !== undefined) return ` since ${from}`;
  return date === null || date === undefined ? valueOf(one) : ` on ${date}`;
}

function valueOf(one: Fields): string {
  const value = one['rater'] === undefined ? null : readText(one['value']);
  return value === null ? '' : ` is ${value}`;
}

function differenceOf(old: Fields, now: Fields): string {
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return fields
    .filter((field) => !isSame(old[field], now[field]))
    .map((field) => {
      const value = readText(now[field]);
      if (field === 'to') return value === null ? 'goes on' : `until ${value}`;
      if (field === 'ja') return `in Japanese ${value ?? 'no longer'}`;
      if (field === 'asOf') return `as of ${value ?? '?'}`;
      return value === null ? `${field} struck` : `${field} ${value}`;
    })
    .join(', ');
}
