import fc from 'fast-check';

// Random gazetteers and dirty texts that are made of their names, so that most of them hold one.
// Small alphabets on purpose: near-misses and overlaps must be common.

const oneOf = (list: string): fc.Arbitrary<string> =>
  fc.constantFrom(...list.split(' ').filter((item) => item !== ''));
const sequence = (item: fc.Arbitrary<string>, min: number, max: number): fc.Arbitrary<string> =>
  fc.array(item, { minLength: min, maxLength: max }).map((items) => items.join(''));

const latinWord = fc
  .tuple(oneOf('A B O D É Ø 7 i e Æ'), sequence(oneOf('a b é ß n 4 æ'), 0, 3))
  .map(([first, rest]) => first + rest);
const katakanaPart = sequence(
  oneOf('ア イ ウ ヴ ァ ィ ー ッ ハ ス ズ テ ォ ワ ヤ キ ガ ユ ロ オ'),
  1,
  5,
);
const kanjiWord = sequence(oneOf('習 近 平 沢 国 会 の か が ば 々 社'), 1, 3);

const latinName = fc
  .tuple(fc.array(latinWord, { minLength: 1, maxLength: 3 }), oneOf('␣ - ␣ ’ . .␣ &'))
  .map(([words, joint]) => words.join(joint.replaceAll('␣', ' ')));
const particleName = fc
  .tuple(oneOf('de von al-'), latinWord)
  .map(([particle, word]) => `${particle} ${word}`.replace('- ', '-'));
const katakanaName = fc
  .tuple(fc.array(katakanaPart, { minLength: 1, maxLength: 3 }), oneOf('・ ＝ ␣ -'))
  .map(([parts, joint]) => parts.join(joint.replace('␣', ' ')));
const mixedName = fc
  .tuple(fc.oneof(latinWord, kanjiWord, katakanaPart), fc.oneof(katakanaName, kanjiWord, latinWord))
  .map((parts) => parts.join(''));

/** One name, in Latin script, katakana, kanji or a mixture. */
const aName: fc.Arbitrary<string> = fc.oneof(
  latinName,
  particleName,
  katakanaName,
  kanjiWord,
  mixedName,
  fc.constantFrom('+972', 'Du', 'Le Van', '潮'),
);

const HALF_WIDTH = new Map(
  Array.from({ length: 0x3a }, (_, at) => String.fromCharCode(0xff66 + at)).map((half) => [
    half.normalize('NFKC'),
    half,
  ]),
);
const toHalfWidth = (text: string): string =>
  Array.from(text.normalize('NFD'))
    .map((letter) =>
      letter === '\u3099' ? 'ﾞ' : letter === '\u309a' ? 'ﾟ' : (HALF_WIDTH.get(letter) ?? letter),
    )
    .join('');
const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Ways to write a name that fold to the same key, most of them. */
const SAME: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name,
  (name) => name.normalize('NFD'),
  toFullWidth,
  toHalfWidth,
  (name) => name.toUpperCase(),
  (name) => name.replace(/[・＝ -]/g, '・'),
  (name) => name.replace(/[・＝ -]/g, '\u3000 \n'),
  (name) => name.replace(/[・＝]/g, ''),
  (name) => name.replaceAll('ー', '—'),
  (name) => name.replaceAll('’', "'"),
  (name) => name.replaceAll('沢', '澤').replaceAll('国', '國'),
  (name) => name.replaceAll('A', '𝐀').replaceAll('社', '㍿'),
];

const dirt = fc.constantFrom(
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u0301',
  '\ufe0f',
  '\u{e0100}',
  '\u3099',
  'ﾟ',
);
const insert = (name: string, at: number, piece: string): string => {
  const points = Array.from(name);
  points.splice(at % (points.length + 1), 0, piece);
  return points.join('');
};
const remove = (name: string, at: number): string => {
  const points = Array.from(name);
  points.splice(at % Math.max(1, points.length), 1);
  return points.join('');
};

const aNeighbour = fc.oneof(
  oneOf('a 7 ー ハ 社 の ・ - _ é 氏 氏 大統領'),
  fc.constantFrom(
    ' ',
    "'s",
    '’',
    '\u00ad',
    '😀',
    '\ud83d',
    '𠮷',
    'ﾞ',
    '―',
    '\u0301',
    'ｱ',
    '(',
    '\u{e0100}',
  ),
);

/** A name as a page may have it: same, dirty, or with one character more or less. */
const aSpot = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...names),
      fc.constantFrom(...SAME),
      fc.oneof(
        { weight: 5, arbitrary: fc.constant((name: string) => name) },
        {
          weight: 2,
          arbitrary: fc.tuple(fc.nat(9), dirt).map(
            ([at, piece]) =>
              (name: string) =>
                insert(name, at, piece),
          ),
        },
        {
          weight: 1,
          arbitrary: fc.tuple(fc.nat(9), aNeighbour).map(
            ([at, piece]) =>
              (name: string) =>
                insert(name, at, piece),
          ),
        },
        { weight: 1, arbitrary: fc.nat(9).map((at) => (name: string) => remove(name, at)) },
      ),
      fc.oneof(fc.constant(''), aNeighbour),
      fc.oneof(fc.constant(''), aNeighbour),
    )
    .map(([name, write, change, before, after]) => before + change(write(name)) + after);

const filler = fc.oneof(
  fc.constantFrom(
    ' ',
    ' the ',
    '、',
    '。',
    ' said ',
    'は',
    '\n  ',
    ' de ',
    '会談で',
    'NATO ',
    'eNCA ',
    '・',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

/** A dirty text that is made of these names. */
export const textOf = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: aSpot(names) }, { weight: 2, arbitrary: filler }), {
      maxLength: 6,
    })
    .map((pieces) => pieces.join(''));

/** A gazetteer's names and a text that is made of them. */
export const namesAndText: fc.Arbitrary<{
  readonly names: readonly string[];
  readonly text: string;
}> = fc
  .array(aName, { minLength: 1, maxLength: 6 })
  .chain((names) => fc.record({ names: fc.constant(names), text: textOf(names) }));
