import type { Alias } from '../model/alias';
import { isCommonSurname } from '../text/common-surnames';
import { isGivenName } from '../text/given-names';
import { isCommonWord, isPlaceName } from './common-words';
import { kanjiSurnamesOf } from './kanji-surnames';
import {
  BY_LAST_PART,
  DYNASTIC,
  FAMILY_NAME_FIRST,
  GENERATION,
  japaneseNameOf,
  KATAKANA_ALONE_MIN,
  KATAKANA_NAME,
  NAME_WORD,
  NO_FAMILY_NAME,
  NOT_A_NAME,
  type Person,
} from './name-patterns';
import { spelledSurnames } from './spelled-surnames';

/** What all records together tell of surnames. */
export interface KnownSurnames {
  /** Surnames in kanji that the records give. */
  readonly surnames: ReadonlySet<string>;
  /** Every surname in Latin letters. */
  readonly borne: ReadonlySet<string>;
}

/** Surnames of a person that the record does not give. */
export function surnamesOf(person: Person, known: KnownSurnames): readonly Alias[] {
  const { display, aliases, country = '' } = person;
  const hasNone = NO_FAMILY_NAME.has(country) && !BY_LAST_PART.has(country);
  if (hasNone || NOT_A_NAME.test(display.en ?? '')) return [];
  const hasSurname = (lang: 'ja' | 'other'): boolean =>
    aliases.some(
      (alias) =>
        (alias.kind === 'surname' || alias.kind === 'derived') &&
        (alias.lang === 'ja') === (lang === 'ja'),
    );
  const latin = hasSurname('other') ? [] : latinSurnames(display.en ?? '', country);
  const given = [...aliases, ...latin];
  const derived = [
    ...latin,
    ...(hasSurname('ja') ? [] : katakanaSurnames(person)),
    ...kanjiSurnamesOf(person, known.surnames).map(inKanji),
    ...given.flatMap((alias) => withoutParticle(alias, country)),
    ...given.flatMap((alias) => lastOfTwo(alias, known.borne)),
    ...bothOfTwo(display.en ?? '', given, country),
    ...given.flatMap(otherCapital),
    ...given.flatMap((alias) => inOtherLetters(alias, { country, borne: known.borne })),
  ];
  return derived.filter(({ form }, at) => derived.findIndex((one) => one.form === form) === at);
}

/** Zelenskiy of Zelensky: as others write it. */
function inOtherLetters(
  { form, kind, lang, needs }: Alias,
  of: { readonly country: string; readonly borne: ReadonlySet<string> },
): readonly Alias[] {
  if (kind !== 'surname' || lang !== 'en') return [];
  return spelledSurnames(form, of).map((other) => ({
    ...surname(other, 'en'),
    needs: needs === 'full-name-and-role' ? needs : 'full-name-or-role',
  }));
}

const inKanji = ({ form, needs }: Pick<Alias, 'form' | 'needs'>): Alias => ({
  ...{ form, lang: 'ja', kind: 'surname', needs },
});

// Where news leaves the particle out: Moraes, Villepin.
const WITHOUT_PARTICLE = new Set(['BR', 'PT', 'FR']);

// A title, a movement, a part of longer names.
const OTHERS = /^(?:Sheikh|Houthi|Din|Nabi|Hasan)$/;

/** Assad of al-Assad, Moraes of de Moraes; the article of other languages is part of the name. */
function withoutParticle({ form, kind, lang }: Alias, country: string): readonly Alias[] {
  const particles = WITHOUT_PARTICLE.has(country)
    ? /^(?:[Aa]l[- ]|d[aeo]s? )(\p{Lu}\p{L}{3,})$/u
    : /^(?:[Aa]l[- ]|(?:a[dnrstz]|ash|[Ee]l)-)(\p{Lu}.*)$/u;
  const bare = kind === 'surname' && lang !== 'ja' ? particles.exec(form)?.[1] : null;
  return bare === null || bare === undefined || !NAME_WORD.test(bare) || OTHERS.test(bare)
    ? []
    : [surname(bare, 'en')];
}

