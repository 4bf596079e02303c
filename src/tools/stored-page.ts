import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { basename, dirname, extname, join, relative, sep } from 'node:path';

// A page that lies on this machine, under the address it is shown at. Its bytes go out as they are
// stored, so that the browser reads them as it would have read the original.

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.xhtml': 'application/xhtml+xml',
};

/** Bytes with the type that they are sent with. */
export interface StoredFile {
  readonly type: string;
  readonly body: Buffer;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Media type of a file. Bytes beyond ASCII that are valid UTF-8 are UTF-8 whatever the page says of
 * itself: a page stored again after decoding keeps the words of its old charset. In all other cases
 * nothing is said and the browser goes by byte order mark, `meta` and its own guess.
 */
export function contentType(path: string, bytes: Uint8Array): string {
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  if (!/^text\/|\+xml$/.test(type)) return type;
  const isAscii = bytes.every((byte) => byte < 0x80);
  return !isAscii && isUtf8(bytes) ? `${type}; charset=utf-8` : type;
}

/**
 * What a page and the files beside it answer to an address, as if the page's folder were the
 * folder of `pageUrl`; null for every other address and for files that are not there.
 */
export function answerStored(path: string, pageUrl: string, url: string): StoredFile | null {
  const file = locate(path, pageUrl, url);
  if (file === null || !statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const body = readFileSync(file);
  return { type: contentType(file, body), body };
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null; // a stray percent sign names no file
  }
}

function locate(path: string, pageUrl: string, url: string): string | null {
  const page = new URL(pageUrl);
  const asked = new URL(url);
  if (asked.origin !== page.origin) return null;
  if (asked.pathname === page.pathname && asked.search === page.search) return path;
  const folder = new URL('.', page).pathname;
  if (!asked.pathname.startsWith(folder)) return null;
  const name = decodePath(asked.pathname.slice(folder.length));
  if (name === null) return null;
  const file = join(dirname(path), name);
  return relative(dirname(path), file).startsWith(`..${sep}`) ? null : file;
}

// A page's own tag is at its head; what follows is text that may mention one.
const HEAD_BYTES = 2048;

/** Language that a stored page says it is in, as far as Masthead speaks it; else null. */
export function pageLanguage(path: string): 'en' | 'ja' | null {
  const head = readFileSync(path).subarray(0, HEAD_BYTES).toString('latin1');
  const language = /<html[^>]*\slang\s*=\s*["']?(en|ja)\b/i.exec(head)?.[1]?.toLowerCase();
  return language === 'en' || language === 'ja' ? language : null;
}

/** A server on loopback; stops with `close`. */
export interface PageServer {
  readonly url: string;
  readonly close: () => void;
}

/** Serves a page and the files beside it from a free port of this machine. */
export async function servePage(path: string): Promise<PageServer> {
  let url = '';
  const server: Server = createServer((request, response) => {
    const answer = answerStored(path, url, new URL(request.url ?? '/', url).href);
    response.writeHead(answer === null ? 404 : 200, {
      'content-type': answer?.type ?? 'text/plain',
    });
    response.end(answer?.body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to serve from');
  url = `http://127.0.0.1:${address.port}/${encodeURIComponent(basename(path))}`;
  return {
    url,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
