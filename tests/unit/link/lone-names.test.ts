import { expect, it } from 'vitest';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

// Names that strangers bear too, on pages that name nobody else of the news, and on pages that do.

const CAST = [
  aMember('michael-flynn', 'person', ['Michael Flynn', 'Mike Flynn'], { tier: 2, country: 'US' }),
  aMember('chris-wallace', 'person', ['Chris Wallace'], { country: 'US' }),
  aMember('harold-wilson', 'person', ['Harold Wilson'], {
    country: 'GB',
    offices: ['prime-minister'],
  }),
  aMember('ann-waters', 'person', ['Ann Waters'], { tier: 3, country: 'US' }),
  aMember('ann-quillon', 'person', ['Ann Quillon'], { tier: 3, country: 'US' }),
  aMember('jd-vance', 'person', ['JD Vance', ['Vance', 'surname', 'case']], { country: 'US' }),
  aMember('putin', 'person', ['Vladimir Putin', ['Putin', 'surname', 'case']], { country: 'RU' }),
  aMember('white-house', 'organisation', ['White House'], { country: 'US' }),
  aMember('youtube', 'platform', ['YouTube'], { country: 'US' }),
  aNamesake('william-webster', 'William Webster', 'Webster', { country: 'US' }),
  aMember('ken-kobayashi', 'person', ['小林健'], { tier: 2, country: 'JP' }),
  aMember('ishiba', 'person', ['石破茂', ['石破', 'surname', 'nothing']], { country: 'JP' }),
  aNamesake('shiro-suzuki', '鈴木史朗', '鈴木', { tier: 2, country: 'JP', offices: ['mayor'] }),
  aNamesake('hashimoto', '橋下徹', '橋下', { tier: 2, country: 'JP', offices: ['mayor'] }),
  aNamesake('takebe', '武部勤', '武部', { tier: 2, country: 'JP', offices: ['secretary-general'] }),
];

it.each<LinkCase>([
  ['a drummer', 'Drums: Mike Flynn, recorded in June.', []],
  ['… of a band on a platform', 'Mike Flynn plays on YouTube.', [['YouTube', 'youtube']]],
  [
    'a general beside a body of his country',
    'Mike Flynn left the White House.',
    [
      ['Mike Flynn', 'michael-flynn'],
      ['White House', 'white-house'],
    ],
  ],
  [
    'a general beside somebody of another country',
    'Mike Flynn met Putin.',
    [
      ['Mike Flynn', 'michael-flynn'],
      ['Putin', 'putin'],
    ],
  ],
  ['a general with an office', 'Senator Mike Flynn agreed.', [['Mike Flynn', 'michael-flynn']]],
  ['two strangers', 'Bass: Mike Flynn. Piano: Ann Waters.', []],
  [
    'three who vouch for each other',
    'Mike Flynn, Chris Wallace and Ann Waters spoke.',
    [
      ['Mike Flynn', 'michael-flynn'],
      ['Chris Wallace', 'chris-wallace'],
      ['Ann Waters', 'ann-waters'],
    ],
  ],
  ['who led a government', 'Harold Wilson wrote it.', [['Harold Wilson', 'harold-wilson']]],
  ['a rare surname', 'Ann Quillon wrote it.', [['Ann Quillon', 'ann-quillon']]],
  ['a surname of many', 'Vance, p. 12, has a recipe.', []],
  [
    'a surname of many in the news',
    'Vance met Putin.',
    [
      ['Vance', 'jd-vance'],
      ['Putin', 'putin'],
    ],
  ],
  ['a surname with a title that anybody has', 'Mr. Webster teaches maths.', []],
  [
    'a surname with such a title in the news',
    'Mr. Webster left the White House.',
    [
      ['Webster', 'william-webster'],
      ['White House', 'white-house'],
    ],
  ],
  ['a whole name, ja', '理事の小林健が出席した。', []],
  [
    'a whole name in the news, ja',
    '小林健氏は石破氏と会った。',
    [
      ['小林健', 'ken-kobayashi'],
      ['石破', 'ishiba'],
    ],
  ],
  ['a whole name with one more kanji', '小林健二会長は石破氏と', [['石破', 'ishiba']]],
  ['… and no role behind it', '小林健二は石破氏と', [['石破', 'ishiba']]],
  ['a mayor of some town, ja', '鈴木町長より表彰状が贈呈されました。', []],
  ['a mayor of a rarer surname, ja', '橋下市長は', [['橋下', 'hashimoto']]],
  ['who takes the minutes, ja', '田中係長、武部担当書記が出席した。', []],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
