import { hasExactly, isCount, isOneOf, type Guard } from '../lib/guards';
import type { ContentCalls, NoAsk } from './calls';
import type { AskChecks } from './channel';

// More names than any page of a few megabytes can hold.
const COUNT_MAX = 100_000;

const isNothing: Guard<NoAsk> = hasExactly<NoAsk>({});

/** What each call to a page's script may ask. */
export const CONTENT_ASKS: AskChecks<ContentCalls> = {
  getHost: isNothing,
  getMentions: isNothing,
  getLinks: hasExactly({ of: isOneOf(['page', 'selection']) }),
  openMention: hasExactly({ index: (value): value is number => isCount(value, COUNT_MAX) }),
  moveToMention: hasExactly({ step: isOneOf([1, -1]) }),
  reportSwitches: isNothing,
};
