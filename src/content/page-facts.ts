import { PAGE_WORDS_MAX_LENGTH, type PageContext } from '../model/page-context';
import type { PageClues } from '../model/page-clues';
import { readClues } from '../page/read-clues';
import { readHeadings } from '../page/read-headings';
import { nextTask } from '../lib/next-task';
import type { BackgroundCalls, PageFacts, WordedFacts } from '../protocol/calls';
import type { Asker } from '../protocol/channel';

/** What a page says of itself: when it was published, what sort of text it is, what it is about. */
export interface PageFactsReader {
  /** Read anew whenever it is asked for, since pages change under one. Rejects without a worker. */
  read(): Promise<WordedFacts>;
  /** The date alone, a few seconds old at most, for a page whose names come and go all the time. */
  date(): Promise<PageContext['date']>;
}

/** For how long a date holds as long as the address is the same, ms. */
const DATE_HOLDS_MS = 5000;

/**
 * Reads the facts of one document; the worker says what its clues mean. A page that changes its
 * address without loading anew often leaves the data of the text before it in place: what has not
 * changed with the address is not believed.
 */
export function openPageFacts(page: Document, ask: Asker<BackgroundCalls>): PageFactsReader {
  let path = page.location.pathname;
  let last: PageClues | null = null;
  let left: PageClues | null = null;
  let dated: {
    readonly date: PageContext['date'];
    readonly href: string;
    readonly at: number;
  } | null = null;
  let known: { readonly clues: string; readonly facts: Promise<PageFacts> } | null = null;

  /** Asks only when a clue has changed. */
  function factsOf(clues: PageClues): Promise<PageFacts> {
    const written = JSON.stringify(clues);
    if (known?.clues !== written) {
      known = { clues: written, facts: ask('getPageFacts', { clues }) };
      known.facts.catch(() => {
        known = null;
      });
    }
    return known.facts;
  }

  async function readFacts(): Promise<PageFacts> {
    if (page.location.pathname !== path) {
      path = page.location.pathname;
      left = last;
    }
    last = await readClues(page, nextTask);
    return factsOf(left === null ? last : withoutOld(last, left));
  }

  return {
    async read() {
      const facts = await readFacts();
      return { ...facts, words: readHeadings(page).slice(0, PAGE_WORDS_MAX_LENGTH) };
    },
    async date() {
      const { href } = page.location;
      const isOld = dated?.href !== href || performance.now() - dated.at > DATE_HOLDS_MS;
      if (dated === null || isOld) {
        const { date } = await readFacts();
        dated = { date, href, at: performance.now() };
      }
      return dated.date;
    },
  };
}

/** The clues that differ from those of the text that was left. */
function withoutOld(clues: PageClues, old: PageClues): PageClues {
  const fresh = <Clue>(now: readonly Clue[], before: readonly Clue[]): readonly Clue[] =>
    JSON.stringify(now) === JSON.stringify(before) ? [] : now;
  return {
    url: clues.url,
    jsonLd: clues.jsonLd.filter((source) => !old.jsonLd.includes(source)),
    metas: fresh(clues.metas, old.metas),
    publishedTimes: fresh(clues.publishedTimes, old.publishedTimes),
    times: fresh(clues.times, old.times),
    lines: fresh(clues.lines, old.lines),
  };
}
