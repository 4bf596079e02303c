import type { Alias } from '../model/alias';
import type { Profile } from '../model/profile';
import { LENT_NOUNS, OUTLET_NOUNS } from '../text/outlet-nouns';
import { isCommonWord, isPlaceName } from './common-words';
import { spellingsOf } from './derive-body-spellings';
import { ENGLISH_WORDS } from './english-words';

/** A profile of an outlet, an organisation or a platform. */
type Institution = Exclude<Profile, { kind: 'person' | 'unnamed' }>;

/** What well-known outlets are called in full, by country: The Times of Britain. */
type ShortTitles = ReadonlySet<string>;

/** One outlet for each noun that ends titles. */
type NounBearers = ReadonlyMap<string, string>;

const titleKey = (country: string | undefined, title: string): string =>
  `${country ?? ''} ${title}`;

/** Full names of one word with an article, of outlets that are known beyond their town. */
export function shortTitlesOf(profiles: readonly Profile[]): ShortTitles {
  return new Set(
    profiles.flatMap((profile) => {
      const { kind, tier, display } = profile;
      const isTitle = kind === 'outlet' && tier <= 2 && /^The \S+$/.test(display.en ?? '');
      return isTitle ? [titleKey(profile.country, display.en ?? '')] : [];
    }),
  );
}

/** Nouns that end titles of outlets, each with the id of the best known of them. */
export function nounsOfTitles(profiles: readonly Profile[]): NounBearers {
  const bearers = new Map<string, Profile>();
  for (const profile of profiles) {
    const noun = / (\p{Lu}\p{Ll}+)$/u.exec(profile.display.en ?? '')?.[1] ?? '';
    if (profile.kind !== 'outlet' || !LENT_NOUNS.has(noun)) continue;
    const held = bearers.get(noun);
    const isBetter =
      profile.tier < (held?.tier ?? Infinity) ||
      (profile.tier === held?.tier && profile.id < held.id);
    if (isBetter) bearers.set(noun, profile);
  }
  return new Map([...bearers].map(([noun, { id }]) => [noun, id]));
}

/** Other ways to write the names of an outlet or organisation. */
export function deriveBodyNames(
  body: Institution,
  titles: ShortTitles,
  nouns: NounBearers,
): readonly Alias[] {
  const lent = LENT_ENDS.filter((noun) => nouns.get(noun) === body.id);
  return [
    ...lent.map(endOfTitle),
    ...body.aliases.flatMap((alias) => [
      ...withAndWithoutBlank(alias),
      ...withoutArticle(alias),
      ...spelledOtherwise(body, alias),
      ...withBlankForHyphen(body, alias),
      ...companyOfPaper(body, alias),
      ...spellingsOf(body, alias),
      ...(body.tier > 1
        ? []
        : [
            ...countryVariants(body, alias),
            ...halvesOfInitials(alias),
            ...spokenInitials(body, alias),
            ...brandOfNews(body, alias),
            ...newsOfInitials(body, alias),
            ...lastWordOf(body, alias, titles),
            ...wordOfTitle(body, alias),
          ]),
    ]),
  ];
}

const LENT_ENDS: readonly string[] = [...LENT_NOUNS];

/** Argus of the best known that ends with it: it is looked for, and the page tells whose it is. */
const endOfTitle = (form: string): Alias => ({
  ...{ form, lang: 'en', kind: 'derived', needs: 'context' },
});

/** 47NEWS as 47 NEWS, France 24 as France24. */
function withAndWithoutBlank({ form, ...alias }: Alias): readonly Alias[] {
  const variants = [
    form.replace(/(\d)(\p{Lu})|(\p{L})(\d)/gu, '$1$3 $2$4'),
    form.replace(/(\d) (?=\p{L})|(\p{L}) (?=\d)/gu, '$1$2'),
  ];
  return variants
    .filter((variant) => variant !== form)
    .map((variant) => ({ ...alias, form: variant, kind: 'derived' }));
}

/** What is somebody else's without its article: the company that had Murdoch's British papers. */
const OTHERS_WITHOUT_ARTICLE: ReadonlySet<string> = new Set(['News International']);

/** Spokesman-Review of The Spokesman-Review; of one word it would be a word. */
function withoutArticle({ form, kind, ...alias }: Alias): readonly Alias[] {
  const bare = form.replace(/^The /, '');
  if (kind !== 'full' || bare === form || !/\p{L}[ -]\p{Lu}/u.test(bare)) return [];
  if (OTHERS_WITHOUT_ARTICLE.has(bare)) return [];
  return [{ ...alias, form: bare, kind: 'short' }];
}

/** Words of bodies as Britain and America spell them. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['Organisation', 'Organization'],
  ['Co-operation', 'Cooperation'],
  ['Centre', 'Center'],
  ['Defence', 'Defense'],
  ['Labour', 'Labor'],
];

/** World Health Organisation, Center for European Reform: the other country's spelling. */
function spelledOtherwise({ kind }: Institution, { form, ...alias }: Alias): readonly Alias[] {
  if (kind !== 'organisation' || alias.kind !== 'full' || !form.includes(' ')) return [];
  const variants = SPELLINGS.reduce<readonly string[]>(
    (forms, [one, other]) =>
      forms.flatMap((known) => [
        known,
        ...[known.replace(one, other), known.replace(other, one)].filter((to) => to !== known),
      ]),
    [form],
  );
  return variants.slice(1).map((variant) => ({ ...alias, form: variant }));
}

/** Two names of which neither is a word: Jyllands Posten. */
const HYPHENED_BRAND = /^(\p{Lu}\p{Ll}+)-(\p{Lu}\p{Ll}{2,})$/u;

