import type { Asker } from '../protocol/channel';
import type { FrameAsked } from '../protocol/frame-answers';
import type { PageFactsReader } from './page-facts';

/** For how long the date of the page around a frame holds, ms. */
const DATE_HOLDS_MS = 30_000;

/**
 * The facts of a frame are those of the page around it: a frame is a part of what one reads there,
 * and seldom says of itself when it was written. Rejects without a worker, and without a script of
 * ours in the page.
 */
export function openFrameFacts(ask: Asker<FrameAsked>): PageFactsReader {
  let facts: ReturnType<PageFactsReader['read']> | null = null;
  let until = 0;

  function read(): ReturnType<PageFactsReader['read']> {
    const asked = ask('getPageAround', {});
    facts = asked;
    until = performance.now() + DATE_HOLDS_MS;
    asked.catch(() => {
      if (facts === asked) facts = null;
    });
    return asked;
  }

  return {
    read,
    async date() {
      const held = performance.now() < until ? facts : null;
      return (await (held ?? read())).date;
    },
  };
}
