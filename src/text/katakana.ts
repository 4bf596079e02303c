// The same foreign name is written in katakana in many ways. Two levels of folding:
// strict  for a name of one part: the same sound in two spellings (ヴ/ブ, ウィ/ウイ, ヂ/ジ).
// loose   for a name of two parts or more, where a given name protects against chance: long marks
//         and small ッ are optional, Slavic V and W are one, ティ is チ.
// Both go once over the UTF-16 code units of one run of katakana and write into a buffer of the
// caller, which is never longer than the run. The rules are listed in docs/matching.md.

const LONG_MARK = code('ー');
const SMALL_TSU = code('ッ');
const U = code('ウ');
const O = code('オ');
const BO = code('ボ');
const ZU = code('ズ');
const SU = code('ス');

function code(letter: string): number {
  return letter.charCodeAt(0);
}

// Katakana lie in U+30A0–U+31FF: nine bits tell them apart.

/** How letters are written at a level, alone and behind each other. */
interface LetterRules {
  /**
   * By the nine low bits of a letter: what it is written as alone and, in the upper half, its column
   * as the second of a pair; 0 there for a letter that makes no pair with any before it.
   */
  readonly letters: Uint32Array;
  /** The same as the first of a pair: its row; 0 for none. */
  readonly rows: Uint8Array;
  /** Row by row: the letter written first and, in the upper half, the second; 0 where both stay. */
  readonly pairs: Uint32Array;
}

// There are fewer different second letters than that, and fewer first ones than rows.
const ROW_LENGTH = 16;
const ROWS = 64;

/** `a>b` reads: a is written b. `ab>c`: b behind a makes one c; `ab>ac` keeps both. */
function letterRules(rules: string): LetterRules {
  const letters = Uint32Array.from({ length: 0x200 }, (_, low) => 0x3000 | low);
  const rows = new Uint8Array(0x200);
  const pairs = new Uint32Array(ROWS * ROW_LENGTH);
  let rowCount = 0;
  let columnCount = 0;
  for (const rule of rules.split(/\s+/u)) {
    const [from = '', to = ''] = rule.split('>');
    const first = code(from) & 0x1ff;
    if (from.length === 1) {
      letters[first] = code(to) | ((letters[first] ?? 0) & COLUMN);
      continue;
    }
    const second = from.charCodeAt(1) & 0x1ff;
    const letter = letters[second] ?? 0;
    const column = letter >>> 16 === 0 ? ++columnCount : letter >>> 16;
    letters[second] = (letter & 0xffff) | (column << 16);
    const row = rows[first] === 0 ? ++rowCount : (rows[first] ?? 0);
    rows[first] = row;
    pairs[row * ROW_LENGTH + column] = code(to) | ((to.length > 1 ? to.charCodeAt(1) : 0) << 16);
  }
  return { letters, rows, pairs };
}

const COLUMN = 0xffff0000;

/** What a letter, by its entry in `letters`, makes behind another; 0 when both stay what they are. */
function pairOf({ rows, pairs }: LetterRules, first: number, entry: number): number {
  const column = entry >>> 16;
  return column === 0 ? 0 : (pairs[(rows[first & 0x1ff] ?? 0) * ROW_LENGTH + column] ?? 0);
}

/** Writes a pair over the letter that was written last; answers where the next one goes. */
function writePair(pair: number, folded: Uint16Array, written: number): number {
  folded[written - 1] = pair & 0xffff;
  if (pair >>> 16 === 0) return written;
  folded[written] = pair >>> 16;
  return written + 1;
}

const STRICT = letterRules(
  'ヷ>バ ヸ>ビ ヹ>ベ ヺ>ボ ヴ>ブ ヰ>イ ヱ>エ ヲ>オ ヂ>ジ ヅ>ズ ' +
    'ヴァ>バ ヴィ>ビ ヴェ>ベ ヴォ>ボ ヴャ>ビャ ヴュ>ビュ ヴョ>ビョ ウィ>ウイ ウェ>ウエ ウォ>ウオ イェ>イエ クァ>クア クヮ>クア グァ>グア グヮ>グア ーー>ー',
);

const E_ROW = 'エケセテネヘメレゲゼデベペェ';
const I_ROW = 'キシチニヒミリギジビピ';
const O_ROW = 'オコソトノホモヨロゴゾドボポョォ';
const rows = (row: string, second: string, to: (first: string) => string): string =>
  Array.from(row)
    .map((first) => `${first}${second}>${to(first)}`)
    .join(' ');

// Rules that look at the letter before as folding has left it.
const LOOSE = letterRules(
  [
    'ワ>バ',
    'ティ>チ ディ>ジ トゥ>ツ ドゥ>ド テュ>チュ デュ>ジュ シェ>セ ジェ>ゼ フュ>ヒュ イヤ>イア イエ>エ',
    rows(I_ROW, 'ヤ', (first) => `${first}ア`),
    rows(E_ROW, 'イ', (first) => first),
    rows(I_ROW, 'イ', (first) => first),
    rows(O_ROW, 'ウ', (first) => first),
  ].join(' '),
);

/** Entry of a katakana at the strict level: the letter that it is written as alone is `letterIn` it. */
export const strictEntry = (unit: number): number => STRICT.letters[unit & 0x1ff] ?? 0;
/** The letter in an entry. */
export const letterIn = (entry: number): number => entry & 0xffff;
/**
 * What the katakana of an entry is written as behind another: the letter written first, over that
 * other, and in the upper half the second; 0 where both stay.
 */
export const strictPair = (first: number, entry: number): number => pairOf(STRICT, first, entry);

/** Folds a run of `length` units strictly; answers how many units were written to `folded`. */
export function foldStrict(run: Uint16Array, length: number, folded: Uint16Array): number {
  let written = 0;
  for (let index = 0; index < length; index++) {
    const unit = run[index] ?? 0;
    const entry = strictEntry(unit);
    const pair = index > 0 ? strictPair(run[index - 1] ?? 0, entry) : 0;
    if (pair === 0) folded[written++] = letterIn(entry);
    else written = writePair(pair, folded, written);
  }
  return written;
}

/** Folds a strictly folded run loosely; answers how many units were written to `folded`. */
export function foldLoose(run: Uint16Array, length: number, folded: Uint16Array): number {
  let written = 0;
  for (let index = 0; index < length; index++) {
    const unit = run[index] ?? 0;
    if (unit === LONG_MARK || unit === SMALL_TSU) continue;
    if (unit === U && run[index + 1] === O && index + 1 < length) {
      folded[written++] = BO;
      index++;
      continue;
    }
    const entry = LOOSE.letters[unit & 0x1ff] ?? 0;
    const pair = written > 0 ? pairOf(LOOSE, folded[written - 1] ?? 0, entry) : 0;
    if (pair === 0) folded[written++] = letterIn(entry);
    else written = writePair(pair, folded, written);
  }
  // ハーズ and ハース: the final s of a name is heard either way.
  if (written > 1 && folded[written - 1] === ZU) folded[written - 1] = SU;
  return written;
}

// A final long mark is heard only in longer names: ゼレンスキー is ゼレンスキ, クレバー is not クレバ.
const SAFE_LENGTH = 5;

/**
 * True when the long mark at the end of a name does not count: five katakana stand before it.
 * `katakana` is the number of katakana at the name's end, the mark included.
 */
export function isOptionalLongMark(lastUnit: number, katakana: number): boolean {
  return lastUnit === LONG_MARK && katakana > SAFE_LENGTH;
}
