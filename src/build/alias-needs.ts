import type { Alias, AliasNeeds } from '../model/alias';
import type { Office } from '../model/office';
import type { Profile } from '../model/profile';
import { isCommonSurname } from '../text/common-surnames';
import { isGivenName } from '../text/given-names';
import { officesOfTitles } from '../text/offices';
import { isCommonWord } from './common-words';

// What a record says that a name asks for can be too little: it sees its own entity alone. These
// rules hold for every record and only ever ask for more.

/** Surnames that stand for others, or for things, more often than for whom we hold. */
const SHARED_SURNAMES: ReadonlySet<string> = new Set([
  ...[
    'Kellogg',
    'Stent',
    'Borne',
    'ステント',
    'スタブ',
    'チューン',
    'マティス',
    'ハーシュ',
    'ダイモン',
  ],
  ...['コルテス', 'ケロッグ', 'バーナム', 'ワイルズ'],
]);

/** Names of outlets that are as often said of something else: a flag, a region, a module in space. */
const SHARED_TITLES: ReadonlySet<string> = new Set([
  ...[
    'Stars and Stripes',
    '11th Hour',
    'The 11th Hour',
    'Important Stories',
    'Lead Stories',
    'Full Fact',
  ],
  ...['Press Association', 'Southern Weekend', 'South Front', 'News Front', 'Word on the Street'],
  ...[
    'Word of Honor',
    'Literary Russia',
    'Emerging Infectious Diseases',
    'Jai Hind',
    'Greater Kashmir',
  ],
  ...[
    'Rising Kashmir',
    'Kashmir Images',
    'La Rioja',
    'Berlin Paper',
    'Our Town Downtown',
    'Local News Matters',
  ],
  ...[
    'Economy and life',
    'From hand to hand',
    'All in Her Head',
    'Scarlet and Black',
    'Old Gold and Black',
  ],
  ...[
    'Only in Butte',
    'Occupy Boston',
    'Texas Basketball',
    'Brown Noser',
    'Black by God',
    'Colorado Guide',
  ],
  ...['Colorado Central', 'Portland Alliance', 'World Truth', 'Tides of Flame', 'Where What When'],
  ...[
    'Voice of the Motherland',
    'New York Arts',
    'New York Focus',
    'New York Age',
    'Metro New York',
  ],
  ...[
    'Vienna Connection',
    'West End Word',
    'Greenwood Commonwealth',
    'Boston Compass',
    'Sixth Tone',
    'Mako',
  ],
  ...[
    'National Pulse',
    'Strategic Culture',
    'In These Times',
    'More Perfect Union',
    'Rest of World',
    'The Bull & Bear',
    'Bull & Bear',
    'Law & Business',
    'Roads & Bridges',
    'Finance & Commerce',
    'City & State',
    'Farm & Ranch Guide',
    'Grand Canyon Tour Guide',
    'Storm Water Solutions',
    'Private Grants Alert',
    'Net Worth Space',
    'My City Paper',
    'Gulf Coast Fisherman',
    'Yankee Flyer',
    'off our backs',
    'The Pacer',
    'Vedette',
    'Vidette',
    'Volante',
    'Gorizont',
    'Expresso',
    'El Debate',
    'El Liberal',
    'El Popular',
    'El Salto',
    'O Liberal',
    'O Popular',
    'La Campana',
    'Les Jours',
    'Wave of Long Island',
    'Selling to Seniors',
    'Drop Site',
    'Idaho Falls',
    'セマフォー',
    'Channel Ten',
    'Free Press Kashmir',
    'Improper Boston',
  ],
  ...[
    '重要な物語',
    'セマフォ',
    'ファクタ',
    'クォーツ',
    'クオーツ',
    'ウェッジ',
    'フォークス',
    'ランセット',
    'ジェーンズ',
    'ズベズダ',
    'イラワディ',
  ],
]);

/** Whole names of people known to few, borne by somebody of another age or trade whom all know: the engineer, the wrestler. */
const NAMES_OF_THE_FAMOUS: ReadonlySet<string> = new Set([
  ...[
    'James Watt',
    'Jeff Wall',
    'Thomas Cromwell',
    'Peter Thomson',
    'Peter Norman',
    'Johnny Mercer',
  ],
  ...['Jim Jones', 'Michael Moore', 'Daniel Webster', 'Frank Lucas', 'Mike Flood', 'Jack Chambers'],
  ...['Jesse Norman', 'Michael Roux', 'Max Miller', 'Mary Peters'],
]);

const TWO_WORDS = /^(\p{Lu}[\p{L}’'-]+) (\p{Lu}[\p{L}’'-]+)$/u;
const TWO_PARTS_IN_KATAKANA = /^[\p{Script=Katakana}ー]+・[\p{Script=Katakana}ー]+$/u;

const LEADING_OFFICES: ReadonlySet<Office> = new Set<Office>([
  ...(['president', 'vice-president', 'prime-minister', 'deputy-prime-minister'] as const),
  ...(['foreign-minister', 'defence-minister', 'finance-minister', 'chair'] as const),
]);

/** Those whom all know: a common name is theirs before it is anybody's. */
const BEST_KNOWN_TIER = 1;
/** From this tier on people are known to few beyond their country. */
const LESSER_TIER = 3;

/** The alias as it ships: it asks for more where its form alone is too often somebody or something else. */
export function withSafeNeeds(alias: Alias, profile: Profile): Alias {
  const needs = safeNeeds(alias, profile);
  return needs === null ? alias : { ...alias, needs };
}

function safeNeeds(alias: Alias, profile: Profile): AliasNeeds | null {
  const { form, kind, needs } = alias;
  if (needs !== 'nothing' && needs !== 'case') return null;
  if (profile.kind === 'outlet') return SHARED_TITLES.has(form) ? 'context' : null;
  if (profile.kind !== 'person') return null;
  if (kind === 'surname') return isSharedSurname(form) ? 'full-name-or-role' : null;
  if (kind !== 'full' && kind !== 'transliteration') return null;
  const isAnybodys =
    (profile.tier > BEST_KNOWN_TIER && NAMES_OF_THE_FAMOUS.has(form)) ||
    (profile.tier > BEST_KNOWN_TIER && isAnybodysName(form) && !hasLeadingOffice(profile)) ||
    (profile.tier < LESSER_TIER && TWO_PARTS_IN_KATAKANA.test(form) && needsContext(profile));
  return isAnybodys ? 'context' : null;
}

/** Michal, Jean-Pierre: first names besides. */
const isSharedSurname = (form: string): boolean =>
  SHARED_SURNAMES.has(form) || isGivenName(form) || isCommonWord(form);

/** Simon Hart: a common first name and a common surname. */
function isAnybodysName(form: string): boolean {
  const [, given = '', surname = ''] = TWO_WORDS.exec(form) ?? [];
  return isGivenName(given) && isCommonSurname(surname);
}

/** True for those who led a state, a government, a ministry of the first rank or a chamber: all know them. */
function hasLeadingOffice({ roles }: Extract<Profile, { kind: 'person' }>): boolean {
  const offices = officesOfTitles(roles.flatMap(({ title }) => [title.en, title.ja ?? '']));
  return offices.some((office) => LEADING_OFFICES.has(office));
}

/** True when the record itself says that the name in Latin letters is many people's. */
function needsContext({ aliases, display }: Profile): boolean {
  return aliases.some(({ form, needs }) => form === display.en && needs === 'context');
}
