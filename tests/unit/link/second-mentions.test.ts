import { expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import type { OfficeTerm } from '../../../src/model/link-traits';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

// Names that need a second sign less than they seem to: a page, or their own letters, tell whose they are.

const aTerm = (office: OfficeTerm['office'], from: string, to: string): OfficeTerm => ({
  office,
  from: partialDate(from),
  to: partialDate(to),
});

const CAST = [
  aMember('late', 'person', ['Ida Falk'], {
    country: 'DE',
    terms: [aTerm('defence-minister', '2001-01', '2006-12')],
  }),
  aMember('miyata', 'person', ['宮田建', ['宮田', 'surname', 'full-name-and-role']], {
    country: 'JP',
    terms: [aTerm('prime-minister', '2010-01', '2014-01')],
  }),
  aMember('chiba', 'person', ['千葉景子', ['千葉', 'surname', 'full-name-and-role']], {
    country: 'JP',
    offices: ['minister'],
  }),
  aNamesake('kazami', '風見玲', '風見', { country: 'JP' }),
  aNamesake('rusk', 'Ben Rusk', 'Rusk', { country: 'DE' }),
  aMember('rivers', 'organisation', [['Rivers Department', 'full', 'context']], { country: 'DE' }),
  aMember('ap', 'outlet', ['Associated Press', ['AP', 'initials', 'context']], { country: 'DE' }),
  aMember('river-league', 'organisation', ['River League', ['RLF', 'initials', 'context']]),
];
const HELD = [
  ['Ben Rusk', 'rusk'],
  ['Ida Falk', 'late'],
] as const;

it.each<LinkCase>([
  [
    'a town, by an office elsewhere and a title',
    '宮田首相が来た。\n宮田さんは',
    [
      ['宮田', 'miyata'],
      ['宮田', 'miyata'],
    ],
  ],
  ['a town, by a title alone', '宮田さんは', []],
  [
    'a surname that many bear, near the full name',
    '宮田建首相が来た。\nこれに宮田は答えた。宮田町の宮田線。\n宮田「ない」',
    [
      ['宮田建', 'miyata'],
      ['宮田', 'miyata'],
      ['宮田', 'miyata'],
    ],
  ],
  [
    'a place before it is anybody: as the label of who speaks',
    '千葉景子法相が来た。\n千葉は雨だ。\n千葉「ない」',
    [
      ['千葉景子', 'chiba'],
      ['千葉', 'chiba'],
    ],
  ],
  [
    'a title behind a full name in kanji, joined by a dot',
    '宮田建・グループ社長は',
    [['宮田建', 'miyata']],
  ],
  [
    'what is said of somebody for short',
    '風見玲氏が来た。\n風見大嫌い、風見不在',
    [
      ['風見玲', 'kazami'],
      ['風見', 'kazami'],
      ['風見', 'kazami'],
    ],
  ],
  [
    'a number before a surname',
    'Ben Rusk ran.\nTwo Rusk donors left.',
    [
      ['Ben Rusk', 'rusk'],
      ['Rusk', 'rusk'],
    ],
  ],
  [
    'a body that its country has told of',
    'The German Rivers Department met.\nHis Rivers Department left.',
    [
      ['Rivers Department', 'rivers'],
      ['Rivers Department', 'rivers'],
    ],
  ],
  [
    'a body of that name of a part',
    'The German Rivers Department met.\nThe Bavaria Rivers Department left.',
    [['Rivers Department', 'rivers']],
  ],
  [
    'an agency with its article',
    'Ben Rusk and Ida Falk met.\nThe latest on The AP, and more.',
    [...HELD, ['AP', 'ap']],
  ],
  [
    'initials that somebody has',
    'Ben Rusk and Ida Falk met.\nIt was Falk’s RLF, he said.',
    [...HELD, ['RLF', 'river-league']],
  ],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
