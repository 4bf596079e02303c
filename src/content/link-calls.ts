import type { PageDate } from '../model/page-context';
import type { Asker } from '../protocol/channel';
import type { FrameAsked } from '../protocol/frame-answers';
import type { LinkCalls } from './name-links';

/** What the calls are made with. */
export interface LinkCallOptions {
  readonly ask: Asker<FrameAsked>;
  /** Of the page; null in a frame, whose date the worker asks the page for. */
  readonly date: () => Promise<PageDate | null>;
  /** A call has been answered, or has failed. */
  readonly onSettled: () => void;
}

/** The calls that linking the names of a page is made of, with what else they have to tell. */
export function linkCalls({ ask, date, onSettled }: LinkCallOptions): LinkCalls {
  return {
    noteNames: (told) => ask('noteNames', told).finally(onSettled),
    async linkNames(told) {
      return ask('linkNames', { ...told, date: await date() }).finally(onSettled);
    },
    getLinked: (turn) => ask('getLinked', turn).finally(onSettled),
  };
}
