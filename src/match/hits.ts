import type { NameHit } from '../model/mention';
import { mayBeOneKanjiName } from '../text/boundaries';
import { HAN } from '../text/characters';
import { classAt, unitOf } from './character-table';
import type { Gazetteer } from './gazetteer';

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
 * the name is longer than one kanji.
 */
export function addPlainHit(
  { text, hits }: Search,
  start: number,
  end: number,
  hash: number,
): void {
  const slot = slotOf(hash);
  let key = written[slot]!;
  if (key.length !== end - start || !isSameText(key, text, start)) {
    key = writePlainKey(text, start, end);
    written[slot] = key;
  }
  insertHit(hits, { start, end, key });
}

// A page names the same few people again and again: a key that was written before is found by its
// hash, compared unit by unit, and needs no new string.
const WRITTEN_BITS = 14;
const written: string[] = new Array<string>(1 << WRITTEN_BITS).fill('');
const slotOf = (hash: number): number => (hash << 1) >>> (32 - WRITTEN_BITS);

// In one piece: a string that is put together letter by letter is slow to compare with.
const writeKey = (units: Iterable<number>): string => String.fromCharCode(...units);

function writePlainKey(text: string, start: number, end: number): string {
  const small = text.slice(start, end).toLowerCase();
  // Nearly always nothing else is folded.
  if (small.length === end - start && isSameText(small, text, start)) return small;
  return writeKey(Array.from({ length: end - start }, (_, at) => unitAt(text, start + at)));
}

const unitAt = (text: string, at: number): number => unitOf(text.charCodeAt(at));

function isSameText(key: string, text: string, start: number): boolean {
  for (let at = 0; at < key.length; at++) {
    if (key.charCodeAt(at) !== unitAt(text, start + at)) return false;
  }
  return true;
}

function keyOf({ units, count, hash }: FoundKey): string {
  const slot = slotOf(hash);
  const known = written[slot]!;
  if (known.length === count && isSameKey(known, units)) return known;
  const key = writeKey(units.subarray(0, count));
  written[slot] = key;
  return key;
}

function isSameKey(key: string, units: Uint16Array): boolean {
  for (let at = 0; at < key.length; at++) {
    if (key.charCodeAt(at) !== units[at]) return false;
  }
  return true;
}

/** Keeps the order of `findNames`; a hit belongs at the end or a few places before it. */
function insertHit(hits: NameHit[], hit: NameHit): void {
  let at = hits.length;
  while (at > 0 && isAfter(hits[at - 1]!, hit)) at--;
  if (at === hits.length) hits.push(hit);
  else hits.splice(at, 0, hit);
}

function isAfter(a: NameHit, b: NameHit): boolean {
  if (a.start !== b.start) return a.start > b.start;
  return a.end === b.end ? a.key > b.key : a.end < b.end;
}
