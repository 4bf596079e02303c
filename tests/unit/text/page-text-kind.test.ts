import { expect, it } from 'vitest';
import type { PageClues } from '../../../src/model/page-clues';
import { choosePageTextKind } from '../../../src/text/page-text-kind';

const clues = (parts: Partial<PageClues>): PageClues => ({
  url: 'https://news.example/world/talks',
  jsonLd: [],
  metas: [],
  publishedTimes: [],
  times: [],
  lines: [],
  ...parts,
});

const article = (type: string, parts: object = {}): readonly string[] => [
  JSON.stringify({ '@type': type, ...parts }),
];

it.each<[string, Partial<PageClues>, string | null]>([
  ['an opinion piece by its type', { jsonLd: article('OpinionNewsArticle') }, 'opinion json-ld'],
  ['a blog entry by its type', { jsonLd: article('BlogPosting') }, 'blog json-ld'],
  ['a post in a forum', { jsonLd: article('DiscussionForumPosting') }, 'comment json-ld'],
  ['a news report', { jsonLd: article('NewsArticle') }, 'news json-ld'],
  [
    'what its section says, though all of the site calls itself news',
    { jsonLd: article('NewsArticle', { articleSection: ['Opinion', 'World'] }) },
    'opinion section',
  ],
  ['コラム by its tag', { metas: [['article:section', 'コラム']] }, 'column meta'],
  ['社説 by its tag', { metas: [['article:section', '社説・コラム']] }, 'opinion meta'],
  ['インタビュー by its tag', { metas: [['article:section', 'インタビュー']] }, 'interview meta'],
  ['an essay', { jsonLd: article('Article', { genre: 'Essay' }) }, 'essay section'],
  [
    'a column by its address',
    { url: 'https://news.example/opinion/columnists/x/2023/talks.html' },
    'opinion url',
  ],
  [
    'a press release by its address',
    { url: 'https://firm.example/en/press-releases/2023-talks' },
    'press-release url',
  ],
  ['not known by the last part of an address', { url: 'https://news.example/interview' }, null],
  ['not known by a word within another', { metas: [['article:section', 'Columbia']] }, null],
  ['not known by the type `Article` alone', { jsonLd: article('Article') }, null],
  ['not known where nothing is said', {}, null],
])('a page is %s', (_, parts, wanted) => {
  const kind = choosePageTextKind(clues(parts));
  expect(kind === null ? null : `${kind.value} ${kind.basis}`).toBe(wanted);
});
