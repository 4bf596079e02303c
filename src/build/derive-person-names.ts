import type { Alias } from '../model/alias';
import type { Profile } from '../model/profile';
import { isCommonSurname } from '../text/common-surnames';
import { isGivenName } from '../text/given-names';
import { isCommonWord, isPlaceName } from './common-words';
import { spelledSurnames } from './spelled-surnames';
import { spelledOtherwise } from './syllable-names';

/** A profile of a person. */
export type Person = Extract<Profile, { kind: 'person' }>;

/** Surnames in kanji that the records give. */
type Surnames = ReadonlySet<string>;

/** What all records together tell of names. */
export interface KnownNames {
  readonly surnames: Surnames;
  /** Surnames in Latin letters of well-known people that few others bear: Trump, Obama. */
  readonly families: ReadonlySet<string>;
  /** Every surname in Latin letters. */
  readonly borne: ReadonlySet<string>;
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

// Countries where the family name stands first, and those where a name has none.
const FAMILY_NAME_FIRST = new Set(['CN', 'TW', 'HK', 'KR', 'KP', 'SG']);
// Where news calls people by any part of their name: Najib, Zahid.
const BY_ANY_PART = new Set(['MY', 'ID', 'MM', 'TH', 'LK', 'BT', 'IS', 'ET', 'MN', 'AF']);
const NO_FAMILY_NAME = new Set(['VN', 'KH', ...BY_ANY_PART]);
// Where it goes on with the first name as well: Imran.
const BY_FIRST_PART = new Set(['IN', 'PK', 'BD', 'NP']);
// Titles and names that hardly anybody is called by alone.
const NOT_ALONE =
  /^(?:Abd.*|Abu|Ahm[ae]d|Aung|Bin|Binti|Datuk|Hussain|Haji|Ibn|Khan|Mirza|Moh.*|Mu[hk]am.*|Nik|Raja|Rao|Siti|Sri|Syed|Sayed|Shri|Singh|Tengku|Tuan|Tun|Wan)$/;
const NOT_A_NAME = /^(?:King|Queen|Pope|Emperor|Empress|Prince|Princess|Sheikh|Dalai)\s/;
// Salman of Saudi Arabia, Harald V: where somebody reigns or comes from, and a number.
const DYNASTIC = / of (?:the )?\p{Lu}| [IVX]+$/u;
const GENERATION = /,? (?:Jr|Sr|II|III|IV)\.?$/;
const NAME_WORD = /^\p{Lu}[\p{L}'’-]{2,}$/u;
const KATAKANA_NAME = /^[\p{Script=Katakana}ー]+(?:・[\p{Script=Katakana}ー]+)+$/u;
const KANJI_NAME = /^[\p{Script=Han}々ヶ]{3,6}$/u;

/** The surnames in Latin letters that records give. */
const latinSurnamesOf = (profiles: readonly Profile[]): readonly string[] =>
  profiles.flatMap(({ kind, aliases }) =>
    kind === 'person'
      ? aliases.filter((one) => one.kind === 'surname').map(({ form }) => form)
      : [],
  );

/** Every surname in kanji that a record of a person gives. */
function collectSurnames(profiles: readonly Profile[]): Surnames {
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
    ...withArabicArticle(person),
    ...spelledOtherwise(person, names.whole),
  ];
  if (person.tier !== 1) {
    const isRelative = families.has(latinSurname(person.display.en ?? '', '') ?? '');
    const parts = isRelative ? givenNameOf(person) : partsAlone(person);
    return [...whole, ...surnamesOf(person, names), ...parts];
  }
  return [...whole, ...surnamesOf(person, names), ...givenNameOf(person)];
}

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

function surnamesOf(
  { display, aliases, country = '' }: Person,
  { surnames, borne }: Pick<KnownNames, 'surnames' | 'borne'>,
): readonly Alias[] {
  if (NO_FAMILY_NAME.has(country) || NOT_A_NAME.test(display.en ?? '')) return [];
  const hasSurname = (lang: 'ja' | 'other'): boolean =>
    aliases.some(
      (alias) =>
        (alias.kind === 'surname' || alias.kind === 'derived') &&
        (alias.lang === 'ja') === (lang === 'ja'),
    );
  const latin = hasSurname('other') ? null : latinSurname(display.en ?? '', country);
  const japanese = hasSurname('ja')
    ? null
    : japaneseSurname(japaneseNameOf({ display, aliases }), country, surnames);
  return [
    ...(latin === null ? [] : [surname(latin, 'en')]),
    ...(japanese === null ? [] : [surname(japanese, 'ja')]),
    ...aliases.flatMap((alias) => withoutParticle(alias, country)),
    ...(latin === null ? aliases : [...aliases, surname(latin, 'en')]).flatMap((alias) =>
      lastOfTwo(alias, borne),
    ),
    ...aliases.flatMap(atStartOfSentence),
    ...(latin === null ? aliases : [...aliases, surname(latin, 'en')])
      .filter(({ kind, lang }) => kind === 'surname' && lang === 'en')
      .flatMap(({ form, needs }) =>
        spelledSurnames(form, { country, borne }).map((other): Alias => ({
          ...surname(other, 'en'),
          needs: needs === 'full-name-and-role' ? needs : 'full-name-or-role',
        })),
      ),
  ];
}

/** The name in Japanese that the record shows, else the first in katakana that it gives. */
function japaneseNameOf({ display, aliases }: Pick<Person, 'display' | 'aliases'>): string {
  return display.ja ?? aliases.find(({ form }) => KATAKANA_NAME.test(form))?.form ?? '';
}

// Where news leaves the particle out: Moraes, Villepin.
const WITHOUT_PARTICLE = new Set(['BR', 'PT', 'FR']);

/** Assad of al-Assad, Moraes of de Moraes; the article of other languages is part of the name. */
function withoutParticle({ form, kind, lang }: Alias, country: string): readonly Alias[] {
  const particles = WITHOUT_PARTICLE.has(country)
    ? /^(?:[Aa]l[- ]|d[aeo]s? )(\p{Lu}\p{L}{3,})$/u
    : /^[Aa]l[- ](\p{Lu}.*)$/u;
  const bare = kind === 'surname' && lang !== 'ja' ? particles.exec(form)?.[1] : null;
  return bare === null || bare === undefined || !NAME_WORD.test(bare) ? [] : [surname(bare, 'en')];
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

/** Von der Leyen, De Villepin, Al-Sadr: a particle has a capital at the start of a sentence. */
function atStartOfSentence(alias: Alias): readonly Alias[] {
  const isParticled = alias.kind === 'surname' && /^\p{Ll}\p{L}*['’ -].*\p{Lu}/u.test(alias.form);
  return isParticled
    ? [{ ...alias, form: alias.form.charAt(0).toUpperCase() + alias.form.slice(1) }]
    : [];
}

const surname = (form: string, lang: 'en' | 'ja'): Alias => ({
  ...{ form, lang, kind: 'surname' },
  needs: isPlaceName(form) || isCommonWord(form) ? 'full-name-and-role' : 'full-name-or-role',
});

function latinSurname(name: string, country: string): string | null {
  const bare = name.replace(GENERATION, '');
  const words = bare.split(' ');
  if (words.length < 2 || DYNASTIC.test(bare)) return null;
  const word = FAMILY_NAME_FIRST.has(country) && words.length === 2 ? words[0] : words.at(-1);
  return word !== undefined && NAME_WORD.test(word) ? word : null;
}

function japaneseSurname(name: string, country: string, surnames: Surnames): string | null {
  if (KATAKANA_NAME.test(name)) {
    const part = name.split('・').at(-1) ?? '';
    return part.length >= 3 ? part : null;
  }
  if (country !== 'JP' || !KANJI_NAME.test(name)) return null;
  for (const length of [3, 2]) {
    const start = name.slice(0, length);
    if (name.length > length && surnames.has(start)) return start;
  }
  return null;
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
    ...calledBy(words, country).filter(isWordAlone).map(given('en')),
    ...(BY_ANY_PART.has(country) && words.length > 2 && start.every((word) => NAME_WORD.test(word))
      ? [given('en')(start.join(' '))]
      : []),
    ...calledBy(parts, country)
      .filter((part) => part.length >= 3)
      .map(given('ja')),
  ];
}

/** Those parts of a name that news uses alone. */
function calledBy(parts: readonly string[], country: string): readonly string[] {
  if (parts.length < 2) return [];
  if (BY_ANY_PART.has(country)) return parts;
  return BY_FIRST_PART.has(country) ? parts.slice(0, 1) : [];
}

const isWordAlone = (word: string): boolean =>
  NAME_WORD.test(word) && !NOT_ALONE.test(word) && !isCommonWord(word) && !isPlaceName(word);

const given =
  (lang: 'en' | 'ja') =>
  (form: string): Alias => ({ form, lang, kind: 'given', needs: 'context' });
