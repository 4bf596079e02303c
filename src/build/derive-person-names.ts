import type { Alias } from '../model/alias';
import type { Profile } from '../model/profile';
import { isCommonWord, isPlaceName } from './common-words';
import { latinSurname, surnamesOf, type KnownSurnames } from './derive-surnames';
import { ENGLISH_WORDS } from './english-words';
import {
  BY_ANY_PART,
  BY_FIRST_PART,
  BY_LAST_NAME,
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
import { mandarinReadings } from './mandarin-readings';
import { spelledOtherwise } from './syllable-names';

/** What all records together tell of names. */
export interface KnownNames extends KnownSurnames {
  /** Surnames in Latin letters of well-known people that few others bear: Trump, Obama. */
  readonly families: ReadonlySet<string>;
  /** Every whole name of a person, in small letters. */
  readonly whole: ReadonlySet<string>;
}

// More of one surname are no family.
const FAMILY_MAX = 4;

/** Reads what all records together tell of names. */
export function collectNames(profiles: readonly Profile[]): KnownNames {
  const bearers = new Map<string, { count: number; isKnown: boolean }>();
  for (const profile of profiles) {
    const name = profile.kind === 'person' ? latinSurname(profile.display.en ?? '', '') : null;
    if (name === null) continue;
    const { count, isKnown } = bearers.get(name) ?? { count: 0, isKnown: false };
    bearers.set(name, { count: count + 1, isKnown: isKnown || profile.tier === 1 });
  }
  return {
    surnames: collectSurnames(profiles),
    whole: new Set(
      profiles.flatMap(({ kind, aliases }) =>
        kind === 'person' ? aliases.map(({ form }) => form.toLowerCase()) : [],
      ),
    ),
    borne: new Set([...bearers.keys(), ...latinSurnamesOf(profiles)]),
    families: new Set(
      [...bearers]
        .filter(([, { count, isKnown }]) => isKnown && count > 1 && count <= FAMILY_MAX)
        .map(([name]) => name),
    ),
  };
}

// Titles and names that hardly anybody is called by alone.
const NOT_ALONE =
  /^(?:Abd.*|Abu|Ahm[ae]d|Aung|Bin|Binti|Datuk|Hussain|Haji|Ibn|Khan|Mirza|Moh.*|Mullah|Mu[hk]am.*|Nik|Raja|Rao|Siti|Sri|Syed|Sayed|Shri|Singh|Tengku|Tuan|Tun|Wan)$/;

/** The surnames in Latin letters that records give. */
const latinSurnamesOf = (profiles: readonly Profile[]): readonly string[] =>
  profiles.flatMap(({ kind, aliases }) =>
    kind === 'person'
      ? aliases.filter((one) => one.kind === 'surname').map(({ form }) => form)
      : [],
  );

/** Every surname in kanji that a record of a person gives. */
function collectSurnames(profiles: readonly Profile[]): ReadonlySet<string> {
  return new Set(
    profiles.flatMap(({ kind, aliases }) =>
      kind !== 'person'
        ? []
        : aliases
            .filter((alias) => alias.kind === 'surname' && /^\p{Script=Han}+$/u.test(alias.form))
            .map(({ form }) => form),
    ),
  );
}

/**
 * Surnames and first names of a person that the record does not give. Those of people who are not
 * curated open only on a page that names them in full or with their office; see link/.
 */
export function derivePersonNames(
  person: Person,
  { families, ...names }: KnownNames,
): readonly Alias[] {
  const whole = [
    ...withoutInitial(person),
    ...withoutStops(person),
    ...withBlankForHyphen(person),
    ...withJunior(person),
    ...familyFirst(person, names.whole),
    ...withArabicArticle(person),
    ...spelledOtherwise(person, names.whole),
    ...mandarinReadings(person),
  ];
  if (person.tier !== 1) {
    const isRelative = families.has(latinSurname(person.display.en ?? '', '') ?? '');
    const parts = isRelative ? givenNameOf(person) : partsAlone(person);
    return [...whole, ...surnamesOf(person, names), ...parts];
  }
  const parts = isCalledByNone(person) ? partsAlone(person) : givenNameOf(person);
  return [...whole, ...surnamesOf(person, names), ...parts];
}

/** True for Yudhoyono, Rajapaksa: one of the best known whose record gives no part of the name. */
const isCalledByNone = ({ aliases, country = '' }: Person): boolean =>
  (BY_ANY_PART.has(country) || BY_LAST_NAME.has(country)) &&
  country !== 'MM' &&
  !aliases.some(({ kind }) => kind === 'surname' || kind === 'short');

/** Abdulrahman al-Thani, as Abdulrahman Al Thani is written, and the other way round. */
function withArabicArticle({ aliases }: Person): readonly Alias[] {
  return aliases.flatMap((alias): readonly Alias[] => {
    if (alias.kind !== 'full' || alias.lang === 'ja') return [];
    const form = alias.form.includes(' Al ')
      ? alias.form.replace(' Al ', ' al-')
      : alias.form.replace(/ [Aa]l-(?=\p{Lu}\p{L}+$)/u, ' Al ');
    return form === alias.form ? [] : [{ ...alias, form }];
  });
}

/** Nicholas Burns, as R. Nicholas Burns is called. */
function withoutInitial({ aliases }: Person): readonly Alias[] {
  return aliases.flatMap((alias): readonly Alias[] => {
    const bare =
      alias.kind === 'full' ? /^\p{Lu}\. (\p{Lu}\p{Ll}+ .+)$/u.exec(alias.form)?.[1] : null;
    return bare === undefined || bare === null ? [] : [{ ...alias, form: bare, needs: 'context' }];
  });
}

/** NV Ramana of N. V. Ramana, as papers of India and Britain write initials. */
function withoutStops({ aliases }: Person): readonly Alias[] {
  return aliases.flatMap((alias): readonly Alias[] => {
    const [, initials = '', rest = ''] =
      alias.kind === 'full'
        ? (/^((?:\p{Lu}\. ?){2,3})(\p{Lu}\p{Ll}.+)$/u.exec(alias.form) ?? [])
        : [];
    return rest === ''
      ? []
      : [{ ...alias, form: `${initials.replace(/[. ]/g, '')} ${rest}`, needs: 'case' }];
  });
}

const JUNIOR = /,? (Jr|Sr)\.?$/u;

/** Ferdinand Marcos Jr and Ferdinand Marcos, Jr. of Ferdinand Marcos Jr. */
function withJunior({ aliases }: Person): readonly Alias[] {
  return aliases.flatMap((alias): readonly Alias[] => {
    const isWhole = alias.kind === 'full' || alias.kind === 'transliteration';
    if (!isWhole || alias.lang !== 'en' || !JUNIOR.test(alias.form)) return [];
    return [' $1', ', $1.']
      .map((ending) => ({ ...alias, form: alias.form.replace(JUNIOR, ending) }))
      .filter(({ form }) => form !== alias.form);
  });
}

const HYPHENED = /(\p{Lu}\p{Ll}+)-(?=\p{Lu}\p{Ll}+)/gu;
const ARTICLE_WITH_HYPHEN = /(?:^| )(?:Al|El|A[dnrstz]|Ash|Ben|Abu)-/u;

/** Winnie Madikizela Mandela of Winnie Madikizela-Mandela; syllables and articles have rules of their own. */
function withBlankForHyphen({ aliases, country = '' }: Person): readonly Alias[] {
  if (FAMILY_NAME_FIRST.has(country)) return [];
  return aliases.flatMap((alias): readonly Alias[] => {
    const { form, kind, lang } = alias;
    const isName = lang === 'en' && (kind === 'full' || kind === 'surname');
    if (!isName || ARTICLE_WITH_HYPHEN.test(form)) return [];
    const apart = form.replace(HYPHENED, '$1 ');
    return apart === form ? [] : [{ ...alias, form: apart }];
  });
}

const TWO_NAMES = /^(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{2,})$/u;

/** Nakagawa Junko of Junko Nakagawa, as the government and the public broadcaster of Japan write names. */
function familyFirst(
  { display, aliases, country }: Person,
  held: ReadonlySet<string>,
): readonly Alias[] {
  const alias = aliases.find(({ form }) => form === display.en);
  const [, given = '', family = ''] =
    country === 'JP' ? (TWO_NAMES.exec(alias?.form ?? '') ?? []) : [];
  const form = `${family} ${given}`;
  const isNone = given === '' || NOT_A_NAME.test(display.en ?? '');
  return alias === undefined || isNone || held.has(form.toLowerCase()) ? [] : [{ ...alias, form }];
}

/** The first name of somebody whose names stand in Western order. */
function givenNameOf({ display, country = '' }: Person): readonly Alias[] {
  const [first = '', ...others] = (display.en ?? '').replace(GENERATION, '').split(' ');
  const isWestern =
    !FAMILY_NAME_FIRST.has(country) && !NO_FAMILY_NAME.has(country) && country !== 'JP';
  if (!isWestern || others.length === 0 || !NAME_WORD.test(first)) return [];
  if (NOT_A_NAME.test(display.en ?? '')) return [];
  const needs = isCommonWord(first) || isPlaceName(first) ? 'full-name-and-role' : 'context';
  return [{ form: first, lang: 'en', kind: 'given', needs }];
}

/**
 * Parts of a name by which news goes on to call its bearer where nobody has a family name, or where
 * the first name does: Najib, Zahid and Ahmad Zahid; Imran. Each asks for the whole name on the page.
 */
function partsAlone(person: Person): readonly Alias[] {
  const { display, country = '' } = person;
  const latin = display.en ?? '';
  if (NOT_A_NAME.test(latin) || DYNASTIC.test(latin)) return [];
  const words = latin.split(' ');
  const start = words.slice(0, 2);
  const whole = japaneseNameOf(person);
  const parts = KATAKANA_NAME.test(whole) ? whole.split('・') : [];
  return [
    ...calledBy(words, country)
      .filter((word) => isWordAlone(word) && !(BY_LAST_NAME.has(country) && isEnglish(word)))
      .map(given('en')),
    ...(BY_ANY_PART.has(country) && words.length > 2 && start.every((word) => NAME_WORD.test(word))
      ? [given('en')(start.join(' '))]
      : []),
    ...calledBy(parts, country)
      .filter((part) => part.length >= KATAKANA_ALONE_MIN)
      .map(given('ja')),
  ];
}

/** Those parts of a name that news uses alone. */
function calledBy(parts: readonly string[], country: string): readonly string[] {
  if (parts.length < 2) return [];
  if (BY_LAST_NAME.has(country)) return parts.slice(-1);
  if (BY_LAST_PART.has(country)) return parts.slice(0, -1);
  if (BY_ANY_PART.has(country)) return parts;
  return BY_FIRST_PART.has(country) ? parts.slice(0, 1) : [];
}

const isWordAlone = (word: string): boolean =>
  NAME_WORD.test(word) && !NOT_ALONE.test(word) && !isCommonWord(word) && !isPlaceName(word);

/** True for Long, Sang, Hưng: without its accents the name is an English word. */
const isEnglish = (word: string): boolean => ENGLISH_WORDS.has(plain(word).toLowerCase());

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const given =
  (lang: 'en' | 'ja') =>
  (form: string): Alias => ({ form, lang, kind: 'given', needs: 'context' });
