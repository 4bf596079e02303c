import { hasExactly, isBoolean, isShortArray, isShortString } from '../lib/guards';
import { LINK_MAX_LENGTH, LINKS_MAX } from '../model/kept-link';
import { sessionValue, type SessionValue } from './session-value';

/** Links on their way from a context menu to the page that judges them. */
export interface HandedLinks {
  readonly urls: readonly string[];
  /** They come from a private window: nothing of them may be kept. */
  readonly isPrivate: boolean;
}

const isHandedLinks = hasExactly<HandedLinks>({
  urls: (value): value is readonly string[] =>
    isShortArray(value, LINKS_MAX, (url): url is string => isShortString(url, LINK_MAX_LENGTH)),
  isPrivate: isBoolean,
});

/** Links in memory: an address would be written into the browser’s history. */
export function handedLinks(): SessionValue<HandedLinks> {
  return sessionValue('handedLinks', isHandedLinks);
}
