import type { FieldPath, Report } from './fact-problem';
import type { TextVisitor } from './visit-texts';

/** Longest name that fits a heading of a card, in UTF-16 code units. */
const NAME_MAX_LENGTH = 80;

/** Longest text of any other field, in UTF-16 code units: a card shows it whole. */
const TEXT_MAX_LENGTH = 600;

/** Control and format characters, among them all that turn or hide text; unpaired surrogates; private use. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

const HTML = /<\/?[a-z!][^>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/** Checks what the texts of a record are made of, and how long they are. */
export function checkTexts(report: Report): TextVisitor {
  return (text, path) => {
    const reason = whyRefused(text, isName(path));
    if (reason !== null) report(path, reason);
  };
}

function isName(path: FieldPath): boolean {
  return path.at(-1) === 'form' || path[0] === 'display';
}

function whyRefused(text: string, isNameText: boolean): string | null {
  const unseen = UNSEEN.exec(text)?.[0];
  if (unseen !== undefined) return `has the invisible character ${codePoint(unseen)}`;
  if (text !== text.trim()) return 'begins or ends with a blank';
  if (/\s\s/.test(text)) return 'has two blanks in a row';
  if (text !== text.normalize('NFC')) return 'is not in Unicode form NFC';
  const html = HTML.exec(text)?.[0];
  if (html !== undefined) return `has HTML: ${html}`;
  const limit = isNameText ? NAME_MAX_LENGTH : TEXT_MAX_LENGTH;
  return text.length > limit ? `is ${text.length} characters long, at most ${limit} fit` : null;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
