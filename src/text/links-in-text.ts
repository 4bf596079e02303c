// Links as people write them into text: with a scheme anywhere, without one where a line holds nothing else.

/** Schemes written as they are, made harmless (`hxxp`, `[:]//`), and those that show another link. */
const WITH_SCHEME =
  /(?:(?:view-source|feed|read):)?(?:h(?:tt|xx|\*\*)ps?|ftp)(?::|\[:\])\/\/[^\s<>"'`「」『』（）【】《》〈〉“”、。，]+/gi;

/** Links that carry no host: a line that begins with one is one whole. */
const WITHOUT_HOST = /^(?:javascript|vbscript|data|mailto|tel|blob|file|about|view-source):\S/i;

/** A host with a path or without, dots made harmless or not; no address of mail, no number. */
const BARE =
  /^(?:\/\/)?(?:[\p{L}\p{N}_-]+(?:\.|\[\.\]|\(\.\)))+(?:\p{L}[\p{L}\p{N}-]+|\d{1,3})(?::\d{1,5})?(?:[/?#]\S*)?$/u;

/** `192.168.0.1`, but not `3.14`. */
const ONLY_DIGITS = /^[\d.]+$/;
const FOUR_NUMBERS = /^\d{1,3}(?:\.\d{1,3}){3}$/;

const BULLET = /^(?:[-*•・>]|\d{1,4}[.)])\s+/;
const OPENING = /^[<("'「『《〈（[]+/;
const CLOSING = /[>"'」』》〉）\]、。，,;!]+$/;

/** Scripts that are written without blanks: text that follows a link goes on at once. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uff9f]/;

/** Links of a text in their order, each as it stands; the same one may come twice. */
export function linksInText(text: string): readonly string[] {
  return text.split(/\r\n?|\n/).flatMap(linksInLine);
}

function linksInLine(whole: string): readonly string[] {
  const line = whole.trim().replace(BULLET, '');
  if (line === '') return [];
  if (WITHOUT_HOST.test(line)) return [line];
  // A comma between two links ends the first; one within a link belongs to it.
  const words = line.split(/[\s\u3000]+|[,;|](?=(?:h(?:tt|xx|\*\*)ps?)(?::|\[:\])\/\/)/i);
  const isList = words.every((word) => word.search(WITH_SCHEME) !== -1 || isBare(trimmed(word)));
  return words.flatMap((word) => linksInWord(word, isList, words.length === 1));
}

function linksInWord(word: string, isList: boolean, isAlone: boolean): readonly string[] {
  const found = [...word.matchAll(WITH_SCHEME)];
  if (found.length > 0) {
    return found.map(({ 0: link, index }) => {
      const isWhole = isAlone && index === 0;
      const end = isWhole ? -1 : link.search(UNSPACED);
      return withoutEnd(end === -1 ? link : link.slice(0, end));
    });
  }
  const bare = trimmed(word);
  return isBare(bare) && (isList || bare.startsWith('www.')) ? [bare] : [];
}

const trimmed = (word: string): string =>
  withoutEnd(word.replace(OPENING, '').replace(CLOSING, ''));

const OPENER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Without the marks that end a sentence; a bracket stays where it was opened within the link. */
function withoutEnd(link: string): string {
  let end = link.length;
  for (; end > 0; end--) {
    const last = link.charAt(end - 1);
    const opener = OPENER[last];
    if (opener === undefined) {
      if (!/[.,;:!?*_>]/.test(last)) break;
      continue;
    }
    const kept = link.slice(0, end);
    if (kept.split(opener).length >= kept.split(last).length) break;
  }
  return link.slice(0, end);
}

function isBare(word: string): boolean {
  if (word.length > 2_000 || !BARE.test(word)) return false;
  const host = word.split(/[/?#:]/, 1)[0] ?? '';
  return !ONLY_DIGITS.test(host) || FOUR_NUMBERS.test(host);
}
