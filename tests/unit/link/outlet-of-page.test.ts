import { expect, it } from 'vitest';
import { linkMentions } from '../../../src/link/link-mentions';
import { entityId } from '../../../src/model/entity';
import { aMember, candidatesOf } from '../../support/linking';

// Names for short on the pages of the outlet that they belong to.

const CAST = [
  aMember('washington-post', 'outlet', ['The Washington Post', ['Post', 'derived', 'context']]),
  aMember('post-of-town', 'outlet', [['The Post', 'full', 'context']], { tier: 3 }),
  aMember('the-globe', 'outlet', [['The Globe', 'full', 'context']]),
  aMember('boston-globe', 'outlet', ['Boston Globe', ['Globe', 'derived', 'context']]),
  aMember('new-york-post', 'outlet', ['New York Post', ['Post', 'derived', 'context']]),
  aMember('asahi', 'outlet', ['朝日新聞', ['朝日', 'short', 'context']]),
  aMember('time', 'outlet', [['Time', 'full', 'context']]),
  aMember('qnn', 'outlet', ['QNN News', ['QNN', 'initials', 'context']]),
];

it.each<[string, string, string | null, readonly string[]]>([
  ['its last word, with an article', 'the Post said', 'washington-post', ['washington-post']],
  ['its last word, without one', 'a Post box', 'washington-post', []],
  ['its staff', 'Then Post reporters asked', 'washington-post', ['washington-post']],
  ['an issue of it', 'in yesterday’s Post', 'washington-post', ['washington-post']],
  [
    'before one that is called so in full and little known',
    'The Washington Post left.\nThe Post said',
    null,
    ['washington-post', 'washington-post'],
  ],
  [
    'not on the pages of that one',
    'The Washington Post left.\nThe Post said',
    'post-of-town',
    ['washington-post', 'post-of-town'],
  ],
  ['nor before a well-known one', 'Boston Globe left.\nThe Globe said', null, ['boston-globe']],
  ['on the page of another', 'the Post said', 'qnn', []],
  ['on a page of nobody', 'the Post was sold', null, []],
  [
    'another whom the page names in full',
    'New York Post: the Post said',
    'washington-post',
    ['new-york-post', 'new-york-post'],
  ],
  ['initials', 'a QNN team', 'qnn', ['qnn']],
  ['a short name, ja', '朝日が聞いた', 'asahi', ['asahi']],
  ['the word, ja', '朝日が昇る', 'asahi', []],
  ['a word at the head of a sentence', 'Time flies.', 'time', []],
])('%s', (_, text, outlet, ids) => {
  const page = { outlet: outlet === null ? null : entityId(outlet) };
  const linked = linkMentions(candidatesOf(text, CAST), page).map(({ link }) => link);
  expect(linked).toEqual(ids.map((id) => ({ kind: 'linked', id })));
});
