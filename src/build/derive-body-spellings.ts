import type { Alias } from '../model/alias';
import type { Profile } from '../model/profile';
import { isPlaceWord } from '../text/country-words';
import { isPlaceName } from './common-words';

// Names of outlets and organisations as another paper, another alphabet of abbreviations or another
// house style writes them. Each asks for what its name asks for.

/** A profile of an outlet, an organisation or a platform. */
type Institution = Exclude<Profile, { kind: 'person' | 'unnamed' }>;

/** Other spellings of one name of the body; a form may stand here twice, or be the name's own. */
export function spellingsOf(body: Institution, alias: Alias): readonly Alias[] {
  const forms = [
    ...andOrAmpersand(alias.form),
    ...(alias.lang === 'ja' ? [] : transliterations(body, alias.form)),
    ...(body.tier > 1
      ? []
      : [
          ...withStops(alias),
          ...fullStates(alias.form),
          ...(alias.lang === 'ja' ? otherHeads(body, alias.form) : ministriesOf(alias.form)),
          ...televisions(body, alias),
          ...arabicArticles(body, alias.form),
          ...inKatakana(body, alias),
        ]),
  ];
  return [
    ...forms
      .filter((form) => form !== alias.form)
      .map((form): Alias => ({
        ...{ ...alias, form, kind: alias.kind === 'initials' ? 'initials' : 'derived' },
      })),
    ...(body.tier > 1 ? [] : withAgency(body, alias)),
  ];
}

/** Mail and Guardian of Mail & Guardian, and the other way round. */
function andOrAmpersand(form: string): readonly string[] {
  return [form.replace(/ & /g, ' and '), form.replace(/ and (?=\p{Lu})/gu, ' & ')];
}

/** Asahi Shinbun, Ryukyu Shinpo: letters as the Japanese are taught them, or as they are spoken. */
function transliterations({ kind }: Institution, form: string): readonly string[] {
  if (kind !== 'outlet') return [];
  return [form.replace('Shimbun', 'Shinbun').replace('Shimpo', 'Shinpo')];
}

const INITIALS = /^[A-Z]{2,5}$/;
/** F.B.I., B.B.C.: as The New York Times and The New Yorker write initials. */
function withStops({ form, kind }: Alias): readonly string[] {
  if (kind !== 'initials' || !INITIALS.test(form)) return [];
  return [Array.from(form, (letter) => `${letter}.`).join('')];
}

const STATES = [
  ['US', 'U.S.', 'United States'],
  ['UN', 'U.N.', 'United Nations'],
  ['UK', 'U.K.', 'United Kingdom'],
] as const;

/** US Navy, U.S. Navy and United States Navy. */
function fullStates(form: string): readonly string[] {
  const names = STATES.find((spellings) => spellings.some((name) => form.startsWith(`${name} `)));
  const written = names?.find((name) => form.startsWith(`${name} `));
  if (names === undefined || written === undefined) return [];
  return names.map((name) => name + form.slice(written.length));
}

const MINISTRIES: Readonly<Record<string, string>> = {
  Foreign: 'Foreign Affairs',
  Defence: 'Defence',
  Defense: 'Defense',
  Interior: 'Interior',
  Finance: 'Finance',
  Health: 'Health',
  Justice: 'Justice',
  Commerce: 'Commerce',
};

/** Russian Ministry of Foreign Affairs, Ukraine's Ministry of Defense. */
function ministriesOf(form: string): readonly string[] {
  const [, country = '', matter = ''] =
    /^(\p{Lu}.*[^ ]) (\p{Lu}\p{Ll}+) Ministry$/u.exec(form) ?? [];
  const name = MINISTRIES[matter];
  return name === undefined ? [] : [`${country} Ministry of ${name}`];
}

/** What stands for the country at the head of a name in Japanese, the shortest first. */
const HEADS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  US: ['米', '米国', 'アメリカ'],
  GB: ['英', '英国', 'イギリス'],
  DE: ['独', 'ドイツ'],
  FR: ['仏', 'フランス'],
  IT: ['伊', 'イタリア'],
  RU: ['露', 'ロシア'],
  AU: ['豪', 'オーストラリア'],
  CA: ['加', 'カナダ'],
  IN: ['印', 'インド'],
  PH: ['比', 'フィリピン'],
};

