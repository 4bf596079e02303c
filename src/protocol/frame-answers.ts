import { isBoolean, isNullable, isRecord } from '../lib/guards';
import type { LinkedPart } from '../model/held-names';
import type { BackgroundCalls, MarkSettings } from './calls';
import type { AnswerChecks, AnswerOf } from './channel';

// The worker is code of our own that no page can reach: of its answers only the outer shape is
// looked at. Those that frames ask for stand apart, so that their script carries no others.

/** The calls to the worker that the script in a frame makes; pages make them too. */
export type FrameAsked = Pick<
  BackgroundCalls,
  | 'getMarks'
  | 'getMarkStyles'
  | 'findNames'
  | 'noteNames'
  | 'linkNames'
  | 'getLinked'
  | 'reportFrame'
>;

/** True for an object with all of these fields. */
export function hasFields(value: unknown, ...names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => name in value);
}

const isLinkedPart = (value: unknown): value is LinkedPart =>
  hasFields(value, 'blocks', 'briefs', 'isLast');

/** What each of them may answer: its outer shape. */
export const FRAME_ASKED_ANSWERS: AnswerChecks<FrameAsked> = {
  getMarks: (value): value is MarkSettings => hasFields(value, 'isOn', 'kinds'),
  getMarkStyles: (value): value is string => typeof value === 'string',
  findNames: (value): value is AnswerOf<BackgroundCalls, 'findNames'> => Array.isArray(value),
  noteNames: isBoolean,
  linkNames: isNullable(isLinkedPart),
  getLinked: isNullable(isLinkedPart),
  reportFrame: (value): value is null => value === null,
};
