/** A host that a text names, such as FoxNews.com. */
export interface WrittenHost {
  /** Small letters, without `www.` and without blanks. */
  readonly host: string;
  /** UTF-16 code units from the start of the text. */
  readonly start: number;
  readonly end: number;
}

// Found from its first dot: dots are few. Blanks beside dots are those of texts cut into words
// ("jiji . com"). A host within a mail is no name in the text; those of addresses are told below.
const HOST =
  /(?<![\p{Script=Latin}\p{N}@/.:-]|[@/.:]\s)(?:www\s?\.\s?)?([A-Za-z0-9][A-Za-z0-9-]{1,30}(?:\s?\.\s?[a-z]{2,4}){1,2})(?![\p{Script=Latin}\p{N}@/-]|\s?[./][\p{Script=Latin}\p{N}/]|\s?:\s?\/)/gu;

// What follows the first dot of every host. Nearly all dots end a sentence, and the expression above
// costs as much as all other reading.
const DOT_IN_HOST = /\.\s?[a-z]{2}/;

/** The hosts that a text names by themselves, in order; whether there are such, others know. */
export function findWrittenHosts(text: string): readonly WrittenHost[] {
  if (!DOT_IN_HOST.test(text)) return [];
  return [...text.matchAll(HOST)].map(({ 0: whole, 1: name = '', index }) => ({
    host: name.replace(/\s/g, '').toLowerCase(),
    start: index + whole.length - name.length,
    end: index + whole.length,
  }));
}

// http://www3.nhk.or.jp/news/…, ttp://www.jiji.com, bbc.com/news: not within another address or a mail.
const NOT_BEFORE = String.raw`(?<![\p{Script=Latin}\p{N}@/.:=&?%#_~-])`;
const LABELS = String.raw`(?:[A-Za-z0-9-]{1,40}\.){1,4}[A-Za-z]{2,6}`;
const SCHEME_AT_END = new RegExp(`${NOT_BEFORE}h?ttps?:$`, 'u');
const HOST_AT_START = new RegExp(
  String.raw`^${LABELS}(?![\p{Script=Latin}\p{N}@_-]|\.[\p{Script=Latin}\p{N}])`,
  'u',
);
const HOST_AT_END = new RegExp(`${NOT_BEFORE}${LABELS}$`, 'u');
// Most slashes stand behind something else.
const DOMAIN_AT_END = /\.[A-Za-z]{2,6}$/;
const TAIL_LENGTH = 7;

// Longer ones are no outlet's; UTF-16 code units.
const HOST_MAX = 60;

/**
 * The hosts of the addresses that a text prints, longest first: www3.nhk.or.jp, nhk.or.jp and or.jp.
 * Whose they are, others know. Found from their slashes, which are few.
 */
export function findAddressHosts(text: string): readonly WrittenHost[] {
  const found: WrittenHost[] = [];
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    if (text.charAt(at - 1) === ':' && text.charAt(at + 1) === '/') {
      at++;
      if (!SCHEME_AT_END.test(text.slice(Math.max(0, at - 8), at - 1))) continue;
      // Two units more tell whether the host goes on behind the longest that is read.
      const [host] = HOST_AT_START.exec(text.slice(at + 1, at + 3 + HOST_MAX)) ?? [];
      if (host === undefined || host.length > HOST_MAX) continue;
      at += host.length;
      found.push(...partsOf(host, at + 1));
    } else if (DOMAIN_AT_END.test(text.slice(Math.max(0, at - TAIL_LENGTH), at))) {
      const [host] = HOST_AT_END.exec(text.slice(Math.max(0, at - HOST_MAX), at)) ?? [];
      if (host !== undefined) found.push(...partsOf(host, at));
    }
  }
  return found;
}

/** A host that ends at `end`, and those that it lies below; without `www.`. */
function partsOf(written: string, end: number): readonly WrittenHost[] {
  const labels = written.toLowerCase().split('.');
  return labels.slice(0, -1).flatMap((label, at) => {
    const host = labels.slice(at).join('.');
    return label === 'www' ? [] : [{ host, start: end - host.length, end }];
  });
}

const ADDRESS_BEFORE =
  /(?:^|[^\p{Script=Latin}\p{N}@/.:=&?%#_~-])(?:h?ttps?:\/\/)?(?:[A-Za-z0-9-]{1,40}\.){0,3}$/u;

/** True where what stands around a host makes it part of an address that a text prints. */
export function isInAddress(before: string, after: string): boolean {
  return (
    /\/\/(?:[A-Za-z0-9-]{1,40}\.){0,3}$/u.test(before) ||
    (after.startsWith('/') && ADDRESS_BEFORE.test(before))
  );
}
