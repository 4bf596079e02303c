import { isRecord } from '../lib/guards';
import { refuseBinary, splitLines } from './json-lines';
import { reasonOf } from './unread-reason';

/** A line that holds a link, or why it holds none; or why nothing more can be read. */
export type LinkLine =
  | { readonly kind: 'link'; readonly url: string; readonly n?: number | string }
  | { readonly kind: 'bad'; readonly line: number; readonly reason: string }
  | { readonly kind: 'unread'; readonly reason: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A longer line is no link but a file without lines: 1 MiB. */
const LINE_MAX_BYTES = 2 ** 20;

/**
 * Links of a stream, one a line or as JSON Lines `{"n","url"}`, in order; blank lines are passed
 * over. No more than one line is held.
 */
export async function* readLinks(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<LinkLine, void> {
  let line = 0;
  try {
    for await (const bytes of splitLines(refuseBinary(chunks), LINE_MAX_BYTES)) {
      line += 1;
      const read = readLine(bytes);
      if (read === null) continue;
      yield typeof read === 'string' ? { kind: 'bad', line, reason: read } : read;
    }
  } catch (error) {
    yield { kind: 'unread', reason: reasonOf(error) };
  }
}

/** The link of a line, the reason why it is none, or null for a blank one. */
function readLine(bytes: Uint8Array | null): LinkLine | string | null {
  if (bytes === null) return `longer than ${LINE_MAX_BYTES / 2 ** 20} MiB`;
  let text: string;
  try {
    text = utf8.decode(bytes).trim();
  } catch {
    return 'not UTF-8';
  }
  if (text === '') return null;
  if (!text.startsWith('{')) return { kind: 'link', url: text };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  if (!isRecord(value) || typeof value['url'] !== 'string') return '"url" is no text';
  const { n, url } = value;
  if (n === undefined || n === null) return { kind: 'link', url };
  if (typeof n !== 'number' && typeof n !== 'string') return '"n" is neither a number nor text';
  return { kind: 'link', url, n };
}
