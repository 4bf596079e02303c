import { expect, it } from 'vitest';
import { linkMentions } from '../../../src/link/link-mentions';
import { entityId } from '../../../src/model/entity';
import { aMember, candidatesOf } from '../../support/linking';

// A magazine that is called as its city, on pages that speak of either.

const CAST = [
  aMember('chicago-magazine', 'outlet', ['Chicago Magazine', ['Chicago', 'short', 'context']]),
  aMember('qnn', 'outlet', ['QNN News']),
];
const HOSTS = new Map([['chicagomag.com', entityId('chicago-magazine')]]);
const MAGAZINE = ['Chicago', 'chicago-magazine'];
const NAMED = ['Chicago Magazine', 'chicago-magazine'];

it.each<readonly [string, string, readonly (readonly string[])[]]>([
  ['what it printed', 'Then Chicago published the accounts of six women.', [MAGAZINE]],
  ['a link to it', 'so [Chicago](chicagomag.com) found', [MAGAZINE]],
  [
    'who spoke to it, on a page that says what it printed',
    'Chicago ran a long interview.\nShe spoke to Chicago about it.',
    [MAGAZINE, MAGAZINE],
  ],
  [
    'its report, on a page that names it',
    'Chicago Magazine: the Chicago report',
    [NAMED, MAGAZINE],
  ],
  ['what a city prints', 'Chicago published its budget and a report.', []],
  ['who spoke to the city', 'She spoke to Chicago about it.', []],
  ['a report of the city', 'QNN News on the Chicago report', [['QNN News', 'qnn']]],
  ['the city, on a page that names the magazine', 'Chicago Magazine is made in Chicago.', [NAMED]],
  ['who told the city what to do', 'Chicago Magazine: they told Chicago to wait', [NAMED]],
  ['class words that go with cities', 'Chicago reported 200 cases, a Chicago newspaper said', []],
  ['a row with an outlet', 'QNN News, Chicago and', [['QNN News', 'qnn']]],
])('%s', (_, text, expected) => {
  const linked = linkMentions(candidatesOf(text, CAST, HOSTS)).map(({ surface, link }) => [
    surface,
    link.kind === 'linked' ? link.id : link.ids.join(' or '),
  ]);
  expect(linked).toEqual(expected);
});

it('is the city on pages of the magazine', () => {
  const page = { outlet: entityId('chicago-magazine') };
  expect(linkMentions(candidatesOf('in Chicago today', CAST), page)).toEqual([]);
});
