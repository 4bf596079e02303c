import type { Alias } from '../../src/model/alias';
import type { NameHit } from '../../src/model/mention';
import { nameKeys } from '../../src/match/name-keys';
import { canEndName, canStartName, mayBeOneKanjiName } from '../../src/text/boundaries';
import { foldName } from '../../src/text/fold-name';

/**
 * The answer key for findNames: tries every piece of the text, folds it as a whole and looks for
 * its key among those of the aliases. No fingerprints, no tables, no clever order.
 */
export function findNamesSimply(text: string, aliases: readonly Alias[]): readonly NameHit[] {
  const keys = new Set(aliases.flatMap(nameKeys));
  return piecesOf(text).filter(({ key }) => keys.has(key));
}

/**
 * Every piece of a text that may be a name, with each key that it has, in the order of findNames.
 * Pieces of more than `longest` UTF-16 code units are left out.
 */
export function piecesOf(text: string, longest = Infinity): readonly NameHit[] {
  const places = Array.from({ length: text.length + 1 }, (_, at) => at);
  const ends = places.map((at) => canEndName(text, at));
  return places
    .filter((at) => canStartName(text, at))
    .flatMap((start) =>
      places
        .slice(start + 1, start + longest + 1)
        .filter((end) => ends[end])
        .toReversed()
        .flatMap((end) =>
          keysOf(text, start, end)
            .toSorted()
            .map((key) => ({ start, end, key })),
        ),
    );
}

function keysOf(text: string, start: number, end: number): readonly string[] {
  const { strict, loose } = foldName(text.slice(start, end));
  const isOneHan = /^[\p{Script=Han}\p{Script=Hiragana}]$/u.test(strict);
  if (isOneHan && !mayBeOneKanjiName(text, start, end)) return [];
  return loose === null ? [strict] : [strict, loose];
}
