import { afterEach, expect, it, onTestFinished } from 'vitest';
import { isoDate } from '../../src/lib/iso-date';
import { openPageFacts, type PageFactsReader } from '../../src/content/page-facts';
import type { PageClues } from '../../src/model/page-clues';
import type { BackgroundCalls } from '../../src/protocol/calls';
import type { Asker } from '../../src/protocol/channel';
import { choosePageDate } from '../../src/text/page-date';
import { choosePageTextKind } from '../../src/text/page-text-kind';
import { aPage } from '../support/page-fixture';

const START = location.href;

/** Facts as the worker would tell them, and how often it was asked. */
function aReader(): PageFactsReader & { readonly asked: () => number } {
  let asked = 0;
  const ask = ((_: string, { clues }: { readonly clues: PageClues }) => {
    asked++;
    const date = choosePageDate(clues, isoDate('2026-11-27'));
    return Promise.resolve({ date, textKind: choosePageTextKind(clues) });
  }) as unknown as Asker<BackgroundCalls>;
  return { ...openPageFacts(document, ask), asked: () => asked };
}

afterEach(() => {
  document.head.querySelectorAll('[data-case]').forEach((element) => element.remove());
  document.body.replaceChildren();
  history.replaceState(null, '', START);
});

function head(html: string): void {
  const { head: added } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of added.children) element.setAttribute('data-case', '');
  document.head.append(...added.childNodes);
}

const read = (): ReturnType<PageFactsReader['read']> => aReader().read();

const jsonLd = (published: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${published}"}</script>`;

it.each([
  ['JSON-LD', jsonLd('2023-08-13'), '', '2023-08-13', 'json-ld'],
  [
    'a meta tag',
    '<meta property="article:published_time" content="2023-08-13T09:00">',
    '',
    '2023-08-13',
    'meta',
  ],
  [
    '<time> of the article, not of the list beside it',
    '',
    '<article><h1>Talks</h1><time datetime="2023-08-13">Sunday</time></article><aside><time datetime="2023-08-20"></time></aside>',
    '2023-08-13',
    'time-element',
  ],
  [
    '<time> that says it is the date of publication',
    '',
    '<h1>Talks</h1><time datetime="2023-08-20"></time><time itemprop="datePublished" datetime="2023-08-13"></time>',
    '2023-08-13',
    'time-element',
  ],
  [
    'the line after the headline',
    '',
    '<p>2020年1月2日</p><h1>blog</h1><h2>2023年08月13日</h2><p>それは2022年2月24日に始まった、長い文章の中の日付である。この文章は見出しの行よりも長いので、日付の行ではない。</p>',
    '2023-08-13',
    'text',
  ],
  [
    'the line before the headline',
    '',
    '<ul><li>Home</li></ul><p>13 August 2023</p><h1>Talks</h1><p>No date here.</p>',
    '2023-08-13',
    'text',
  ],
])('the date is read from %s', async (_, inHead, inBody, value, basis) => {
  head(inHead);
  aPage(inBody);
  history.replaceState(null, '', '/news/talks');
  expect((await read()).date).toEqual({ value, basis });
});

it('is not read from scripts, styles or sentences', async () => {
  aPage(
    '<h1>Talks</h1><script>"2023-08-13"</script><style>/* 2023-08-13 */</style>' +
      '<p>They met on 13 August 2023 in New York and talked for hours about the end of the war.</p>',
  );
  history.replaceState(null, '', '/news/talks');
  expect((await read()).date).toBeNull();
});

it('does not believe what a page leaves in place when it changes its address', async () => {
  head(jsonLd('2023-08-13'));
  history.replaceState(null, '', '/news/a');
  const facts = aReader();
  expect((await facts.read()).date?.value).toBe('2023-08-13');

  history.pushState(null, '', '/news/b');
  expect((await facts.read()).date).toBeNull();
  history.pushState(null, '', '/2024/05/06/c');
  expect((await facts.read()).date).toEqual({ value: '2024-05-06', basis: 'url' });
  head(jsonLd('2024-05-07'));
  expect((await facts.read()).date).toEqual({ value: '2024-05-07', basis: 'json-ld' });
});

it('keeps believing it when only a part of the page is addressed', async () => {
  head(jsonLd('2023-08-13'));
  history.replaceState(null, '', '/news/a');
  const facts = aReader();
  await facts.read();
  history.pushState(null, '', '/news/a#comments');
  expect((await facts.read()).date?.value).toBe('2023-08-13');
  await facts.read();
  expect(facts.asked()).toBe(2);
});

it('gives what the page is about, within bounds', async () => {
  document.title = 'Secret talks';
  onTestFinished(() => {
    document.title = '';
  });
  head('<meta name="description" content="Former officials met Lavrov.">');
  aPage(`<h1>Talks</h1>${'<p>word </p>'.repeat(9_000)}<p>${'x'.repeat(9_000)}</p>`);
  const { words } = await read();
  expect(words).toMatch(/^Secret talks\nFormer officials met Lavrov\.\nTalks\nword\n/);
  expect(words.length).toBeLessThanOrEqual(4_000);
});

it('tells linking a date that it holds for a while, but not on another page', async () => {
  head('<meta property="article:published_time" content="2023-08-13">');
  const facts = aReader();
  expect((await facts.date())?.value).toBe('2023-08-13');
  document.querySelector('meta[data-case]')?.setAttribute('content', '2023-08-14');
  expect((await facts.date())?.value).toBe('2023-08-13');
  expect(facts.asked()).toBe(1);
  history.replaceState(null, '', '/other');
  expect((await facts.date())?.value).toBe('2023-08-14');
});
