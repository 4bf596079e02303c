import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const path = require.resolve('an-array-of-english-words');

const words: unknown = JSON.parse(readFileSync(path, 'utf8'));
if (!Array.isArray(words)) throw new TypeError(`${path} holds no list`);

/** Names that the list has as rare words, though readers know them as names alone. */
const NAMES = new Set<unknown>('ansa belga politico regnum spiegel sputnik tass'.split(' '));

/** English words with their inflected forms, lower case, as word games allow them. */
export const ENGLISH_WORDS: ReadonlySet<unknown> = new Set<unknown>(
  words.filter((word) => !NAMES.has(word)),
);
