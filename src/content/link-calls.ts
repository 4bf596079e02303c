import type { Asker } from '../protocol/channel';
import type { FrameAsked } from '../protocol/frame-answers';
import type { LinkCalls } from './name-links';
import type { PageFactsReader } from './page-facts';

/** What the calls are made with. */
export interface LinkCallOptions {
  readonly ask: Asker<FrameAsked>;
  readonly facts: PageFactsReader;
  /** A call has been answered, or has failed. */
  readonly onSettled: () => void;
}

/** The calls that linking the names of a page is made of, with what else they have to tell. */
export function linkCalls({ ask, facts, onSettled }: LinkCallOptions): LinkCalls {
  return {
    noteNames: (told) => ask('noteNames', told).finally(onSettled),
    async linkNames(told) {
      const date = await facts.date();
      return ask('linkNames', { ...told, date }).finally(onSettled);
    },
    getLinked: (turn) => ask('getLinked', turn).finally(onSettled),
  };
}
