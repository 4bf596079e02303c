import { expect, it } from 'vitest';
import { cluesOfHtml } from '../../../src/cli/clues-of-html';

const PAGE = `<!doctype html>
<meta name="Date" content="2016-08-08"><meta itemprop="x" content="">
<script type="application/LD+JSON">{"datePublished":"2016-08-09"}</script>
<nav>4 July<time>1 May 2011</time></nav>
<main><p>No day</p><h1>Head 1</h1><p>August 8, 2016</p><script>var day = 1</script>
<time datetime="2016-08-10">then</time><time pubdate datetime="2016-08-11">x</time>
<p>${'A long sentence that names some day of 1999, among much else. '.repeat(2)}</p></main>`;

it('reads what a page says of itself, as the browser does', () => {
  expect(cluesOfHtml(PAGE)).toEqual({
    url: '',
    jsonLd: ['{"datePublished":"2016-08-09"}'],
    metas: [['date', '2016-08-08']],
    publishedTimes: ['2016-08-11'],
    times: ['2016-08-10', '2016-08-11'],
    lines: ['Head 1', 'August 8, 2016', '1 May 2011', '4 July'],
  });
});
