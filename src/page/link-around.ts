import { HOST_MAX_LENGTH } from '../model/settings';
import type { LinkReader } from '../text/linked-spans';

/** Reads links off a page in the browser. */
export const PAGE_LINKS: LinkReader<Text, HTMLAnchorElement> = {
  linkAround({ parentElement }) {
    if (parentElement === null) return null;
    // A form's fields can hide the form's own `closest`.
    return Element.prototype.closest.call(parentElement, 'a[href]') as HTMLAnchorElement | null;
  },
  hostOf({ protocol, hostname, ownerDocument }) {
    const isPage = /^https?:$/.test(protocol);
    const isOther = hostname !== ownerDocument.location.hostname;
    return isPage && isOther && hostname.length <= HOST_MAX_LENGTH ? hostname : null;
  },
};
