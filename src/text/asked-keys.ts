import { honorificAfter, honorificBefore } from './honorifics';
import { foldName, LOOSE_MARK } from './fold-name';

// What somebody types is a name as a whole, so there is nothing to find in it: it is folded as the
// names of the database are, and looked up.

/** Longest text that is taken for a name, in UTF-16 code units: longer than any that is held. */
const NAME_MAX_LENGTH = 120;

// Shorter names have too many neighbours: Ross, Rose, Boss. Folded code units.
const LATIN_MIN_LENGTH = 5;
const OTHER_MIN_LENGTH = 4;

// From a hiragana to the same katakana in Unicode.
const KANA_STEP = 0x60;

const LATIN = Array.from('abcdefghijklmnopqrstuvwxyz');
const CYRILLIC = Array.from('абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ');
// ァ to ヴ, without the small and old ones that folding takes away, and the long mark.
const KATAKANA = Array.from(
  'アイウエオカガキギクグケゲコゴサザシジスズセゼソゾタダチツッテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロワンァィゥェォー',
);

/** Folded keys under which a text is filed if it is a name that we hold; none for what is too long. */
export function askedKeys(text: string): readonly string[] {
  if (text.length > NAME_MAX_LENGTH) return [];
  const { strict, loose } = foldName(text);
  if (strict === '') return [];
  return loose === null ? [strict] : [strict, loose];
}

/** The text without a title before the name or an honorific behind it: each way that leaves a name. */
export function withoutHonorifics(text: string): readonly string[] {
  const name = text.trim();
  if (name.length > NAME_MAX_LENGTH) return [];
  const bare = new Set<string>();
  for (let at = 1; at < name.length; at++) {
    const before = name.slice(0, at);
    const after = name.slice(at);
    if (honorificAfter(after)?.reach === after.length) bare.add(before);
    if (honorificBefore(before)?.reach === at) bare.add(after);
  }
  return [...bare];
}

/**
 * Keys of what a text may be meant to say: hiragana for katakana, two words in the other order, an
 * article more or less, one letter too many, missing, changed, or two of them swapped. Some hundreds for an ordinary name.
 */
export function nearKeys(text: string): readonly string[] {
  const near = new Set(askedKeys(inKatakana(text)));
  for (const key of askedKeys(text)) {
    for (const other of reworded(key)) near.add(other);
    for (const other of misspelt(key)) near.add(other);
  }
  return [...near];
}

/** Hiragana as katakana: an input method still to be told, or a name as children write it. */
function inKatakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + KANA_STEP));
}

function reworded(key: string): readonly string[] {
  const words = key.split(/,? /);
  const [first = '', second] = words;
  const swapped = second !== undefined && words.length === 2 ? [`${second} ${first}`] : [];
  return [...swapped, key.startsWith('the ') ? key.slice('the '.length) : `the ${key}`];
}

function* misspelt(key: string): Iterable<string> {
  const isLatin = /[a-z]/.test(key);
  const letters = key.replace(LOOSE_MARK, '').length;
  if (letters < (isLatin ? LATIN_MIN_LENGTH : OTHER_MIN_LENGTH)) return;
  const alphabet = [
    ...(isLatin ? LATIN : []),
    ...(/[а-яіїєґ]/.test(key) ? CYRILLIC : []),
    ...(/[ァ-ヺー]/.test(key) ? KATAKANA : []),
  ];
  for (let at = 0; at <= key.length; at++) {
    const [before, here = '', next = ''] = [key.slice(0, at), key[at], key[at + 1]];
    const rest = key.slice(at + 1);
    if (here !== '') yield before + rest;
    if (next !== '') yield before + next + here + key.slice(at + 2);
    for (const letter of alphabet) {
      yield before + letter + here + rest;
      if (here !== '') yield before + letter + rest;
    }
  }
}