/** 国務省, 国防総省, 国家, 国際, 国土, 国立, 国民, 国勢: here 国 is not the country's. */
const OWN_STATE = /^国[務防家際土立民勢]/u;
/** A body of the state: 仏銀行 would be any bank of France. */
const OF_STATE = /.{2,}(?:[省庁党軍裁]|裁判所|委員会|評議会|捜査局|保安局)$/u;

/** Bodies of which each country has its own: the country belongs to the name. */
const NATIONAL: ReadonlySet<string> = new Set([
  ...['ministry', 'agency', 'military', 'parliament', 'court', 'central-bank', 'intelligence'],
  ...['government', 'executive-office', 'party'],
]);

/** アメリカ国務省 and 米国国務省 of 米国務省, 露国防省 of ロシア国防省. */
function otherHeads({ type, country }: Institution, form: string): readonly string[] {
  const heads = NATIONAL.has(type ?? '') ? HEADS[country ?? ''] : undefined;
  if (heads === undefined) return [];
  const head = heads.findLast(
    (word) => form.startsWith(word) && !OWN_STATE.test(form.slice(word.length - 1)),
  );
  if (head === undefined) return [];
  const rest = form.slice(head.length);
  return heads.filter((_, at) => at > 0 || OF_STATE.test(rest)).map((word) => word + rest);
}

/** フジTV, TV朝日, Phoenix Television. */
function televisions({ type }: Institution, { form, lang }: Alias): readonly string[] {
  if (type !== 'broadcaster') return [];
  return lang === 'ja'
    ? [form.replace('テレビ', 'TV'), form.replace(/TV(?=$|\p{Script=Han})/u, 'テレビ')]
    : [form.replace(/ TV$/, ' Television'), form.replace(/ Television$/, ' TV')];
}

/** Al Monitor of Al-Monitor, Al-Ahram of Al Ahram: the article as each paper writes it. */
function arabicArticles({ kind }: Institution, form: string): readonly string[] {
  if (kind !== 'outlet' || !/^[Aa]l[- ]\p{Lu}\p{Ll}{2,}/u.test(form)) return [];
  return ['Al-', 'Al '].map((article) => article + form.slice(3));
}

/** 沖縄タイムズ, デーリースポーツ: in names of one part in katakana; those of more are folded loosely. */
function inKatakana({ kind }: Institution, { form, lang }: Alias): readonly string[] {
  if (kind !== 'outlet' || lang !== 'ja' || !/^[^・ ]{5,}$/u.test(form)) return [];
  return [
    form.replace(/(?<=\p{Script=Han})タイムス$/u, 'タイムズ'),
    form.replace('デイリー', 'デーリー'),
    form.replace('デーリー', 'デイリー'),
    form.replace('トゥデイ', 'トゥデー'),
    form.replace(/トゥデー(?!イ)/u, 'トゥデイ'),
  ];
}

/** Adjectives and words before "news agency" that tell of which country or people it is. */
const OF_WHOM: ReadonlySet<string> = new Set([
  ...['National', 'Central', 'Catholic', 'State', 'Emirates', 'Ethiopian', 'Philippine'],
  ...['Czech', 'Bulgarian', 'Hungarian', 'Athens', 'Lao', 'Palestine', 'Kuwait', 'Qatar'],
]);

/** Fars news agency of Fars News Agency, Anadolu news agency; the Hungarian news agency is described. */
function withAgency({ kind, type }: Institution, alias: Alias): readonly Alias[] {
  if (kind !== 'outlet' || type !== 'news-agency' || alias.lang === 'ja') return [];
  const { form, kind: ofAlias, needs } = alias;
  const isName = ofAlias === 'full' || ofAlias === 'short';
  const brand =
    /^(\p{Lu}\S+) News Agency$/u.exec(form)?.[1] ??
    (isName && needs === 'context' && /^\p{Lu}\p{Ll}[\p{L}'’]+$/u.test(form) ? form : '');
  if (brand === '' || OF_WHOM.has(brand) || isPlaceWord(brand) || isPlaceName(brand)) return [];
  return ['news agency', 'News Agency'].map((agency) => ({
    ...{ form: `${brand} ${agency}`, lang: alias.lang, kind: 'derived', needs: 'case' },
  }));
}
