import type { NameHit, Span } from '../model/mention';
import { foldName } from '../text/fold-name';
import { nearSpellings } from '../text/near-spellings';
import { findNames } from './find-names';
import type { Gazetteer } from './gazetteer';

// ダヴトオール首相, where records have ダウトオール: a run of katakana that is no name, before a title, is looked
// for as others spell it. Linking takes it only where the office or the first name fits.

const OFFICES =
  '大統領|首相|総理|外相|外務大臣|外務相|国防相|国防大臣|国務長官|国防長官|財務相|財務長官|内相|法相|大臣|長官|次官|補佐官|報道官|大使|特使|議長|書記長|総書記|主席|総裁|事務総長|事務局長|事務次長|高等弁務官|上級代表|委員長|党首';
const TITLE = new RegExp(
  `氏|さん|[前元新故]?(?:次期|暫定)?[米英仏独伊露韓]?\\p{Script=Han}{0,6}?(?:${OFFICES})`,
  'uy',
);

const SA = 'さ'.charCodeAt(0);
// The letters in which titles in kanji end: nearly all kanji behind katakana hold none of them.
const TITLE_LASTS: ReadonlySet<number> = new Set(
  ['氏', ...OFFICES.split('|')].map((title) => title.charCodeAt(title.length - 1)),
);
// As long as a title with what may stand before it, in UTF-16 code units.
const TITLE_MAX = 16;

const isKanji = (code: number): boolean => code === 0x3005 || code === 0x3007 || code >= 0x3400;

/** True where a title may stand: さん, or kanji among which is one that ends a title. */
function mayBeTitle(text: string, at: number): boolean {
  if (text.charCodeAt(at) === SA) return true;
  for (let place = at; place < at + TITLE_MAX; place++) {
    const code = text.charCodeAt(place);
    if (TITLE_LASTS.has(code)) return true;
    if (!isKanji(code)) return false;
  }
  return false;
}

// Shorter ones are a letter away from too many others; longer ones are no surname.
const LENGTH_MIN = 4;
const LENGTH_MAX = 14;

/** True where a title may stand right behind a run of katakana that may be a surname. */
export const mayBeNearSpelling = (text: string, start: number, end: number): boolean =>
  end - start <= LENGTH_MAX && mayBeTitle(text, end);

/**
 * The names that a run before a title may be in another spelling; `words` are the runs of katakana, `names`
 * those found as they stand, by their start.
 */
export function findNearSpellings(
  text: string,
  { words, names }: { readonly words: readonly Span[]; readonly names: readonly NameHit[] },
  gazetteers: readonly Gazetteer[],
): readonly NameHit[] {
  // A page has the same surname again and again.
  const known = new Map<string, readonly string[]>();
  return words.flatMap(({ start, end }) => {
    if (!mayBeNearSpelling(text, start, end)) return [];
    TITLE.lastIndex = end;
    if (!TITLE.test(text) || isNamed(names, { start, end })) return [];
    const word = text.slice(start, end);
    const keys = known.get(word) ?? keysNear(word, gazetteers);
    known.set(word, keys);
    return keys.map((key) => ({ start, end, key }));
  });
}

function keysNear(word: string, gazetteers: readonly Gazetteer[]): readonly string[] {
  const folded = foldName(word).strict;
  if (folded.length < LENGTH_MIN) return [];
  return nearSpellings(folded).filter((spelling) =>
    findNames(spelling, gazetteers).some(({ key }) => key === spelling),
  );
}

// Further back no name begins that ends here, in UTF-16 code units.
const NAME_MAX = 128;

/** True where a name ends with the run. */
function isNamed(names: readonly NameHit[], { start, end }: Span): boolean {
  let [from, to] = [0, names.length];
  // The first name that begins behind the start of the run.
  while (from < to) {
    const middle = (from + to) >> 1;
    if (names[middle]!.start > start) to = middle;
    else from = middle + 1;
  }
  for (let at = from - 1; at >= 0; at--) {
    const name = names[at]!;
    if (name.end === end) return true;
    if (name.start < start - NAME_MAX) return false;
  }
  return false;
}
