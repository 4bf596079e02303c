import { hasExactly, isBoolean } from '../lib/guards';
import type { FrameCalls, NoAsk } from './calls';
import type { AskChecks } from './channel';

const isNothing = hasExactly<NoAsk>({});

// Parts of our own ask, which no page can reach: a number that is none of a name opens nothing.
const isIndex = (value: unknown): value is number => typeof value === 'number';

/** What each call to a frame's script may ask. */
export const FRAME_ASKS: AskChecks<FrameCalls> = {
  getNames: isNothing,
  openName: hasExactly({ index: isIndex }),
  reportSwitches: isNothing,
  hearCard: hasExactly({ isShown: isBoolean }),
};
