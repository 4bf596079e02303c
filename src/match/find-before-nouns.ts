import type { NameHit, Span } from '../model/mention';
import { findNames } from './find-names';
import type { Gazetteer } from './gazetteer';

// フジテレビアナウンサー is one run of katakana, in which no name ends. Who works for an outlet, and what
// it has in a city, is called so right behind its name.

const PEOPLE =
  /(?:アナウンサー|アナ|キャスター|プロデューサー|ディレクター|リポーター|レポーター|コメンテーター|カメラマン|スタッフ)$/;
const CITIES =
  /(?:ワシントン|ニューヨーク|ロサンゼルス|ロンドン|パリ|ベルリン|ローマ|ブリュッセル|ジュネーブ|モスクワ|カイロ|エルサレム|テヘラン|ソウル|バンコク|シンガポール|マニラ|ジャカルタ)$/;
const BUREAU = /(?:支局|総局|特派員)/y;
// Nearly all runs of katakana end otherwise, or stand before something else.
const codesOf = (letters: string): readonly number[] =>
  Array.from(letters, (letter) => letter.charCodeAt(0));
const PEOPLE_LASTS = codesOf('ーナンフ');
const BUREAU_FIRSTS = codesOf('支総特');
const NEWS_LAST = 'ス'.charCodeAt(0);
// スポーツニュース, ミニニュース: what has news of its own by that name.
const NEWS = /(?<=テレビ|ラジオ|日テレ)ニュース$/;

// As long as titles in Japanese get, in UTF-16 code units.
const TITLE_MAX = 16;
// テレ in 日テレ.
const NAME_MIN = 2;

/** True for a run of katakana that may end in such a noun. */
export function mayEndInNoun(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return (
    PEOPLE_LASTS.includes(last) ||
    last === NEWS_LAST ||
    BUREAU_FIRSTS.includes(text.charCodeAt(end))
  );
}

/** The names that end in katakana right before such a noun; `words` are the runs of katakana. */
export function findBeforeNouns(
  text: string,
  words: readonly Span[],
  gazetteers: readonly Gazetteer[],
): readonly NameHit[] {
  return words.flatMap(({ start, end }) => {
    const at = mayEndInNoun(text, end) ? nounIn(text, start, end) : null;
    return at === null || at - start < NAME_MIN ? [] : namesBefore(text, at, gazetteers);
  });
}

/** Where the noun begins in which a run ends; null for none. */
function nounIn(text: string, start: number, end: number): number | null {
  const isBureau = BUREAU_FIRSTS.includes(text.charCodeAt(end));
  const pattern = isBureau ? CITIES : text.charCodeAt(end - 1) === NEWS_LAST ? NEWS : PEOPLE;
  BUREAU.lastIndex = end;
  if (pattern === CITIES && !BUREAU.test(text)) return null;
  const found = pattern.exec(text.slice(Math.max(0, start - 1), end));
  return found === null ? null : end - found[0].length;
}

function namesBefore(
  text: string,
  at: number,
  gazetteers: readonly Gazetteer[],
): readonly NameHit[] {
  const from = Math.max(0, at - TITLE_MAX);
  const before = text.slice(from, at);
  // A name at the start of the cut may begin in the middle of a word.
  return findNames(before, gazetteers)
    .filter(({ start, end }) => end === before.length && (start > 0 || from === 0))
    .map(({ start, key }) => ({ start: start + from, end: at, key }));
}
