import { expect, it } from 'vitest';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

const CAST = [
  aMember('qnn', 'outlet', [['QNN', 'initials', 'case']]),
  aMember('kyodo', 'outlet', ['共同通信']),
  aMember('takai', 'person', ['高井早苗', ['高井', 'surname', 'nothing']]),
  aNamesake('ann-mead', 'Ann Mead', 'Mead'),
  aNamesake('anna-rice', 'Anna Rice', 'Rice'),
  aMember('bernd-weissmann', 'person', [
    'Bernd Weissmann',
    ['Weissmann', 'surname', 'full-name-or-role'],
  ]),
  aMember('trump', 'person', ['Donald Trump', ['Trump', 'surname', 'case']]),
  aMember('fawkes-news', 'outlet', ['Fawkes News', ['Fawkes', 'short', 'context']]),
];

it.each<LinkCase>([
  ['initials in the news, en', 'QNN reported it.', [['QNN', 'qnn']]],
  ['initials of a model, en', 'A QNN was trained on ten images.', []],
  ['initials of a rule of hospitals', 'The QNN protocol failed.', []],
  ['initials of a model, ja', 'QNNで画像を分類した。', []],
  ['a model that somebody trains', 'We trained the QNN on ten images.', []],
  ['a part of a model', 'The QNN layers are frozen.', []],
  ['a model by what is said of it', 'It took ten epochs until QNN was as good.', []],
  ['the news of those who train', 'The army trained them, QNN reported.', [['QNN', 'qnn']]],
  ['whom somebody trains', 'He trained QNN reporters for the war.', [['QNN', 'qnn']]],
  ['the news of a benchmark', 'The benchmark index fell, QNN said.', [['QNN', 'qnn']]],
  ['the news of a network', 'A neural network won, QNN reported.', [['QNN', 'qnn']]],
  ['the news of machine learning, ja', 'QNNは機械学習の特集を組んだ。', [['QNN', 'qnn']]],
  ['a name for something, ja', 'QNNという型番の弁', []],
  ['a name of a place, ja', '高井という地名がある', []],
  ['an outlet that is a company', 'QNNという会社は変わった。', [['QNN', 'qnn']]],
  ['somebody by his name, ja', '高井早苗という名の政治家', [['高井早苗', 'takai']]],
  ['one out of the ordinary, ja', '高井という型破りな大臣', [['高井', 'takai']]],
  ['a suit of his', 'A judge threw out the Trump suit.', [['Trump', 'trump']]],
  ['a card', 'He played a Trump card.', []],
  ['a runner of that name, ja', '高井という選手が勝った。', []],
  ['an agency, ja', '共同通信の記者', [['共同通信', 'kyodo']]],
  ['a word that goes on, ja', '共同通信路の容量', []],
  ['a surname, ja', '高井は去った。', [['高井', 'takai']]],
  ['a crossing, ja', '高井の交差点を右に', []],
  ['a bridge, ja', '高井の橋を渡る', []],
  ['a river, ja', '高井川を渡る', []],
  ['what somebody does, ja', '高井の橋渡しで決まった。', [['高井', 'takai']]],
  ['a crop', 'Parliament met. Anna Rice spoke. Rice prices rose.', [['Anna Rice', 'anna-rice']]],
  [
    'a surname that is a crop',
    'Parliament met. Anna Rice spoke. Rice left.',
    [
      ['Anna Rice', 'anna-rice'],
      ['Rice', 'anna-rice'],
    ],
  ],
  ['a lake', 'Ann Mead swam in Lake Mead.', [['Ann Mead', 'ann-mead']]],
  [
    'the authors of a paper',
    'Ann Mead read (Cole, Mead and Hunte, 1996).',
    [['Ann Mead', 'ann-mead']],
  ],
  [
    'a branch of a brand',
    'Fawkes News\nThe Fawkes anchor left Fawkes Business and Fawkes & Friends.',
    [
      ['Fawkes News', 'fawkes-news'],
      ['Fawkes', 'fawkes-news'],
    ],
  ],
  [
    'a headline in capitals',
    'WEISSMANN WINS\nBernd Weissmann won.',
    [
      ['WEISSMANN', 'bernd-weissmann'],
      ['Bernd Weissmann', 'bernd-weissmann'],
    ],
  ],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
