import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// Labels that say where something is from, the rows of aggregators, and issues.

const CAST = [
  aMember('ap', 'outlet', [['AP', 'initials', 'context']], { country: 'US' }),
  aMember('lantern', 'outlet', [['Lantern', 'full', 'context']], { country: 'GB' }),
  aMember('the-mill', 'outlet', [['The Mill', 'full', 'context']], { country: 'GB' }),
  aMember('courier', 'outlet', ['Morning Courier'], { country: 'GB' }),
  aMember('argus', 'outlet', ['Evening Argus'], { country: 'GB' }),
  aMember('getsuyo', 'outlet', [['ゲツヨウ', 'full', 'context']], { country: 'JP' }),
  aMember('chubu', 'outlet', [['中部', 'short', 'context']], { country: 'JP' }),
  aMember('asahi', 'outlet', [['朝日', 'short', 'context']], { country: 'JP' }),
];
const TWO = 'Morning Courier and Evening Argus lead on it.';
const FOUND = [
  ['Morning Courier', 'courier'],
  ['Evening Argus', 'argus'],
] as const;

it.each<LinkCase>([
  ['a source in Japanese', '全文:The Mill', [['The Mill', 'the-mill']]],
  ['a source by its short name', 'ソース：中部', [['中部', 'chubu']]],
  ['a picture', '写真：AP/港', [['AP', 'ap']]],
  ['who took the picture', '写真は中部', [['中部', 'chubu']]],
  ['not what a picture shows', '写真は中部の山', []],
  ['not a source of another name', 'ソース：中部電力', []],
  ['an issue', '「ゲツヨウ」2/9号', [['ゲツヨウ', 'getsuyo']]],
  ['a paper behind its day', '急げ(01/14中部)', [['中部', 'chubu']]],
  ['a source in English', 'Source: AP', [['AP', 'ap']]],
  [
    'a row of others',
    `${TWO}\nDiscussion: Lantern, Commentary and The Page`,
    [...FOUND, ['Lantern', 'lantern']],
  ],
  ['the end of a row', `${TWO}\nMore: Dusk, Dawn and Lantern`, [...FOUND, ['Lantern', 'lantern']]],
  ['nothing on a page without outlets', 'Discussion: Lantern, Commentary and The Page', []],
  ['nothing where a sentence follows', `${TWO}\nMore: Lantern light is warm.`, FOUND],
  ['where more is to be read', `${TWO}\nRead more at Lantern`, [...FOUND, ['Lantern', 'lantern']]],
  ['a byline', 'By ANN LEE, AP Diplomatic Writer', [['AP', 'ap']]],
  [
    'titles in quotation marks',
    '「朝日」「ゲツヨウ」2月号',
    [
      ['朝日', 'asahi'],
      ['ゲツヨウ', 'getsuyo'],
    ],
  ],
  ['no title with a number', '朝日、毎日の朝日45', []],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
