import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

const CAST = [
  aMember('ann-mead', 'person', ['Ann Mead', ['Mead', 'surname', 'case']], {
    offices: ['legislator'],
  }),
  aMember('rolf-ebner', 'person', ['Rolf Ebner', 'ロルフ・エブナー'], {
    tier: 2,
    offices: ['legislator'],
  }),
  aMember('shigeru-ishiba', 'person', ['石破茂', ['石破', 'surname', 'nothing']], {
    offices: ['prime-minister'],
  }),
  aMember('kazuto-suzuki', 'person', ['鈴木一人']),
];

const MEAD = [['Ann Mead', 'ann-mead']] as const;
const ISHIBA = [['石破茂', 'shigeru-ishiba']] as const;

it.each<LinkCase>([
  ['our school nurse', 'Ann Mead, our school nurse, retires in June.', []],
  ['one who was a nurse', 'Ann Mead, a former nurse, won the seat.', MEAD],
  ['a plumber of the town', 'Ann Mead, a plumber from Hull, won the raffle.', []],
  ['a driver who became something', 'Ann Mead, a taxi driver turned minister, spoke.', MEAD],
  ['a goalkeeper', 'Goalkeeper Ann Mead saved two penalties.', []],
  ['a lollipop lady', 'Our lollipop lady, Ann Mead, retires.', []],
  ['a grandmother', 'Happy birthday to Grandma Ann Mead!', []],
  ['a deputy head of a body', 'Security Council deputy head Ann Mead met ministers.', MEAD],
  ['a deputy head of a school', 'Deputy head Ann Mead rang the bell.', []],
  ['the bride of a prince', 'The prince and his bride Ann Mead met ministers.', MEAD],
  ['who writes from prison', 'wrote Ann Mead from a Moscow prison on sanctions', MEAD],
  ['an uncle by his surname', 'Uncle Mead is asleep.', []],
  ['a child', 'Ann Mead, 9, won the spelling bee.', []],
  ['a grown-up', 'Ann Mead, 59, won the election.', MEAD],
  [
    'a count behind a name',
    'Ann Mead (17) and Rolf Ebner (12) lead.',
    [...MEAD, ['Rolf Ebner', 'rolf-ebner']],
  ],
  ['minutes of goals', 'Goals came from Ann Mead (12, 48).', []],
  ['a bride', 'Best wishes to bride Ann Mead.', []],
  ['who cooks', 'Catering by Rolf Ebner.', []],
  ['who is rung', 'Call Ann Mead at the front desk.', []],
  ['a photographer', 'Photo by Rolf Ebner on Unsplash.', []],
  ['another century', 'Ann Mead was born in 1742.', []],
  ['a shop', 'Ann Mead’s Hardware has a sale.', []],
  ['a club', 'President Ann Mead of the chess club lost.', MEAD],
  ['a longer surname', 'It is kept by Rolf Ebner-Sanguino now.', []],
  ['a farmer, ja', '農業の石破茂さんはナシを育てる。', []],
  ['a former farmer, ja', '元会社員の石破茂さんが', ISHIBA],
  ['a letter to who holds an office, ja', '生徒の石破茂首相への手紙', ISHIBA],
  ['a trade behind the age, ja', '石破茂さん（42）＝農業＝は', []],
  ['a boy, ja', '石破茂くん（8）が', []],
  ['a member of parliament, ja', '○国務大臣（石破茂君）お答えします。', ISHIBA],
  ['a boy of a surname, ja', '石破君が転校してきた', []],
  ['an age, ja', '石破茂さん（67）が', ISHIBA],
  ['a brewery, ja', '石破酒造の新酒を', []],
  ['an arranger, ja', '編曲：石破茂', []],
  ['a school, ja', 'ロルフ・エブナー高校の', []],
  ['an institute, ja', '石破茂世界平和研究所で', []],
  ['who works at an institute, ja', '石破茂防衛研究所室長は', ISHIBA],
  [
    'a researcher by his surname, ja',
    '石破茂氏が来た。石破主任研究員は',
    [...ISHIBA, ['石破', 'shigeru-ishiba']],
  ],
  ['by himself, ja', '鈴木一人で片付けた', []],
  ['somebody called so, ja', '鈴木一人氏は', [['鈴木一人', 'kazuto-suzuki']]],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