/** Iweala of Okonjo-Iweala; what others bear as well is not hers. */
function lastOfTwo({ form, kind, lang }: Alias, borne: ReadonlySet<string>): readonly Alias[] {
  const last =
    kind === 'surname' && lang !== 'ja'
      ? /^\p{Lu}\p{Ll}+-(\p{Lu}\p{Ll}{3,})$/u.exec(form)?.[1]
      : '';
  const isOwn =
    last !== undefined &&
    last !== '' &&
    !borne.has(last) &&
    !isCommonSurname(last) &&
    !isGivenName(last);
  return isOwn ? [surname(last, 'en')] : [];
}

// Where the first surname is the father's and the one by which news goes on.
const TWO_SURNAMES = new Set([
  ...['ES', 'MX', 'CO', 'CL', 'PE', 'VE', 'CU', 'EC', 'BO', 'UY', 'PY'],
  ...['GT', 'HN', 'SV', 'NI', 'CR', 'PA', 'DO', 'AR'],
]);

// First names that are second words (María Eugenia Vidal), and cities.
const NO_FIRST_SURNAME =
  /^(?:Adolfo|Begoña|Corina|Emilia|Eugenia|Fernanda|Horacio|Icela|Octavio|Orlando|Ramiro|Lagos|Toledo|Valdivia|Ventura|Burgos)$/;

/**
 * Moreno and Moreno Cárdenas of Alejandro Moreno Cárdenas, where Cárdenas is the surname that we hold;
 * Ábalos of José Luis Ábalos Meco.
 */
function bothOfTwo(name: string, aliases: readonly Alias[], country: string): readonly Alias[] {
  const words = name.split(' ');
  const [first = '', second = ''] = words.slice(-2);
  const given = words.slice(0, -2);
  if (!TWO_SURNAMES.has(country) || !areGivenNames(given)) return [];
  const isHeld = aliases.some(({ kind, form }) => kind === 'surname' && form === second);
  // José Manuel Albares: the second word is a first name.
  const isName = NAME_WORD.test(first) && !NO_FIRST_SURNAME.test(first);
  return isHeld && isName && !isGivenName(plain(first))
    ? [surname(first, 'en'), surname(`${first} ${second}`, 'en')]
    : [];
}

/** True for one word before two surnames, and for two that are first names both. */
const areGivenNames = (words: readonly string[]): boolean =>
  words.every((word) => NAME_WORD.test(word)) &&
  (words.length === 1 || (words.length === 2 && words.every((word) => isGivenName(plain(word)))));

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const PARTICLES =
  'van|von|vom|zu|de|den|der|des|da|do|dos|das|del|della|di|du|la|le|lo|las|los|ter|ten|bin|ben|ibn|abu|al|el|a[dnrstz]|ash';
const WITH_PARTICLE = new RegExp(`^(?:${PARTICLES})[-' ].*\\p{Lu}`, 'iu');

/**
 * Von der Leyen, De Villepin, Al-Sadr at the start of a sentence; van Rompuy, as papers of other countries
 * write Van Rompuy.
 */
