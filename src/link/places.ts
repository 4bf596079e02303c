import { countryAtEnd, countryAtStart } from '../text/country-words';
import type { Candidate } from '../model/mention';
import type { Office } from '../model/office';
import { isBareName } from './name-shape';
import type { Rule } from './reading';
import { textAround } from './text-around';

// Where something is tells which one is meant.

/** The country of a place that is said of an outlet: The Independent of London, 大阪のABCテレビ. */
function placeOf({ before, after, meanings }: Candidate): { country: string; word: string } | null {
  const of = /^\s+(?:of|from)\s+/u.exec(after)?.[0];
  const found = of === undefined ? null : countryAtStart(after.slice(of.length));
  const place = found ?? (/の$/u.test(before) ? countryAtEnd(before) : null);
  // The BBC of Russia is still the BBC: a place tells only where one of the bearers is from there.
  return place !== null && meanings.some(({ country }) => country === place.country) ? place : null;
}

/** The Guardian of Lagos: of outlets with one name, the one from there. */
export const placeAttached: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet') return null;
  const found = placeOf(place);
  if (found === null || meaning.country === undefined) return null;
  return meaning.country === found.country
    ? { rule: 'place-attached', surface: found.word.trim() }
    : { rule: 'other-country', surface: found.word.trim() };
};

interface Seat {
  readonly words: RegExp;
  readonly country: string;
  readonly offices: readonly Office[];
}

/** Houses that stand for an office. */
const SEATS: readonly Seat[] = [
  { words: /Downing Street|ダウニング街/u, country: 'GB', offices: ['prime-minister'] },
  { words: /White House|Oval Office|ホワイトハウス/u, country: 'US', offices: ['president'] },
  { words: /Kremlin|クレムリン/u, country: 'RU', offices: ['president'] },
  { words: /[EÉ]lys[eé]e|エリゼ宮/u, country: 'FR', offices: ['president'] },
  { words: /Foggy Bottom/u, country: 'US', offices: ['foreign-minister'] },
  { words: /Blue House|青瓦台/u, country: 'KR', offices: ['president'] },
  { words: /官邸|永田町/u, country: 'JP', offices: ['prime-minister'] },
];

/** Mr. Johnson left Downing Street: a surname beside the house of an office that he held. */
export const seatNear: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning) || meaning.terms === undefined) return null;
  const text = textAround(place);
  for (const { words, country, offices } of SEATS) {
    const found = words.exec(text);
    if (found === null || country !== meaning.country) continue;
    if (meaning.terms.some(({ office }) => offices.includes(office))) {
      return { rule: 'seat-near', surface: found[0] };
    }
  }
  return null;
};
