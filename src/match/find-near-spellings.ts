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

const TITLE_FIRST = /[さ\u4e00-\u9fff]/;

// Shorter ones are a letter away from too many others; longer ones are no surname.
const LENGTH_MIN = 4;
const LENGTH_MAX = 14;

/**
 * The names that a run before a title may be in another spelling; `words` are the runs of katakana, `names`
 * those found as they stand.
 */
export function findNearSpellings(
  text: string,
  { words, names }: { readonly words: readonly Span[]; readonly names: readonly NameHit[] },
  gazetteers: readonly Gazetteer[],
): readonly NameHit[] {
  return words.flatMap(({ start, end }) => {
    if (!TITLE_FIRST.test(text.charAt(end))) return [];
    TITLE.lastIndex = end;
    if (end - start > LENGTH_MAX || !TITLE.test(text)) return [];
    if (names.some((name) => name.end === end && name.start <= start)) return [];
    const folded = foldName(text.slice(start, end)).strict;
    if (folded.length < LENGTH_MIN) return [];
    return nearSpellings(folded)
      .filter((spelling) => findNames(spelling, gazetteers).some(({ key }) => key === spelling))
      .map((key) => ({ start, end, key }));
  });
}