function otherCapital(alias: Alias): readonly Alias[] {
  const { form, kind, lang } = alias;
  if (kind !== 'surname' || lang === 'ja' || /\p{Script=Han}/u.test(form)) return [];
  const [first = ''] = form;
  const isSmall = first !== first.toUpperCase();
  if (isSmall && /^\p{Ll}\p{L}*['’ -].*\p{Lu}/u.test(form)) {
    return [{ ...alias, form: first.toUpperCase() + form.slice(1) }];
  }
  return !isSmall && WITH_PARTICLE.test(form) && !BELOW_A_NAME.test(form)
    ? [{ ...alias, form: first.toLowerCase() + form.slice(1) }]
    : [];
}

// Ben Ali, La Russa, Los Santos: never written small.
const BELOW_A_NAME = /^(?:Ben|Abu|La|Le|Lo|Las|Los) /u;

/** A surname as a person's record would give it. */
const surname = (form: string, lang: 'en' | 'ja'): Alias => ({
  ...{ form, lang, kind: 'surname' },
  needs: isPlaceName(form) || isCommonWord(form) ? 'full-name-and-role' : 'full-name-or-role',
});

// al-Maliki, el-Sisi, written as one word.
const WITH_ARTICLE = /^(?:al|el|a[dnrstz]|ash)-\p{Lu}[\p{L}'’-]{2,}$/u;
// Isabel dos Santos, Khalid Al Saud.
const LAST_WITH_PARTICLE = /\s((?:d[ao]s?|[Dd]e|[Dd]el|van|von|[AaEe]l)\s\p{Lu}[\p{L}'’-]{2,})$/u;

function latinSurnames(name: string, country: string): readonly Alias[] {
  const bare = name.replace(GENERATION, '');
  if (DYNASTIC.test(bare)) return [];
  const last = latinSurname(name, country) ?? '';
  const [, ...others] = bare.split(' ');
  const withArticle = others.filter(
    (word, at) => at + 1 === others.length && WITH_ARTICLE.test(word),
  );
  const whole = LAST_WITH_PARTICLE.exec(bare)?.[1] ?? '';
  return [last, ...withArticle, whole]
    .filter((form) => form !== '')
    .map((form) => surname(form, 'en'));
}

// Where many have an English first name before the family's.
const WITH_ENGLISH_NAMES = new Set(['HK', 'MO', 'TW', 'SG']);

/** True for Carrie Lam and Hee-Jung Ahn, though the family stands first in Lam Sai-hung. */
const startsWithGivenName = (
  [first = '', last = '']: readonly string[],
  country: string,
): boolean =>
  !last.includes('-') &&
  (first.includes('-') || (WITH_ENGLISH_NAMES.has(country) && isGivenName(first)));

const ONE_SYLLABLE = /^[^aeiou]*[aeiou]*[^aeiou]*$/i;

/** True for Chiang Kai-shek and Goh Chok Tong, where the family stands first. */
const startsWithFamily = (words: readonly string[], country: string): boolean =>
  FAMILY_NAME_FIRST.has(country) &&
  ((words.length === 2 && !startsWithGivenName(words, country)) ||
    (words.length === 3 && words.every((word) => ONE_SYLLABLE.test(word))));

/** The last word of a name in Latin letters, or the first where the family stands first; null for none. */
export function latinSurname(name: string, country: string): string | null {
  const bare = name.replace(GENERATION, '');
  const words = bare.split(' ');
  if (words.length < 2 || DYNASTIC.test(bare)) return null;
  const word = familyOf(words, country);
  return word !== undefined && NAME_WORD.test(word) ? word : null;
}

// ル・ドリアン, フォン・デア・ライエン; ビン・サルマン is whose son he is.
const KATAKANA_PARTICLES = new Set([
  ...['デ', 'ダ', 'ド', 'ドス', 'デル', 'デラ', 'デア', 'デン', 'ディ', 'デュ', 'ドゥ', 'テル'],
  ...['フォン', 'ファン', 'バン', 'ヴァン', 'アル', 'エル', 'ル', 'ラ'],
]);

// Where papers write names in katakana in either order: オルバン・ビクトル, オリベール・バールヘイ.
const EITHER_ORDER = new Set(['HU']);

function katakanaSurnames(person: Person): readonly Alias[] {
  const name = japaneseNameOf(person);
  const { display, aliases, country = '' } = person;
  if (!KATAKANA_NAME.test(name) || EITHER_ORDER.has(country)) return [];
  const parts = name.split('・');
  const latin = (display.en ?? '').split(' ');
  const given = aliases.find(({ kind, lang }) => kind === 'surname' && lang !== 'ja')?.form;
  const isFirst =
    FAMILY_NAME_FIRST.has(country) && latin[0] === (given ?? familyOf(latin, country));
  if (isFirst) return [parts[0] ?? ''].filter(canStandAlone).map(inKatakana);
  const last = parts.at(-1) ?? '';
  let start = parts.length - 1;
  while (start > 1 && KATAKANA_PARTICLES.has(parts[start - 1] ?? '')) start--;
  const whole = parts.slice(start).join('・');
  return [...(canStandAlone(last) ? [last] : []), ...(whole === last ? [] : [whole])].map(
    inKatakana,
  );
}

const canStandAlone = ({ length }: string): boolean => length >= KATAKANA_ALONE_MIN;

const inKatakana = (form: string): Alias => surname(form, 'ja');

/** The word of the family, of two letters as well: Ng. */
const familyOf = (words: readonly string[], country: string): string | undefined =>
  startsWithFamily(words, country) ? words[0] : words.at(-1);
