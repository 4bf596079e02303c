import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isRecord } from '../lib/guards';

// Unicode's list for IDN (UTS 39, confusables.txt) as the package unhomoglyph carries it, cut to
// what can stand in a host: https://www.unicode.org/reports/tr39/#Confusable_Detection

const require = createRequire(import.meta.url);

/** What the list leaves out: letters of Cyrillic that look like Latin capitals or small capitals. */
const CYRILLIC = ['вb', 'зs', 'кk', 'мm', 'нh', 'пn', 'тt', 'ђh', 'ћh', 'ќk', 'ғf', 'ҳx'];

const NOT_ASCII = /^[^\0-\x7f]$/u;
const ASCII_LABEL = /^[a-z0-9-]+$/;

/**
 * Characters that a host can hold and that look like ASCII, each followed by what it looks like.
 * Case and width are folded by whoever parses a host, so folded forms alone are listed.
 */
export function readConfusables(): readonly string[] {
  const path = require.resolve('unhomoglyph/data.json');
  const table: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isRecord(table)) throw new TypeError(`${path} holds no table`);
  const listed = Object.entries(table).flatMap(([character, prototype]) => {
    if (typeof prototype !== 'string' || !NOT_ASCII.test(character)) return [];
    if (character.normalize('NFKC').toLowerCase() !== character) return [];
    const plain = prototype.toLowerCase();
    return ASCII_LABEL.test(plain) ? [`${character}${plain}`] : [];
  });
  return [...listed, ...CYRILLIC].sort();
}
