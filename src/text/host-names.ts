/** A host that a text names by itself, such as FoxNews.com. */
export interface WrittenHost {
  /** Small letters, without `www.` and without blanks. */
  readonly host: string;
  /** UTF-16 code units from the start of the text. */
  readonly start: number;
  readonly end: number;
}

// Found from its first dot: dots are few. Blanks beside dots are those of texts cut into words
// ("jiji . com"). A host within an address or a mail is no name in the text.
const HOST =
  /(?<![\p{Script=Latin}\p{N}@/.:-]|[@/.:]\s)(?:www\s?\.\s?)?([A-Za-z0-9][A-Za-z0-9-]{1,30}(?:\s?\.\s?[a-z]{2,4}){1,2})(?![\p{Script=Latin}\p{N}@/-]|\s?[./][\p{Script=Latin}\p{N}/]|\s?:\s?\/)/gu;

// What follows the first dot of every host. Nearly all dots end a sentence, and the expression above
// costs as much as all other reading.
const DOT_IN_HOST = /\.\s?[a-z]{2}/;

/** The hosts that a text names, in order; whether there are such, others know. */
export function findWrittenHosts(text: string): readonly WrittenHost[] {
  if (!DOT_IN_HOST.test(text)) return [];
  return [...text.matchAll(HOST)].map(({ 0: whole, 1: name = '', index }) => ({
    host: name.replace(/\s/g, '').toLowerCase(),
    start: index + whole.length - name.length,
    end: index + whole.length,
  }));
}
