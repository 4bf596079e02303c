import { isRecord } from '../lib/guards';
import { isPartialDate, type PartialDate } from '../lib/iso-date';
import { hostOf } from './host-of';

/** A text of a stream, as its line gives it. */
interface StreamedText {
  /** Given back as it came. */
  readonly id: string | number;
  readonly text: string;
  /** When it was written, where the line says so. */
  readonly date: PartialDate | null;
  /** Host that it was read from, where the line gives its address. */
  readonly host: string | null;
}

/** A line that holds a text, or why it holds none. */
export type ReadLine =
  | { readonly kind: 'text'; readonly value: StreamedText }
  | { readonly kind: 'bad'; readonly reason: string }
  | { readonly kind: 'blank' };

/** A line longer than this is no text but a file without lines: 64 MiB. */
const LINE_MAX_BYTES = 64 * 2 ** 20;

const NEW_LINE = 0x0a;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A NUL this near the start is not one that slipped into a text: as many bytes or characters as git looks at. */
export const HEAD_LENGTH = 8_000;

/** A stream of bytes as it comes. Throws before its first line when it is no text: a NUL is near its start. */
export async function* refuseBinary(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  let seen = 0;
  for await (const chunk of chunks) {
    if (seen < HEAD_LENGTH && chunk.subarray(0, HEAD_LENGTH - seen).includes(0))
      throw new Error('is no text in UTF-8');
    seen += chunk.length;
    yield chunk;
  }
}

/**
 * The lines of a stream of bytes, without their ends, in order; null for one that is longer than
 * `LINE_MAX_BYTES`. No more than one line is held.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes = LINE_MAX_BYTES,
): AsyncGenerator<Uint8Array | null, void> {
  let held: Uint8Array[] = [];
  let size = 0;
  const hold = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > maxBytes) held = [];
    else held.push(piece);
  };
  const take = (): Uint8Array | null => {
    const line = size > maxBytes ? null : held.length === 1 ? held[0] : Buffer.concat(held);
    held = [];
    size = 0;
    return line ?? null;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

const bad = (reason: string): ReadLine => ({ kind: 'bad', reason });

/** Reads `{"id","text","lang"?,"date"?,"url"?}`; other fields and what is no web address are passed over. */
export function readLine(line: Uint8Array | null): ReadLine {
  if (line === null) return bad(`longer than ${LINE_MAX_BYTES / 2 ** 20} MiB`);
  let source: string;
  try {
    source = utf8.decode(line);
  } catch {
    return bad('not UTF-8');
  }
  if (source.trim() === '') return { kind: 'blank' };
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return bad('not JSON');
  }
  return isRecord(value) ? readFields(value) : bad('not an object');
}

function readFields({ id, text, lang, date, url }: Readonly<Record<string, unknown>>): ReadLine {
  const isId = typeof id === 'string' || typeof id === 'number';
  if (!isId) return bad('"id" is neither text nor a number');
  if (typeof text !== 'string') return bad('"text" is no text');
  if (!isMissing(lang) && typeof lang !== 'string') return bad('"lang" is no text');
  const day = isMissing(date) ? null : dayOf(date);
  if (!isMissing(date) && day === null) return bad('"date" is no day like 2024-05-31');
  return { kind: 'text', value: { id, text, date: day, host: hostOf(url) } };
}

/** The year, month or day of a value, without a time of day; null for anything else. */
function dayOf(value: unknown): PartialDate | null {
  const day = typeof value === 'string' ? value.replace(/[T ].*$/, '') : null;
  return isPartialDate(day) ? day : null;
}

const isMissing = (value: unknown): boolean => value === undefined || value === null;
