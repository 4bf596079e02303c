import { fail, succeed, type Result } from '../lib/result';

// Tables of text after RFC 4180, with the separators that spreadsheets write. A package would read
// them as well, but those that tell the line of an open quotation mark bring requests along.

/** Why a table cannot be read: the line, counted from 1, in which a quotation is opened for good. */
interface OpenQuote {
  readonly line: number;
}

const SEPARATORS = [',', ';', '\t'] as const;

/** Rows of cells, blank lines left out; the separator is the one that the first line has most of. */
export function readCsv(text: string): Result<readonly (readonly string[])[], OpenQuote> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let line = 1;

  const endRow = (): void => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    line += 1;
  };

  while (at <= source.length) {
    let cell: string;
    if (source[at] === '"') {
      const quoted = readQuoted(source, at);
      if (quoted === null) return fail({ line });
      cell = quoted.cell;
      line += countBreaks(source.slice(at, quoted.end));
      at = quoted.end;
    } else {
      const end = endOfPlain(source, at, separator);
      cell = source.slice(at, end);
      at = end;
    }
    row.push(cell);
    const next = source[at];
    if (next === separator) {
      at += 1;
      continue;
    }
    endRow();
    at += next === '\r' && source[at + 1] === '\n' ? 2 : 1;
  }
  return succeed(rows);
}

/** A cell in quotation marks and where it ends; what stands between its end and the next separator is its own. */
function readQuoted(
  source: string,
  start: number,
): { readonly cell: string; readonly end: number } | null {
  let cell = '';
  for (let at = start + 1; ;) {
    const quote = source.indexOf('"', at);
    if (quote === -1) return null;
    cell += source.slice(at, quote);
    if (source[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}

function endOfPlain(source: string, start: number, separator: string): number {
  let at = start;
  while (at < source.length) {
    const character = source[at];
    if (character === separator || character === '\n' || character === '\r') break;
    at += 1;
  }
  return at;
}

/** Characters looked at to tell the separator: a first row longer than any that people write. */
const HEAD_LENGTH = 20_000;

function separatorOf(source: string): string {
  const unquoted = source.slice(0, HEAD_LENGTH).replace(/"[^"]*"/g, '');
  const first = unquoted.slice(0, unquoted.search(/[\r\n]|$/));
  const counts = SEPARATORS.map((separator) => first.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

const countBreaks = (text: string): number => text.split(/\r\n?|\n/).length - 1;

/**
 * A table that spreadsheets open without running anything: a cell that they would take for a
 * formula gets an apostrophe in front (OWASP, “CSV injection”), as does one that begins with an
 * apostrophe, so that `readCell` finds what was written.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/** What begins a formula in one spreadsheet or another; full width in Japanese ones. */
const FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;

function writeCell(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a cell that `writeCsv` has written. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