/** Yakima Herald Republic of Yakima Herald-Republic; of two words it would be too little. */
function withBlankForHyphen(
  { kind, tier }: Institution,
  { form, ...alias }: Alias,
): readonly Alias[] {
  if (kind !== 'outlet') return [];
  const parts = HYPHENED_BRAND.exec(form)?.slice(1) ?? [];
  const isBrand =
    tier === 1 &&
    parts.length > 0 &&
    !parts.some((part) => ENGLISH_WORDS.has(part.toLowerCase()) || /^(?:Al|El)$/.test(part));
  const isTitle =
    isBrand || /^(?!The )(?:\p{Lu}[\p{L}.]+ ){1,3}\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(form);
  return isTitle ? [{ ...alias, form: form.replace('-', ' '), kind: 'derived' }] : [];
}

/** 神戸新聞社 of 神戸新聞: the paper by the name of its company. */
function companyOfPaper(
  { kind, display }: Institution,
  { form, ...alias }: Alias,
): readonly Alias[] {
  const isPaper = kind === 'outlet' && form === display.ja && /.(?:新聞|新報|日報)$/u.test(form);
  return isPaper ? [{ ...alias, form: `${form}社`, kind: 'derived' }] : [];
}

/** Two words for one country at the head of a Japanese name. */
const COUNTRY_HEADS: readonly (readonly [string, string])[] = [
  ['英国', 'イギリス'],
  ['米国', 'アメリカ'],
];

/** イギリス放送協会 of 英国放送協会; bodies have all heads (derive-body-spellings). */
function countryVariants({ kind }: Institution, { form, ...alias }: Alias): readonly Alias[] {
  if (kind !== 'outlet' || alias.lang !== 'ja') return [];
  return COUNTRY_HEADS.flatMap(([one, other]) =>
    [
      [one, other],
      [other, one],
    ].flatMap(([from = '', to = '']) =>
      form.startsWith(from) && form.length > from.length + 1
        ? [{ ...alias, form: to + form.slice(from.length), kind: 'derived' as const }]
        : [],
    ),
  );
}

/** RFE and RL of RFE/RL. */
function halvesOfInitials({ form, lang, kind }: Alias): readonly Alias[] {
  if (kind !== 'initials' && kind !== 'short') return [];
  if (!/^[A-Z]{2,}\/[A-Z]{2,}$/.test(form)) return [];
  return form
    .split('/')
    .filter((half) => half.length > 2)
    .map((half) => ({ form: half, lang, kind: 'initials', needs: 'context' }));
}

const SPOKEN = /^(?=.*[AEIOU])[A-Z]{4,}$/;

/** Nato, Opec: initials that Britain writes as it speaks them; those that ask for more may be words. */
function spokenInitials({ kind }: Institution, { form, ...alias }: Alias): readonly Alias[] {
  if (kind !== 'organisation' || alias.needs !== 'case' || !SPOKEN.test(form)) return [];
  const spoken = form.charAt(0) + form.slice(1).toLowerCase();
  return isCommonWord(spoken) || isPlaceName(spoken) ? [] : [{ ...alias, form: spoken }];
}

const BRAND_NEWS = /^([A-Z][a-z]{2,}) News$/;
// What is Arab is of a people, of which the outlet is not the whole.
const PEOPLES: ReadonlySet<string> = new Set(['Arab']);

/** Fox of Fox News. */
function brandOfNews({ kind }: Institution, { form, lang }: Alias): readonly Alias[] {
  const brand = kind === 'outlet' ? BRAND_NEWS.exec(form)?.[1] : undefined;
  if (brand === undefined || PEOPLES.has(brand)) return [];
  if (isCommonWord(brand) || isPlaceName(brand)) return [];
  return [{ form: brand, lang, kind: 'short', needs: 'context' }];
}

/** CNNNews, NHKNEWSweb: initials and what follows them, written together. */
function newsOfInitials(
  { kind }: Institution,
  { form, kind: aliasKind, lang }: Alias,
): readonly Alias[] {
  if (kind !== 'outlet' || aliasKind !== 'initials' || !/^[A-Z]{3,4}$/.test(form)) return [];
  return ['News', 'NEWS', 'NEWSweb', 'NewsWeb'].map((news) => ({
    ...{ form: form + news, lang, kind: 'derived', needs: 'case' },
  }));
}

/**
 * Post of The Washington Post; linking asks for the article and the whole title on the page. Not Times
 * of the Financial Times: in Britain that is The Times.
 */
function lastWordOf(
  { kind, display, country }: Institution,
  { form, lang, kind: aliasKind }: Alias,
  titles: ShortTitles,
): readonly Alias[] {
  const isTitle = kind === 'outlet' && aliasKind === 'full' && form === display.en;
  const last = isTitle ? /^(?:\p{Lu}[\p{L}.]+ )+(\p{Lu}\p{Ll}+)$/u.exec(form)?.[1] : undefined;
  if (last === undefined || !OUTLET_NOUNS.has(last)) return [];
  const title = `The ${last}`;
  if (form !== title && titles.has(titleKey(country, title))) return [];
  return [{ form: last, lang, kind: 'derived', needs: 'context' }];
}

/** Atlantic of The Atlantic; linking asks for its article in small letters and for what cites it. */
function wordOfTitle({ kind, display }: Institution, { form, lang }: Alias): readonly Alias[] {
  const word =
    kind === 'outlet' && form === display.en ? /^The (\p{Lu}\p{Ll}+)$/u.exec(form) : null;
  const bare = word?.[1];
  // Times of The Times is derived as the last word of a title.
  if (bare === undefined || OUTLET_NOUNS.has(bare)) return [];
  return [{ form: bare, lang, kind: 'short', needs: 'context' }];
}
