import { hasExactly, isCount, isNullable, isOneOf, isRecord, type Guard } from '../lib/guards';
import type { FrameNews } from '../model/frame-news';
import { isEntityId, type EntityBrief } from '../model/entity';
import type { ContentCalls, NoAsk } from './calls';
import type { AskChecks, AskOf } from './channel';

// More names than any page of a few megabytes can hold.
const COUNT_MAX = 100_000;

// The worker has checked what a frame tells and reads briefs from the database: the outer shape is enough.
const isNews = (value: unknown): value is FrameNews => isRecord(value) && 'kind' in value;
const isBriefs = (value: unknown): value is readonly EntityBrief[] => Array.isArray(value);

const isNothing: Guard<NoAsk> = hasExactly<NoAsk>({});

/** What each call to a page's script may ask. */
export const CONTENT_ASKS: AskChecks<ContentCalls> = {
  getHost: isNothing,
  getDate: isNothing,
  getMentions: isNothing,
  getLinks: hasExactly({ of: isOneOf(['page', 'selection']) }),
  openMention: hasExactly({ index: (value): value is number => isCount(value, COUNT_MAX) }),
  moveToMention: hasExactly({ step: isOneOf([1, -1]) }),
  hearFrame: hasExactly<AskOf<ContentCalls, 'hearFrame'>>({
    frameId: (value): value is number => isCount(value, Number.MAX_SAFE_INTEGER),
    news: isNews,
    outlet: isNullable(isEntityId),
    briefs: isBriefs,
  }),
  reportSwitches: isNothing,
};
