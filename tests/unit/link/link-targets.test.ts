import { expect, it } from 'vitest';
import { linkMentions } from '../../../src/link/link-mentions';
import { entityId } from '../../../src/model/entity';
import { aMember, candidatesOf } from '../../support/linking';

// Links on a page that lead to the outlet under whose name they stand. `[name](host)` is a link.

const CAST = [
  aMember('rst-times', 'outlet', ['The RST Times', ['Times', 'derived', 'context']]),
  aMember('uvw-times', 'outlet', ['UVW Times', ['Times', 'derived', 'context']]),
  aMember('qnn', 'outlet', ['QNN News', ['QNN', 'initials', 'context']]),
  aMember('time', 'outlet', [['Time', 'full', 'context']]),
  aMember('mainichi', 'outlet', ['毎日新聞', ['毎日', 'short', 'context']]),
  aMember('wiki', 'outlet', ['Wikipaper']),
];

const HOSTS = new Map(
  [
    ['rsttimes.com', 'rst-times'],
    ['uvwtimes.com', 'uvw-times'],
    ['qnn.com', 'qnn'],
    ['time.com', 'time'],
    ['mainichi.jp', 'mainichi'],
    ['wikipaper.org', 'wiki'],
  ].map(([host = '', id = '']) => [host, entityId(id)]),
);

type Case = readonly [behaviour: string, text: string, linked: readonly string[]];

it.each<Case>([
  ['initials', 'a team of [QNN](qnn.com)', ['qnn']],
  ['a last word, its article outside', 'the [Times](rsttimes.com) called', ['rst-times']],
  ['a last word, its article inside', 'so [the Times](rsttimes.com) called', ['rst-times']],
  ['a word', '[Time](time.com)', ['time']],
  ['a word in quotation marks', '([“Time”](time.com))', ['time']],
  ['how it is cited', '[reported by the Times](rsttimes.com)', ['rst-times']],
  ['what it printed', 'a [Time essay](time.com) of May', ['time']],
  ['ja', '[毎日](mainichi.jp)を読む', ['mainichi']],
  ['how it is cited, ja', '([出典：毎日電子版](mainichi.jp))', ['mainichi']],
  ['of two of that name, one', 'the [Times](uvwtimes.com) called', ['uvw-times']],
  [
    'beside another whom the page names in full',
    'The RST Times fell. The [Times](uvwtimes.com) called.',
    ['rst-times', 'uvw-times'],
  ],
  [
    'the same name elsewhere, before and after',
    'Here the Times fell. Or the [Times](uvwtimes.com) called.\nSo the Times said.',
    ['uvw-times', 'uvw-times', 'uvw-times'],
  ],
])('tells who is meant: %s', (_, text, ids) => {
  expect(idsOf(text)).toEqual(ids);
});

it.each<Case>([
  ['no link', 'a team of QNN', []],
  ['a link to nobody whom we hold', 'a team of [QNN](example.org)', []],
  ['a link to another', 'a team of [QNN](wikipaper.org)', []],
  ['a word in other words', '[Time to act](time.com)', []],
  ['a word in other words, ja', '[毎日が楽しい](mainichi.jp)', []],
  ['initials in other words', '[QNN suits for all](qnn.com)', []],
  ['a part of a longer name', 'at [Times](rsttimes.com) Square', []],
  ['a name around the link', '[Q](qnn.com)NN', []],
  ['a word elsewhere', '[Time](time.com)\nTime flies.', ['time']],
  [
    'a last word elsewhere, without article',
    'the [Times](rsttimes.com): Times Roman',
    ['rst-times'],
  ],
  ['another name elsewhere', 'the [Times](rsttimes.com) of QNN', ['rst-times']],
])('tells nothing: %s', (_, text, ids) => {
  expect(idsOf(text)).toEqual(ids);
});

it('tells nothing on pages of the outlet, where any word may lead to another of them', () => {
  expect(idsOf('[Time](time.com)', 'time')).toEqual([]);
});

function idsOf(text: string, page: string | null = null): readonly string[] {
  const outlet = page === null ? null : entityId(page);
  return linkMentions(candidatesOf(text, CAST, HOSTS), { outlet }).flatMap(({ link }) =>
    link.kind === 'linked' ? [link.id] : [link.ids.join(' or ')],
  );
}
