import type { FrameBox, FrameNews } from '../model/frame-news';
import { followInFrame, type FrameAsked } from '../page/frame-pointer';
import { lineAt, linesOf } from '../page/place';
import { liveRangeOf } from '../page/text-block';
import type { PageReader } from './page-reader';
import { linkedEntities, placeOf, type PlacedMention } from './placed-mention';

/** What the cards of a frame need. */
export interface FrameCardsOptions {
  readonly page: Document;
  readonly reader: PageReader;
  /** Tells the page of the frame; false when it can show no card. */
  readonly tell: (news: FrameNews) => Promise<boolean>;
  readonly signal: AbortSignal;
}

/** The cards of names in a frame, which the page around it shows. */
export interface FrameCards {
  /** The page has closed the card. */
  close(): void;
  /** Has the page close it. */
  end(): void;
  /** The mention whose card is open. */
  shown(): PlacedMention | null;
}

/** How often at most the page is told that the pointer is on the name still, or where that is, ms. */
const TELL_MS = 100;

/** Follows the pointer over the names of a frame and has the page show their cards. */
export function openFrameCards(options: FrameCardsOptions): FrameCards {
  const { page, reader, signal } = options;
  const { marks, names } = reader;
  let open: AbortController | null = null;
  let isOn = false;
  let toldAt = 0;
  let last = Promise.resolve(true);

  /** In order, one after the other. */
  function tell(news: FrameNews): Promise<boolean> {
    last = last.then(() => options.tell(news)).catch(() => false);
    return last;
  }

  const pointer = followInFrame<PlacedMention>({
    page,
    markAt({ x, y }) {
      const [range] = marks.rangesAt(x, y);
      return range === undefined ? null : names.mentionOf(range);
    },
    onDue: show,
    onWhere(isNowOn) {
      const isNews = isNowOn ? performance.now() - toldAt >= TELL_MS : isOn;
      isOn = isNowOn;
      if (!isNews) return;
      toldAt = performance.now();
      void tell({ kind: isOn ? 'on' : 'off' });
    },
    onOver: giveUp,
    signal,
  });

  function end(): void {
    open?.abort();
    open = null;
    marks.tint([]);
  }

  function giveUp(): void {
    end();
    void tell({ kind: 'over' });
  }

  function close(): void {
    pointer.close();
    end();
  }

  function show(placed: PlacedMention, asked: FrameAsked): void {
    end();
    const range = liveRangeOf(placed.block, placed.mention);
    if (range === null) return;
    const opened = new AbortController();
    open = opened;
    isOn = true;
    marks.tint(placed.ranges);
    const at = lineAt(linesOf(range), asked.inFrame);
    const { mention } = placed;
    const entities = linkedEntities(names.mentions());
    const name = { mention, entities, place: placeOf(placed), line: boxOf(range, at), ...asked };
    void tell({ kind: 'due', name }).then((isShown) => {
      if (!isShown && !opened.signal.aborted) close();
    });
    followLine(range, at, opened.signal);
  }

  /** Tells where the line is whenever that has changed, as by scrolling. */
  function followLine(range: Range, at: number, signal: AbortSignal): void {
    let told = JSON.stringify(boxOf(range, at));
    let toldAt = 0;
    const look = (now: number): void => {
      if (signal.aborted) return;
      requestAnimationFrame(look);
      if (now - toldAt < TELL_MS) return;
      const line = boxOf(range, at);
      if (JSON.stringify(line) === told) return;
      told = JSON.stringify(line);
      toldAt = now;
      void tell({ kind: 'moved', line });
    };
    requestAnimationFrame(look);
  }

  return {
    close,
    end() {
      pointer.close();
      giveUp();
    },
    shown: pointer.shown,
  };
}

/** The line of a range with this ordinal. */
function boxOf(range: Range, at: number): FrameBox {
  const { left, top, right, bottom } = linesOf(range)[at] ?? range.getBoundingClientRect();
  return { left, top, right, bottom };
}
