import { LINK_MAX_LENGTH, LINKS_MAX } from '../model/kept-link';
import type { MentionRow } from '../model/mention';
import { offsetsInBody } from '../page/body-offsets';
import { readPageLinks } from '../page/page-links';
import { endOf, startOf } from '../page/text-block';
import type { BackgroundCalls, ContentCalls } from '../protocol/calls';
import type { Asker, Handlers } from '../protocol/channel';
import { briefsOf, type BriefBook } from './brief-book';
import type { PageFactsReader } from './page-facts';
import type { PageSession } from './page-session';
import { entitiesOf, type PlacedMention } from './placed-mention';

/** What the answers need. */
export interface ServePageOptions {
  readonly page: Document;
  readonly session: PageSession;
  readonly facts: PageFactsReader;
  readonly ask: Asker<BackgroundCalls>;
  /** True in a window whose pages are not remembered. */
  readonly isPrivate: boolean;
  /** Resolves when the session has its settings; rejects when they could not be had. */
  readonly started: Promise<void>;
}

/** Answers the popup and the worker about one page. */
export function servePage(options: ServePageOptions): Handlers<ContentCalls, unknown> {
  const { page, session, facts, ask, isPrivate, started } = options;
  /** What was listed last: an index means a place on that list. */
  let listed: readonly PlacedMention[] = [];
  return {
    getHost: () => page.location.hostname,
    getDate: () => facts.date(),
    async getMentions() {
      await started;
      const textKind = await facts.read().then(
        (known) => known.textKind,
        () => null,
      );
      // The list, and whether it is all there is, are of one moment.
      listed = session.mentions();
      return {
        host: page.location.hostname,
        marks: session.settings(),
        isPrivate,
        textKind,
        mentions: rowsOf(page, listed, session.book),
        frameIds: session.namedFrames(),
        isComplete: session.isComplete(),
      };
    },
    getLinks: ({ of }) => ({
      host: page.location.hostname,
      isPrivate,
      urls: readPageLinks(page, { of, most: LINKS_MAX, maxLength: LINK_MAX_LENGTH }),
    }),
    openMention({ index }) {
      const placed = listed[index];
      return placed !== undefined && session.open(placed);
    },
    async hearFrame(heard) {
      await started;
      session.hear(heard);
      return null;
    },
    moveToMention: ({ step }) => session.move(step),
    async reportSwitches() {
      await started;
      session.setMarks(await ask('getMarks', {}));
      return null;
    },
  };
}

function rowsOf(
  page: Document,
  mentions: readonly PlacedMention[],
  book: BriefBook,
): readonly MentionRow[] {
  const places = mentions.map(({ block, mention }) => ({
    mention,
    start: startOf(block, mention),
    end: endOf(block, mention),
  }));
  const nodes = new Set(places.flatMap(({ start, end }) => [start.node, end.node]));
  const offsets = offsetsInBody(page, nodes);
  return places.map(({ mention, start, end }, index) => ({
    index,
    start: (offsets.get(start.node) ?? 0) + start.offset,
    end: (offsets.get(end.node) ?? 0) + end.offset,
    surface: mention.surface,
    entities: briefsOf(entitiesOf(mention), book),
  }));
}
