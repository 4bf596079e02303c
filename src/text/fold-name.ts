import { classOfUnit, foldPoint, HAN, KATAKANA, voiceKana, voicingOf } from './characters';
import { foldLoose, foldStrict, isOptionalLongMark } from './katakana';
import { isLongMarkDash } from './long-mark';

/** A name or a piece of text as names are compared. */
export interface FoldedName {
  /** Without case, width, accents and soft hyphens; katakana at the strict level. */
  readonly strict: string;
  /**
   * The same with katakana at the loose level and `LOOSE_MARK` before the first of them;
   * null for a name without katakana.
   */
  readonly loose: string | null;
}

/** Stands before the first katakana of a loosely folded name and keeps the two levels apart. */
export const LOOSE_MARK = '~';

const JOINERS = /[ ・-]+/g;
const EDGE_JOINERS = /^[ ・-]+|[ ・-]+$/g;
const KATAKANA_RUN = /[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff]+/g;
// らー, 通信ー: long marks and small ッ behind what is no katakana belong to it, and stay at the loose level.
const MARKS = /^[ーッ]+$/;
const ENDS_OTHERWISE = /[^\u0000\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff]\u0000*$/;
// Between two parts that are folded each for itself; a text that holds it has another one instead.
const PART_EDGE = '\u0000';
const NO_CHARACTER = '\ufffd';

const classAt = (text: string, at: number): number =>
  at < 0 || at >= text.length ? 0 : classOfUnit(text.charCodeAt(at));

/** The text character by character: folded, voiced, joiners still standing, its case kept. */
function foldCharacters(text: string): string {
  let folded = '';
  const lettered = text.replace(/[—―]/g, (dash, at: number) =>
    isLongMarkDash(text, at) ? 'ー' : dash,
  );
  for (const point of lettered) {
    const voicing = voicingOf(point);
    if (voicing === '') {
      folded += foldPoint(point);
      continue;
    }
    const voiced = voiceKana(folded.slice(-1), voicing);
    if (voiced !== null) folded = folded.slice(0, -1) + voiced;
  }
  return folded;
}

/**
 * Decides about spaces, hyphens and middle dots: beside kana and kanji they do not count, between
 * other words they are one space or hyphen each, after a full stop none (A. K. and A.K. are one).
 */
function joinParts(folded: string): string {
  const trimmed = folded.replaceAll(PART_EDGE, NO_CHARACTER).replace(EDGE_JOINERS, '');
  return trimmed.replace(JOINERS, (run, at: number) => {
    const before = classAt(trimmed, at - 1);
    const after = classAt(trimmed, at + run.length);
    if (((before | after) & (KATAKANA | HAN)) !== 0) return PART_EDGE;
    if (trimmed[at - 1] === '.' && !run.includes('-')) return '';
    return run.replace(/[ ・]+/g, ' ');
  });
}

function foldKatakana(run: string, fold: typeof foldStrict): string {
  const units = Uint16Array.from(run, (letter) => letter.charCodeAt(0));
  const folded = new Uint16Array(units.length);
  return String.fromCharCode(...folded.subarray(0, fold(units, units.length, folded)));
}

const withoutEdges = (text: string): string => text.replaceAll(PART_EDGE, '');

function dropOptionalLongMark(strict: string): string {
  let katakana = 0;
  while (classAt(strict, strict.length - 1 - katakana) === KATAKANA) katakana++;
  const last = strict.charCodeAt(strict.length - 1);
  return isOptionalLongMark(last, katakana) ? strict.slice(0, -1) : strict;
}

/** Folds a name, or a piece of text that may be one. Linear; far from the hot path. */
export function foldName(text: string): FoldedName {
  const cased = joinParts(foldCharacters(text));
  const parts = Array.from(cased)
    .map((letter) => letter.toLowerCase())
    .join('');
  const strictParts = parts.replace(KATAKANA_RUN, (run) => foldKatakana(run, foldStrict));
  const strict = dropOptionalLongMark(withoutEdges(strictParts));
  if (strictParts.search(KATAKANA_RUN) < 0) return { strict, loose: null };
  const looseParts = strictParts.replace(KATAKANA_RUN, (run, at: number) =>
    MARKS.test(run) && ENDS_OTHERWISE.test(strictParts.slice(0, at))
      ? run
      : foldKatakana(run, foldLoose),
  );
  const first = strictParts.search(KATAKANA_RUN);
  const loose = looseParts.slice(0, first) + LOOSE_MARK + looseParts.slice(first);
  return { strict, loose: withoutEdges(loose) };
}

/** How many runs of katakana a name has when it is split at spaces, hyphens and middle dots. */
export function countKatakanaParts(text: string): number {
  return [...joinParts(foldCharacters(text)).matchAll(KATAKANA_RUN)].length;
}

/**
 * True when a piece of text has the same capitals and small letters as a name, whatever its width,
 * accents and quotes: ＢＢＣ is BBC, Time is not TIME. Scripts without case are always the same.
 */
export function isSameCase(surface: string, form: string): boolean {
  return surface === form || lettersOf(surface) === lettersOf(form);
}

function lettersOf(text: string): string {
  return Array.from(foldCharacters(text))
    .filter((letter) => isCased(letter))
    .join('');
}

const isCased = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase();
