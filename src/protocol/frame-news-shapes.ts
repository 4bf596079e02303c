import {
  hasExactly,
  isBoolean,
  isCount,
  isNullable,
  isOneOf,
  isRecord,
  isShortArray,
  isShortString,
  type Guard,
} from '../lib/guards';
import { isEntityId, type EntityId } from '../model/entity';
import type { FrameBox, FramedName, FrameNews, FramePath, PointedName } from '../model/frame-news';
import type { Evidence, Link, Mention } from '../model/mention';
import { isEntities, isMentionPlace } from './page-shapes';
import { isEvidence } from './settings-shapes';

// What a frame tells is checked whole before its page hears of it: the frame can have taken over the
// script beside it.

// No screen and no page is larger, CSS px.
const PLACE_MAX = 10_000_000;
// Longest page that is linked as one, in UTF-16 code units; more blocks than it has.
const OFFSET_MAX = 8_000_000;
const SURFACE_MAX_LENGTH = 200;
const IDS_MAX = 200;
const SIGNS_MAX = 50;
// As many as a name has characters.
const LINES_MAX = SURFACE_MAX_LENGTH;
// More names than any page of a few megabytes can hold; frames deeper than anybody puts them, and more of them.
const NAMES_MAX = 100_000;
const DEPTH_MAX = 50;
const FRAMES_MAX = 100_000;

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= PLACE_MAX;
const isOffset = (value: unknown): value is number => isCount(value, OFFSET_MAX);

const isPoint = hasExactly<PointedName['inFrame']>({ x: isPlace, y: isPlace });
const isBox = hasExactly<FrameBox>({
  left: isPlace,
  top: isPlace,
  right: isPlace,
  bottom: isPlace,
});

function isLink(value: unknown): value is Link {
  if (!isRecord(value)) return false;
  if (value['kind'] === 'linked') {
    return hasExactly({ kind: isOneOf(['linked']), id: isEntityId })(value);
  }
  const isIds = (ids: unknown): ids is readonly EntityId[] =>
    isShortArray(ids, IDS_MAX, isEntityId);
  return hasExactly({ kind: isOneOf(['ambiguous']), ids: isIds })(value);
}

const isMention: Guard<Mention> = hasExactly<Mention>({
  start: isOffset,
  end: isOffset,
  block: isOffset,
  surface: (value): value is string => isShortString(value, SURFACE_MAX_LENGTH),
  link: isLink,
  evidence: (value): value is readonly Evidence[] => isShortArray(value, SIGNS_MAX, isEvidence),
});

const isLines = (value: unknown): value is readonly FrameBox[] =>
  isShortArray(value, LINES_MAX, isBox);

const FRAMED_NAME = {
  mention: isMention,
  entities: isEntities,
  place: isMentionPlace,
  lines: isLines,
};
const isFramedName: Guard<FramedName> = hasExactly<FramedName>(FRAMED_NAME);
const isPointedName: Guard<PointedName> = hasExactly<PointedName>({
  ...FRAMED_NAME,
  inFrame: isPoint,
  onScreen: isPoint,
});

const isPath = (value: unknown): value is FramePath =>
  isShortArray(value, DEPTH_MAX, (at): at is number => at === -1 || isCount(at, FRAMES_MAX));

/** True for news of a frame, within its bounds. */
export function isFrameNews(value: unknown): value is FrameNews {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'move':
    case 'press':
    case 'click':
      return hasExactly({
        kind: isOneOf(['move', 'press', 'click']),
        name: isNullable(isPointedName),
        isTouch: isBoolean,
        age: isPlace,
      })(value);
    case 'moved':
      return hasExactly({ kind: isOneOf(['moved']), lines: isLines })(value);
    case 'named':
      return hasExactly({
        kind: isOneOf(['named']),
        count: (count): count is number => isCount(count, NAMES_MAX),
        path: isPath,
      })(value);
    case 'chosen':
      return hasExactly({ kind: isOneOf(['chosen']), name: isFramedName, path: isPath })(value);
    default:
      return hasExactly({ kind: isOneOf(['release', 'disturb', 'over']) })(value);
  }
}
