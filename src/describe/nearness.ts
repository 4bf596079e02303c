import type { Statement, Topic } from '../model/statement';

// Words that stand in every subject or every text and so tell nothing of either.
const EMPTY_WORDS = new Set([
  ...['answer', 'answered', 'from', 'july', 'named', 'november', 'over', 'politics', 'relations'],
  ...['report', 'russian', 'terms', 'that', 'their', 'with'],
  ...['政治', '関係', '条件', '説明', '報道', '発言', '対立'],
]);

/** Words of Latin script of four letters and more; runs of kanji or katakana of two and more. */
const WORD = /\p{Script=Latin}{4,}|\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{2,}/gu;

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.filter((word) => !EMPTY_WORDS.has(word));
}

/** Statements with the number of words of their subjects that stand on a page. */
export type Nearness = (statement: Statement) => number;

/**
 * How near statements are to a page: how many different words of their subjects its own words hold.
 * Japanese compounds count as far as the page has them whole. 0 for every page without words.
 */
export function measureNearness(pageWords: string, topics: readonly Topic[]): Nearness {
  const page = pageWords.toLowerCase();
  const found = new Map(
    topics.map(({ id, en, ja }) => [
      id,
      [...wordsOf(en), ...wordsOf(ja)].filter((word) => page.includes(word)),
    ]),
  );
  return ({ topics: own, thread }) =>
    new Set([...own, thread ?? ''].flatMap((id) => found.get(id) ?? [])).size;
}
