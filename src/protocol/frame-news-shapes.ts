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
import type { FrameBox, FramedName, FrameNews } from '../model/frame-news';
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

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= PLACE_MAX;
const isOffset = (value: unknown): value is number => isCount(value, OFFSET_MAX);

const isPoint = hasExactly<FramedName['inFrame']>({ x: isPlace, y: isPlace });
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

const isFramedName: Guard<FramedName> = hasExactly<FramedName>({
  mention: isMention,
  entities: isEntities,
  place: isMentionPlace,
  lines: isLines,
  inFrame: isPoint,
  onScreen: isPoint,
});

/** True for news of a frame, within its bounds. */
export function isFrameNews(value: unknown): value is FrameNews {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'move':
    case 'press':
    case 'click':
      return hasExactly({
        kind: isOneOf(['move', 'press', 'click']),
        name: isNullable(isFramedName),
        isTouch: isBoolean,
      })(value);
    case 'moved':
      return hasExactly({ kind: isOneOf(['moved']), lines: isLines })(value);
    default:
      return hasExactly({ kind: isOneOf(['release', 'disturb', 'over']) })(value);
  }
}
