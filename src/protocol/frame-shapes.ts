import { hasExactly, isBoolean } from '../lib/guards';
import type { FrameCalls, NoAsk } from './calls';
import type { AnswerChecks, AskChecks } from './channel';

// What the worker and the scripts in frames say to each other.

/** What each call to a frame's script may ask. */
export const FRAME_ASKS: AskChecks<FrameCalls> = {
  reportSwitches: hasExactly<NoAsk>({}),
  hearCard: hasExactly({ isShown: isBoolean }),
};

const isNull = (value: unknown): value is null => value === null;

/** What each call to a frame's script may answer. */
export const FRAME_ANSWERS: AnswerChecks<FrameCalls> = {
  reportSwitches: isNull,
  hearCard: isNull,
};
