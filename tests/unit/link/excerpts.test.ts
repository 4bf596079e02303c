import { expect, it } from 'vitest';
import { cutExcerpts } from '../../../src/link/excerpts';
import { CONTEXT_LENGTH } from '../../../src/model/mention';

const NAME = 'NHK';
const FAR = '、'.repeat(2 * CONTEXT_LENGTH);

/** A block with its hits, wherever the name stands in it. */
function aBlock(text: string) {
  const hits = [...text.matchAll(/NHK/g)].map(({ index }) => ({
    start: index,
    end: index + NAME.length,
    key: NAME,
  }));
  return { text, hits, links: [] };
}

it.each([
  ['nothing without a name', FAR, []],
  ['a name with the text around it', `${FAR}NHK${FAR}`, [[CONTEXT_LENGTH, 1]]],
  ['names near each other together', `NHK、NHK${FAR}`, [[0, 2]]],
  [
    'names far apart each by itself',
    `NHK${FAR}、NHK`,
    [
      [0, 1],
      [CONTEXT_LENGTH + 4, 1],
    ],
  ],
])('an excerpt holds %s', (_, text, expected) => {
  const found = cutExcerpts([aBlock(text)]);
  expect(found.map(({ start, hits }) => [start, hits.length])).toEqual(expected);
  for (const { start, text: cut, hits } of found)
    for (const hit of hits) expect(cut.slice(hit.start - start, hit.end - start)).toBe(NAME);
});

it('cuts one line of 200,000 names', () => {
  const [excerpt, ...others] = cutExcerpts([aBlock('NHK '.repeat(200_000))]);
  expect(excerpt?.hits).toHaveLength(200_000);
  expect(others).toEqual([]);
});
