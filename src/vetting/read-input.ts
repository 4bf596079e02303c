import { isRecord } from '../lib/guards';
import { LINK_MAX_LENGTH } from '../model/kept-link';
import { readCell, readCsv } from '../text/csv';
import { linksInText } from '../text/links-in-text';
import {
  LINKS_FORMAT,
  readLinksExport,
  readLinksTable,
  type LinksExport,
  type NewLink,
} from './links-file';

/** Most that is read at once, in bytes of a file and in UTF-16 code units of a text. */
export const INPUT_MAX_SIZE = 5_000_000;

/** What came out of a text or a file. */
export type ReadInput =
  | {
      readonly kind: 'links';
      readonly links: readonly NewLink[];
      /** Lines of JSON Lines that hold no link. */
      readonly skipped: number;
      /** Day of the data of an export of ours; null for anything else. */
      readonly exportDate: string | null;
    }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

/** Why nothing was read. */
export type InputProblem =
  | { readonly kind: 'no-links' | 'binary' | 'too-large' | 'newer-export' | 'damaged-export' }
  | { readonly kind: 'broken-table'; readonly line: number };

/** Addresses of the links of a page's source, in their order. */
export type ReadHtml = (source: string) => readonly string[];

const problem = (kind: Exclude<InputProblem['kind'], 'broken-table'>): ReadInput => ({
  kind: 'problem',
  problem: { kind },
});

const toNew = (url: string): NewLink => ({
  url: url.slice(0, LINK_MAX_LENGTH),
  decision: null,
  note: '',
});

function found(urls: readonly string[], skipped = 0): ReadInput {
  if (urls.length === 0 && skipped === 0) return problem('no-links');
  return { kind: 'links', links: urls.map(toNew), skipped, exportDate: null };
}

function fromExport({ links, dataDate }: LinksExport): ReadInput {
  return links.length === 0
    ? problem('no-links')
    : { kind: 'links', links, skipped: 0, exportDate: dataDate };
}

/** Reads a file by what is in it; its name only helps to tell a table from a text. */
export function readFileBytes(bytes: Uint8Array, name: string, readHtml: ReadHtml): ReadInput {
  if (bytes.length > INPUT_MAX_SIZE) return problem('too-large');
  const text = decodeText(bytes);
  return text === null ? problem('binary') : readText(text, name, readHtml);
}

const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/** Text in UTF-8, in UTF-16 with its mark, or as Japanese spreadsheets write it; null for no text. */
function decodeText(bytes: Uint8Array): string | null {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const wide = bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le';
  for (const encoding of isWide ? [wide] : ['utf-8', 'shift_jis']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return CONTROLS.test(text) ? null : text;
    } catch {
      // Another encoding may fit.
    }
  }
  return null;
}

/** Reads a text: an export of ours, JSON Lines, the source of a page, a table, or anything else. */
export function readText(text: string, name: string, readHtml: ReadHtml): ReadInput {
  if (text.length > INPUT_MAX_SIZE) return problem('too-large');
  if (CONTROLS.test(text)) return problem('binary');
  const start = text.trimStart();
  if (start.startsWith('{')) return readJson(start);
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start) || /\.x?html?$/i.test(name)) {
    return found(readHtml(text));
  }
  if (/\.[ct]sv$/i.test(name) || hasTableHead(start)) return readTable(text);
  if (/<a\s[^>]*href\s*=/i.test(text)) return found(readHtml(text));
  return found(linksInText(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readJson(text: string): ReadInput {
  const whole = parseJson(text);
  if (isRecord(whole) && whole['format'] === LINKS_FORMAT) {
    const read = readLinksExport(whole);
    if (read.ok) return fromExport(read.value);
    return problem(read.problem === 'newer' ? 'newer-export' : 'damaged-export');
  }
  const isCutExport = /^\{\s*"format"\s*:\s*"masthead-links"/.test(text);
  if (isCutExport) return problem('damaged-export');
  return readJsonLines(text);
}

function readJsonLines(text: string): ReadInput {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const urls = lines.flatMap((line) => {
    const value = parseJson(line);
    const url = isRecord(value) ? value['url'] : undefined;
    return typeof url === 'string' && url !== '' ? [url] : [];
  });
  // Text that only begins with a brace is text.
  return urls.length === 0 ? found(linksInText(text)) : found(urls, lines.length - urls.length);
}

/** Heads of columns that hold links, as people and tools write them. */
const LINK_HEADS = /^(?:url|urls|uri|link|links|href|address|リンク|アドレス|ＵＲＬ)$/i;

function hasTableHead(text: string): boolean {
  const end = text.search(/[\r\n]/);
  if (end === -1) return false;
  const read = readCsv(text.slice(0, end));
  const [heads = []] = read.ok ? read.value : [];
  return heads.length > 1 && heads.some((head) => LINK_HEADS.test(head.trim()));
}

function readTable(text: string): ReadInput {
  const read = readCsv(text);
  if (!read.ok) {
    return { kind: 'problem', problem: { kind: 'broken-table', line: read.problem.line } };
  }
  const own = readLinksTable(read.value);
  if (own !== null) return fromExport(own);
  const [heads = [], ...others] = read.value;
  const column = heads.findIndex((head) => LINK_HEADS.test(head.trim()));
  if (column === -1) return found(read.value.flatMap((row) => row.flatMap(linksInText)));
  return found(others.map((row) => readCell(row[column] ?? '').trim()).filter(Boolean));
}
