import type { HostBook, HostHolder } from '../profiles/host-book';

// Outlets serve a second copy of a page, for readers on phones, under their own name:
//
//   tass.ru/politika/18217765/amp      foxnews.com/politics/a-b-c.amp      amp.dw.com/en/x/a-123
//   bbc.com/news/amp/world-66490000    nytimes.com/2023/a.amp.html         ndtv.com/x-123?amp=1
//
// Elsewhere these letters mean an amplifier as often. So only hosts of outlets are looked at, and of their
// paths only those that still name an article without them.

/** Parameters that ask for such a copy. */
const ASKS_FOR_AMP = /^(?:amp|amp=(?:1|true)|output(?:type)?=amp|amp_js_v=.*)$/i;

/** `story.amp`, `story.amp.html` */
const AMP_FILE = /([^/])\.amp(\.html?)?$/i;

/** A part that is no section's: one with a number, or of three words. */
const OF_ARTICLE = /\d|-[^-]+-/;

const AMP_HOST = 'amp.';

/** The page that an outlet shows to all, of one for phones; null for a link that is none. */
export function undoAmp(
  url: URL,
  { id, role }: HostHolder,
  book: Pick<HostBook, 'find'>,
): string | null {
  // Nearly every link ends here.
  if (role !== 'outlet' || !/amp/i.test(url.href)) return null;
  const plain = new URL(url);
  const pairs = url.search.slice(1).split('&');
  const kept = pairs.filter((pair) => !ASKS_FOR_AMP.test(pair));
  if (kept.length < pairs.length) plain.search = kept.join('&');
  if (url.hostname.startsWith(AMP_HOST)) {
    const host = url.hostname.slice(AMP_HOST.length);
    const path = pathBelow(host, url.pathname);
    if (path !== null && book.find(host)?.id === id) {
      plain.hostname = host;
      plain.pathname = path;
    }
  } else {
    plain.pathname = plainPath(plain);
  }
  return plain.href === url.href ? null : plain.href;
}

/** The path of a page of its own host that `amp.` shows; null where that numbers pages its own way. */
function pathBelow(host: string, pathname: string): string | null {
  const [, first, ...others] = pathname.split('/');
  if (first === 'amp') return null;
  // `amp.cnn.com/cnn/2023/…`
  return first === host.slice(0, host.indexOf('.')) ? `/${others.join('/')}` : pathname;
}

/** The path without what makes a copy of it; as it was where no article would be left. */
function plainPath({ pathname, search }: URL): string {
  const file = pathname.replace(AMP_FILE, '$1$2');
  const parts = file.split('/');
  const at = parts.lastIndexOf('amp');
  const others = parts.filter((_, index) => index !== at);
  const isArticle = others.some((part) => OF_ARTICLE.test(part)) || /=\d/.test(search);
  return at === -1 || !isArticle || others.join('') === '' ? file : others.join('/');
}
