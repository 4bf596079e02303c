import type { PageClues } from '../model/page-clues';
import type { PageTextKind, TextKind } from '../model/page-context';
import { articleOf } from './article-of';

/**
 * Words of sections and types, whole ones, in lower case. `NewsArticle` alone says little: many
 * sites call everything so, hence what a section says comes first.
 */
const WORDS: readonly (readonly [TextKind, RegExp])[] = [
  ['press-release', /^(?:press[- _]?releases?|pr[- _]?newswire|プレスリリース|ニュースリリース)$/],
  ['interview', /^(?:interviews?|q[&＆]a|インタビュー|対談)$/],
  ['column', /^(?:columns?|columnists?|コラム|連載コラム)$/],
  [
    'opinion',
    /^(?:opinions?|op[- _]?eds?|editorials?|commentary|commentisfree|comment is free|views?|voices|leaders?|オピニオン|社説|論説|主張|論座|論壇)$/,
  ],
  ['essay', /^(?:essays?|エッセイ|エッセー|随筆|論考|寄稿)$/],
  ['blog', /^(?:blogs?|weblogs?|ブログ)$/],
];

/** Types of schema.org that say what sort of text it is; plain `Article` and `NewsArticle` do not. */
const TYPES: ReadonlyMap<string, TextKind> = new Map<string, TextKind>([
  ['OpinionNewsArticle', 'opinion'],
  ['ReportageNewsArticle', 'news'],
  ['BlogPosting', 'blog'],
  ['LiveBlogPosting', 'news'],
  ['SocialMediaPosting', 'comment'],
  ['DiscussionForumPosting', 'comment'],
]);

const SECTION_METAS = ['article:section', 'section', 'cxenseparse:section', 'parsely-section'];

function kindOfWord(word: string): TextKind | null {
  const folded = word.normalize('NFKC').trim().toLowerCase();
  return WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

function kindOfWords(words: readonly string[]): TextKind | null {
  // `Opinion / Columnists` names the sort of text in one of its parts.
  for (const word of words.flatMap((text) => [text, ...text.split(/[/|>,、・»]/)])) {
    const kind = kindOfWord(word);
    if (kind !== null) return kind;
  }
  return null;
}

function pathWords(url: string): readonly string[] {
  if (!URL.canParse(url)) return [];
  // The last part is the name of the text, which may be about an interview.
  return new URL(url).pathname.split('/').slice(1, -1);
}

/** What sort of text a page says it is; null when it says nothing, as most pages do. */
export function choosePageTextKind(clues: PageClues): PageTextKind | null {
  const article = articleOf(clues);
  const types = article?.types ?? [];
  const typed = types.map((type) => TYPES.get(type) ?? null).find((kind) => kind !== null) ?? null;
  const metas = clues.metas.filter(([name]) => SECTION_METAS.includes(name));
  const places: readonly (readonly [PageTextKind['basis'], TextKind | null])[] = [
    ['section', kindOfWords(article?.sections ?? [])],
    ['meta', kindOfWords(metas.map(([, content]) => content))],
    ['url', kindOfWords(pathWords(clues.url))],
    ['json-ld', typed],
    // What calls itself a news article in so many words, and nothing else speaks against it.
    ['json-ld', types.includes('NewsArticle') ? 'news' : null],
  ];
  for (const [basis, value] of places) if (value !== null) return { value, basis };
  return null;
}
