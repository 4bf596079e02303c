import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// An address that a text prints names the outlet whose host it is, and nothing else.

const CAST = [
  aMember('jiji', 'outlet', ['時事通信', 'jiji.com', ['時事', 'short', 'context']], {
    country: 'JP',
  }),
  aMember('time', 'outlet', [
    ['Time', 'full', 'context'],
    ['time.com', 'derived', 'nothing'],
  ]),
  aMember('chirper', 'platform', ['chirper.com']),
  aMember('bbc', 'outlet', ['BBC', 'bbc.co.uk']),
];

it.each<LinkCase>([
  ['behind www', '元記事 http://www.jiji.com/jc/c?g=pol', [['jiji.com', 'jiji']]],
  ['below another host', 'https://news.bbc.co.uk/1/hi/', [['bbc.co.uk', 'bbc']]],
  ['without a scheme', 'See bbc.co.uk/news for more.', [['bbc.co.uk', 'bbc']]],
  ['no word of that name', 'See http://time.com/123\nTime is up.', [['time.com', 'time']]],
  ['of a platform, where anybody writes', 'http://chirper.com/somebody', []],
  ['a name in the path as before', 'The election: http://a.org/BBC/', [['BBC', 'bbc']]],
  ['a host that begins alike', 'http://jiji.com.example.org/', []],
])('addresses: %s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
