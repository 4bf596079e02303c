import type { NameHit } from '../model/mention';
import { mayBeOneKanjiName } from '../text/boundaries';
import { HAN } from '../text/characters';
import { classAt, unitOf } from './character-table';
import type { Gazetteer } from './gazetteer';
import { extendPath, PATH_START } from './name-path';
import { codeAt } from './read-ahead';
import { CHECK_START, extendCheck, keepKey, writtenKey } from './written-keys';

/** What all walks over one text share. */
export interface Search {
  readonly text: string;
  /** Where the walk begins. */
  start: number;
  readonly gazetteers: readonly Gazetteer[];
  readonly hits: NameHit[];
}

/** A folded name: the first `count` of these units, and the hash of its path. */
interface FoundKey {
  readonly units: Uint16Array;
  readonly count: number;
  readonly hash: number;
}

/** Adds a name from the start of the walk to `end`, unless it is one kanji without an honorific. */
export function addHit({ text, start, hits }: Search, found: FoundKey, end: number): void {
  const isOneHan = found.count === 1 && (classAt(text, start) & HAN) !== 0;
  if (isOneHan && !mayBeOneKanjiName(text, start, end)) return;
  insertHit(hits, { start, end, key: keyOf(found) });
}

/**
 * The same where each unit of the text, from the start of the walk to `end`, is one of the key, and
 * what stands around it lets it be a name.
 */
export function addPlainHit(
  { hits }: Search,
  start: number,
  end: number,
  hash: number,
  check: number,
): void {
  const key = writtenKey(hash, check) ?? keepKey(hash, check, plainKey(start, end));
  insertHit(hits, { start, end, key });
}

/** Adds the kanji at `start`, which is a name, if what stands around it lets it be one alone. */
export function addOneKanji(search: Search, start: number): void {
  if (!mayBeOneKanjiName(search.text, start, start + 1)) return;
  const unit = unitOf(codeAt(start));
  const hash = extendPath(PATH_START, unit);
  addPlainHit(search, start, start + 1, hash, extendCheck(CHECK_START, unit));
}

// In one piece: a string that is put together letter by letter is slow to look up.
const writeKey = (units: Iterable<number>): string => String.fromCharCode(...units);

const plainKey = (start: number, end: number): string =>
  writeKey(Array.from({ length: end - start }, (_, at) => unitOf(codeAt(start + at))));

function keyOf({ units, count, hash }: FoundKey): string {
  let check = CHECK_START;
  for (let at = 0; at < count; at++) check = extendCheck(check, units[at]!);
  return writtenKey(hash, check) ?? keepKey(hash, check, writeKey(units.subarray(0, count)));
}

/** Keeps the order of `findNames`; a hit belongs at the end or a few places before it. */
function insertHit(hits: NameHit[], hit: NameHit): void {
  let at = hits.length;
  hits.push(hit);
  for (; at > 0 && isAfter(hits[at - 1]!, hit); at--) hits[at] = hits[at - 1]!;
  hits[at] = hit;
}

function isAfter(a: NameHit, b: NameHit): boolean {
  if (a.start !== b.start) return a.start > b.start;
  return a.end === b.end ? a.key > b.key : a.end < b.end;
}
