import type { Candidate, NameMeaning } from '../../model/mention';
import { isCommonInAnyScript } from '../../text/common-surnames';
import { isSameGivenName } from '../../text/given-names';
import { partBefore } from '../../text/name-parts';
import { isBareName, isKatakana, isLatin } from '../name-shape';

// Full names that no record has as they stand: with a middle initial, with the short form of a first
// name, in another spelling. The surname was found; what stands before it tells whose it is.

// First name, middle names and initials: Justice Brett M. Kavanaugh, [David] Plouffe, James “Mad Dog” Mattis.
const WORDS_BEFORE =
  /(?:(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}.’'-])\[?\p{Lu}(?:\.|\p{Ll}*(?:[’'-]\p{Lu}?\p{Ll}+)*)\]?\s+){1,3}(?:[“"‘'(]\p{Lu}[\p{L} .-]{1,15}[”"’')]\s+)?$/u;
const GENERATION = /,? (?:Jr|Sr|II|III|IV)\.?$/;
const KATAKANA_JOINT = /[・＝=]/u;

/** The places, surnames with a known first name before them as full names. */
export function assembleFullNames(places: readonly Candidate[]): readonly Candidate[] {
  const held = new Map<string, number>();
  for (const { block, start, end } of places) {
    const key = `${String(block)}:${String(end)}`;
    held.set(key, Math.min(start, held.get(key) ?? start));
  }
  return places.map((place) => {
    const whole = assemble(place);
    // A name that a record has as it stands says more.
    const longest = held.get(`${String(place.block)}:${String(place.end)}`) ?? place.start;
    return longest < place.start ? place : whole;
  });
}

function assemble(place: Candidate): Candidate {
  if (isLatin(place.surface)) return assembleLatin(place);
  return isKatakana(place.surface) ? assembleKatakana(place) : place;
}

function assembleLatin(place: Candidate): Candidate {
  const tail = WORDS_BEFORE.exec(place.before)?.[0];
  if (tail === undefined) return place;
  const bearers = surnamesOf(place);
  const words = [...tail.matchAll(/\S+/gu)];
  for (const [at, word] of words.entries()) {
    const given = word[0].replace(/[[\]]/gu, '');
    const next = (words[at + 1]?.[0] ?? '').toLowerCase();
    const named = bearers.filter(({ display }) => {
      const names = givenNamesOf(place.surface, display.en);
      return names.some((name) => isSameGivenName(name, given)) || isJoined(names, given, next);
    });
    if (named.length === 0) continue;
    const middle = words[at + 1]?.[0] ?? '';
    return widen(place, tail.length - word.index, {
      bearers,
      named: withMiddleName(named, middle),
    });
  }
  return place;
}

/** Ravishankar for Ravi Shankar, Jean Marc for Jean-Marc: given names that papers write as one word, or apart. */
function isJoined(names: readonly string[], given: string, next: string): boolean {
  const [first = '', second = ''] = names.map((name) => name.toLowerCase());
  const word = given.toLowerCase();
  if (first === `${word}-${next}`) return true;
  return second === '' ? next !== '' && first === word + next : first + second === word;
}

const surnamesOf = ({ meanings }: Candidate): readonly NameMeaning[] =>
  meanings.filter((meaning) => isBareName(meaning) && meaning.aliasKind !== 'given');

/** All words of a full name in Latin letters but the surname, which may stand first; no initials. */
function givenNamesOf(surname: string, name = ''): readonly string[] {
  const words = name.replace(GENERATION, '').split(' ');
  const at = words.includes(surname) ? words.indexOf(surname) : words.length - 1;
  return words.filter((word, index) => index !== at && word.length > 2);
}

/** Of several of one name, those whose middle name begins alike. */
function withMiddleName(named: readonly NameMeaning[], middle: string): readonly NameMeaning[] {
  const initial = middle.charAt(0);
  if (named.length < 2 || initial === '') return named;
  const fitting = named.filter(({ display }) => display.en?.split(' ')[1]?.startsWith(initial));
  return fitting.length > 0 ? fitting : named;
}

function assembleKatakana(place: Candidate): Candidate {
  const given = partBefore(place.before);
  if (given === null) return place;
  const length = given.length + 1;
  if (KATAKANA_JOINT.test(place.before.slice(0, -length).slice(-1))) return place;
  const bearers = surnamesOf(place);
  const named = bearers.filter(({ display }) => {
    const [first = '', ...rest] = (display.ja ?? '').split('・').slice(0, -1);
    return isSameGivenName(given, first) || rest.some((middle) => isSameSound(given, middle));
  });
  return widen(place, length, { bearers, named });
}

const MIDDLE_MIN_LENGTH = 3;

const soundOf = (name: string): string => name.replace(/[ーッ]/gu, '').replace(/(.)\1+/gu, '$1');

/** タイイプ and タイイップ: a middle name that people are called by, however long its vowels are written. */
const isSameSound = (a: string, b: string): boolean =>
  a.length >= MIDDLE_MIN_LENGTH && soundOf(a) === soundOf(b);

interface Bearers {
  /** Who bears the surname. */
  readonly bearers: readonly NameMeaning[];
  /** Who bears the first name as well. */
  readonly named: readonly NameMeaning[];
}

/** The place with what leads to it, as the full name of those who bear it; as it was if none does. */
function widen(place: Candidate, length: number, { bearers, named }: Bearers): Candidate {
  if (named.length === 0) return place;
  const surface = place.before.slice(-length) + place.surface;
  // Many officials share both names with strangers; those whom we know best and rare names do not.
  const isOneMan = new Set(named.map(({ id }) => id)).size === 1;
  const isRare = new Set(bearers.map(({ id }) => id)).size === 1;
  const isCommon = isCommonInAnyScript(place.surface);
  return {
    ...place,
    start: place.start - length,
    surface,
    before: place.before.slice(0, -length),
    meanings: named.map((meaning) => ({
      ...meaning,
      aliasKind: 'full',
      needs:
        isOneMan && !isCommon && (isRare || meaning.tier === 1) ? 'nothing' : 'full-name-or-role',
      form: surface,
    })),
  };
}
