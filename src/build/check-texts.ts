import { isRecord } from '../lib/guards';
import type { FieldPath, Report } from './fact-problem';

/** Longest name that fits a heading of a card, in UTF-16 code units. */
const NAME_MAX_LENGTH = 80;

/** Longest text of any other field, in UTF-16 code units: a card shows it whole. */
const TEXT_MAX_LENGTH = 600;

/** Control and format characters, among them all that turn or hide text; unpaired surrogates; private use. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

const HTML = /<\/?[a-z!][^>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/** Checks every string of a record, keys of objects aside: what it may be made of, and how long it is. */
export function checkTexts(value: unknown, report: Report, path: FieldPath = []): void {
  if (typeof value === 'string') {
    const reason = whyRefused(value, isName(path));
    if (reason !== null) report(path, reason);
  } else if (Array.isArray(value)) {
    value.forEach((member, index) => checkTexts(member, report, [...path, index]));
  } else if (isRecord(value)) {
    for (const [key, member] of Object.entries(value)) checkTexts(member, report, [...path, key]);
  }
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
