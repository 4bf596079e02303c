import { HAN } from '../text/characters';
import { flagsOf, LONG, STOP, unitOf } from './character-table';
import type { Gazetteer } from './gazetteer';

// Which code units the scan has to look at: where a name may begin, and characters that are no
// part of the words around them. For kanji and hiragana it depends on the gazetteers, so the table
// is for those that were searched last; a page searches the same ones all the time.
//
//   u8[65536] by code unit: PASS · LOOK · UNSEEN, worked out when it is first met

const PASS = 0;
const LOOK = 1;
const UNSEEN = 2;

const stops = new Uint8Array(0x10000).fill(UNSEEN);
let searched: readonly Gazetteer[] = [];

/** Makes the table that of these gazetteers; costs nothing when it is already. */
export function useStopsOf(gazetteers: readonly Gazetteer[]): void {
  const isSame =
    gazetteers.length === searched.length &&
    gazetteers.every((gazetteer, index) => gazetteer === searched[index]);
  if (isSame) return;
  searched = [...gazetteers];
  stops.fill(UNSEEN);
}

/**
 * From `at` on, the first place where the scan has to stop, or the end of the text.
 * This loop runs over most characters of a page and does nothing else.
 */
export function nextStop(text: string, at: number): number {
  const end = text.length;
  while (at < end && stops[text.charCodeAt(at)] === PASS) at++;
  return at;
}

/** True for a code unit that has to be looked at; false for one that only had not been met. */
export function isStop(code: number): boolean {
  if (stops[code] === UNSEEN) stops[code] = learn(code);
  return stops[code] === LOOK;
}

function learn(code: number): number {
  const flags = flagsOf(code);
  if ((flags & (HAN | LONG)) !== HAN) return (flags & STOP) === 0 ? PASS : LOOK;
  const unit = unitOf(code);
  return searched.some(({ starts }) => starts[unit] !== 0) ? LOOK : PASS;
}
