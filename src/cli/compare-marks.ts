import type { IsoDate } from '../lib/iso-date';
import type { Span } from '../model/mention';
import { choosePageDate } from '../text/page-date';
import { isMetonym } from '../text/metonyms';
import { cluesOfHtml } from './clues-of-html';
import { decodeStored } from './decode-stored';
import type { Engine } from './engine';
import { runsOfHtml } from './read-html';

/** A mark and whom it means; of several who fit, all. */
export interface PlacedMark extends Span {
  readonly surface: string;
  readonly means: string;
}

/** A page as it is stored, and where it would stand. */
export interface StoredPage {
  readonly file: string;
  readonly bytes: Buffer;
  readonly url: string;
}

/** The marks that the command line gives a stored page: those that the extension draws at first. */
export async function marksOfStored(
  { file, bytes, url }: StoredPage,
  engine: Engine,
  today: IsoDate,
): Promise<readonly PlacedMark[]> {
  const { text } = decodeStored(file, bytes);
  const date = choosePageDate(cluesOfHtml(text, url), today)?.value ?? null;
  const annotations = await engine.annotateRuns(runsOfHtml(text), { date });
  return annotations
    .filter(({ surface }) => !isMetonym(surface))
    .map(({ start, end, surface, entities }) => ({
      ...{ start, end, surface },
      means: entities.map(({ id }) => id).join(' '),
    }));
}

/** Marks that one side has and the other has not, in the order of each. */
export interface MarkDifferences {
  readonly onlyPage: readonly PlacedMark[];
  readonly onlyStored: readonly PlacedMark[];
}

/** Compares marks by place and by who is meant. */
export function compareMarks(
  page: readonly PlacedMark[],
  stored: readonly PlacedMark[],
): MarkDifferences {
  const keyOf = ({ start, end, means }: PlacedMark): string => `${start} ${end} ${means}`;
  const [onPage, inStore] = [new Set(page.map(keyOf)), new Set(stored.map(keyOf))];
  return {
    onlyPage: page.filter((mark) => !inStore.has(keyOf(mark))),
    onlyStored: stored.filter((mark) => !onPage.has(keyOf(mark))),
  };
}
