import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { englishText, japaneseText, mixedText } from './bench-texts';

/** UTF-16 code units of a text that is measured. */
const LENGTH = 1_000_000;
// A text with more kana and kanji than this is Japanese.
const JAPANESE_SHARE = 0.1;
const KANA_OR_KANJI = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The folder that the command was given; null for none. */
export const benchFolder: string | null = process.env['BENCH_FOLDER'] ?? null;

/** Files of the folder, or of a folder in it, with an ending; in order of their names. */
export function filesOf(folder: string, inside: string, ending: string): readonly string[] {
  return [folder, join(folder, inside)]
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place).map((name) => join(place, name)))
    .filter((path) => path.endsWith(ending))
    .sort();
}

const SCRIPTS = /<script\b[^]*?<\/script>|<(?:iframe|link|img|source|meta)\b[^>]*>/gi;

/** A page without its scripts and all that it would load. */
export const withoutScripts = (html: string): string => html.replace(SCRIPTS, '');

/** English, Japanese and mixed text: that of the folder again and again, or our own. */
export function measuredTexts(names: readonly string[]): Readonly<Record<string, string>> {
  if (benchFolder === null) {
    const recipe = { names, length: LENGTH };
    return {
      English: englishText(recipe),
      Japanese: japaneseText(recipe),
      mixed: mixedText(recipe),
    };
  }
  const texts = filesOf(benchFolder, 'texts', '.txt').map((path) => readFileSync(path, 'utf8'));
  const isJapanese = (text: string): boolean =>
    (text.match(KANA_OR_KANJI)?.length ?? 0) > JAPANESE_SHARE * text.length;
  const english = texts.filter((text) => !isJapanese(text)).join('\n');
  const japanese = texts.filter(isJapanese).join('\n');
  return { English: fill(english), Japanese: fill(japanese), mixed: fill(mix(english, japanese)) };
}

/** Line by line from both in turns, as long as both have lines. */
function mix(english: string, japanese: string): string {
  const others = japanese.split('\n');
  const lines = english.split('\n').slice(0, others.length);
  return lines.flatMap((line, at) => [line, others[at] ?? '']).join('\n');
}

function fill(text: string): string {
  if (text === '') throw new RangeError('the folder has no text in one of the languages');
  return text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);
}
