import { isCommonSurname } from '../text/common-surnames';
import { isGivenName } from '../text/given-names';
import { isCommonWord, isPlaceName } from './common-words';

// Surnames whose letters papers choose by the rules of their house: Zelenskiy, Steinbrueck, Gemba. First names are
// compared by sound where a text has them (text/given-names.ts); a surname has to be looked for as it stands.

/** A way to write an ending, a letter or an article, and the others that stand for the same. */
interface Spelling {
  readonly countries: ReadonlySet<string>;
  readonly part: RegExp;
  readonly others: readonly string[];
}

const countries = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const CYRILLIC = countries('RU UA BY BG KZ UZ KG TM TJ AZ');
const GERMAN = countries('DE AT CH');
const JAPAN = countries('JP');
const ARABIC = countries('EG SY IQ SA AE QA KW BH OM YE JO LB PS SD LY TN DZ MA');
const BALKANS = countries('RS BA HR ME MK XK SI');
const IRAN = countries('IR');
const NORDIC = countries('NO DK');
const RUSSIA = countries('RU');
const WITH_H_FOR_G = countries('UA BY');
const WITH_SKI = countries('BY UA RU KZ');

const SPELLINGS: readonly Spelling[] = [
  {
    countries: CYRILLIC,
    part: /(?<=sk)(?:y|yy|iy|yi|ii|yj|ij)$/u,
    others: ['y', 'yy', 'iy', 'yi', 'ii'],
  },
  { countries: CYRILLIC, part: /(?<=[aeiou])y?ev$/u, others: ['yev', 'ev'] },
  { countries: CYRILLIC, part: /(?<=[bcdfghjklmnpqrstvwxz])yov$/u, others: ['ev'] },
  { countries: CYRILLIC, part: /x|ks/u, others: ['x', 'ks'] },
  { countries: WITH_SKI, part: /(?<=sk)i$/u, others: ['y', 'iy'] },
  { countries: WITH_SKI, part: /(?<=sk)(?:y|yy|iy|yi|ii)$/u, others: ['i'] },
  { countries: RUSSIA, part: /(?<=[bcdfghjklmnpqrstvwxz])(?:y|i)ev$/u, others: ['iev', 'yev'] },
  { countries: WITH_H_FOR_G, part: /^H(?=[aeiouylr])/u, others: ['G'] },
  { countries: GERMAN, part: /ä/u, others: ['ae'] },
  { countries: GERMAN, part: /ö/u, others: ['oe'] },
  { countries: GERMAN, part: /ü/u, others: ['ue'] },
  { countries: GERMAN, part: /^Ö/u, others: ['Oe'] },
  { countries: NORDIC, part: /ø/u, others: ['oe'] },
  { countries: NORDIC, part: /^Ø/u, others: ['Oe'] },
  { countries: NORDIC, part: /å/u, others: ['aa'] },
  { countries: BALKANS, part: /đ/u, others: ['dj'] },
  { countries: BALKANS, part: /^Đ/u, others: ['Dj'] },
  { countries: IRAN, part: /gh|q/u, others: ['gh', 'q'] },
  { countries: IRAN, part: /^(?:Gh|Q)(?!u)/u, others: ['Gh', 'Q'] },
  { countries: JAPAN, part: /[mn](?=[bmp])/u, others: ['m', 'n'] },
  { countries: JAPAN, part: /ō$/u, others: ['oh'] },
  { countries: JAPAN, part: /^Ō/u, others: ['Oh'] },
  { countries: ARABIC, part: /^[AaEe]l-(?=\p{Lu})/u, others: ['al-', 'el-'] },
];

// Shorter ones are like other words.
const MIN_LENGTH = 5;

/** The other spellings of a surname in Latin letters; none that somebody else bears or that is a word. */
export function spelledSurnames(
  surname: string,
  { country, borne }: { readonly country: string; readonly borne: ReadonlySet<string> },
): readonly string[] {
  const written = SPELLINGS.filter((spelling) => spelling.countries.has(country)).flatMap(
    ({ part, others }) =>
      part.test(surname) ? others.map((other) => surname.replace(part, other)) : [],
  );
  return [...new Set(written)].filter((form) => form !== surname && isNobodyElses(form, borne));
}

const isNobodyElses = (form: string, borne: ReadonlySet<string>): boolean =>
  form.length >= MIN_LENGTH &&
  !borne.has(form) &&
  !isCommonSurname(form) &&
  !isGivenName(form) &&
  !isCommonWord(form) &&
  !isPlaceName(form);
