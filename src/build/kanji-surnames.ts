import type { AliasNeeds } from '../model/alias';
import { isCommonInJapanese } from '../text/japanese-surnames';
import { isCommonWord, isPlaceName } from './common-words';
import { KANJI_NAME, type Person } from './name-patterns';

// Which kanji of a name are its surname: no mark divides them.

/** A surname in kanji and what it asks for. */
interface KanjiSurname {
  readonly form: string;
  readonly needs: AliasNeeds;
}

// Prefectures and cities that are surnames as well.
const PLACES = new Set(
  `青森 宮城 秋田 山形 福島 茨城 栃木 千葉 神奈川 富山 石川 福井 山梨 長野 静岡 愛知 三重 滋賀 奈良 鳥取 島根 岡山 広島
   山口 徳島 香川 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 川崎 豊田 岡崎 松山 高松 水戸 高崎`
    .trim()
    .split(/\s+/u),
);

// Surnames of one kanji, as they are read: 林幹雄 is Hayashi, 林田 would not be.
const OF_ONE_KANJI: ReadonlyMap<string, RegExp> = new Map([
  ...([
    ['林', /Hayashi/],
    ['森', /Mori/],
    ['原', /Hara/],
    ['東', /Azuma|Higashi/],
  ] as const),
  ...([
    ['関', /Seki/],
    ['堀', /Hori/],
    ['辻', /Tsuji/],
    ['岡', /Oka/],
    ['星', /Hoshi/],
  ] as const),
  ...([
    ['岸', /Kishi/],
    ['泉', /Izumi/],
    ['谷', /Tani/],
    ['脇', /Waki/],
    ['南', /Minami/],
  ] as const),
  ...([
    ['北', /Kita/],
    ['西', /Nishi/],
    ['堤', /Tsutsumi/],
    ['桂', /Katsura/],
  ] as const),
]);

// Where a surname is one kanji, but for those that are half of a longer one.
const ONE_KANJI_FIRST = new Set(['CN', 'TW', 'HK', 'KR', 'KP']);
const LONGER = /^(?:欧陽|司馬|諸葛|上官|司徒|東方|夏侯|皇甫|南宮|鮮于|独孤|西門)/u;
// All, both, former, which: such a word before an office is no surname.
const WORDS = new Set(Array.from('全元前現新故両対副方何任成有長千万各諸名'));
const EAST_ASIAN_NAME = /^\p{Script=Han}{2,3}$/u;

/** Surnames in kanji that a record does not give; `surnames` are those of all records. */
export function kanjiSurnamesOf(
  { display, aliases, country = '', placeSurname }: Person,
  surnames: ReadonlySet<string>,
): readonly KanjiSurname[] {
  const isHeld = aliases.some(
    ({ kind, lang, form }) => kind === 'surname' && lang === 'ja' && /^\p{Script=Han}/u.test(form),
  );
  if (isHeld) return [];
  const { en = '', ja = '' } = display;
  if (ONE_KANJI_FIRST.has(country)) return firstKanjiOf(aliases);
  const placed = placeSurname?.ja ?? [];
  const form = placed[0] ?? (country === 'JP' ? japaneseSurname(ja, en, surnames) : null);
  if (form === null) return [];
  const isOther = PLACES.has(form) || isPlaceName(form) || isCommonWord(form) || placed.length > 0;
  return [{ form, needs: isOther ? 'full-name-and-role' : 'full-name-or-role' }];
}

/**
 * 温 of 温家宝: very many bear it, so that an honorific alone tells nobody, an office that the bearer
 * held or the whole name does.
 */
function firstKanjiOf(aliases: Person['aliases']): readonly KanjiSurname[] {
  const whole = aliases.find(
    ({ kind, lang, form }) =>
      kind !== 'surname' && kind !== 'derived' && lang === 'ja' && EAST_ASIAN_NAME.test(form),
  );
  const form = whole?.form.slice(0, 1) ?? '';
  return whole === undefined || WORDS.has(form) || LONGER.test(whole.form)
    ? []
    : [{ form, needs: 'full-name-and-role' }];
}

function japaneseSurname(
  name: string,
  latin: string,
  surnames: ReadonlySet<string>,
): string | null {
  if (!KANJI_NAME.test(name)) return null;
  for (const length of [3, 2]) {
    const start = name.slice(0, length);
    if (name.length > length && (surnames.has(start) || isCommonInJapanese(start))) return start;
  }
  const first = name.slice(0, 1);
  return name.length <= 3 && OF_ONE_KANJI.get(first)?.test(latin) === true ? first : null;
}
