import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { contentType } from './stored-page';

// Stored pages, each under a host of its own, so that a browser gives each a process of its own and
// nothing is warm from the page before. The browser reaches them through a proxy that answers for
// these hosts and refuses all others: what else is asked for is written down.

/** A folder of stored pages that a browser can open. */
export interface PageHost {
  /** To be given to the browser as its proxy. */
  readonly port: number;
  /** Names of the pages, sorted. */
  readonly names: readonly string[];
  /** Another host for each visit, counted from 0: the browser knows nothing of the page from the one before. */
  readonly url: (name: string, visit?: number) => string;
  /** Everything asked for besides the pages, since this was asked last. */
  readonly takeStrays: () => readonly string[];
  readonly close: () => void;
}

/** No script, no frame, no picture and no font: what is asked for on such a page, an extension asks for. */
const SCRIPTS_OFF = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What browsers ask for on their own account; docs/testing.md tells how that was found out. */
const BROWSERS_OWN =
  /(^|\.)((accounts|clients2)\.google\.com|update\.googleapis\.com|mozilla\.(com|net|org))(:\d+)?$/;

const PAGE_TYPES = new Set(['.html', '.htm', '.xhtml', '.txt']);

/** Serves the pages of a folder with their scripts off, each after a delay. Throws when the folder cannot be read. */
export async function hostPages(folder: string, delayMs: number): Promise<PageHost> {
  const names = readdirSync(folder)
    .filter((name) => PAGE_TYPES.has(extname(name).toLowerCase()))
    .sort();
  // `.localhost` is never upgraded to HTTPS, and each host below it is a site of its own.
  const url = (name: string, visit = 0): string =>
    `http://p${names.indexOf(name)}-${visit}.localhost/`;
  let strays: string[] = [];
  const note = (asked: string, host: string): void => {
    if (!BROWSERS_OWN.test(host)) strays.push(asked);
  };

  const server = createServer((request, response) => {
    const asked = request.url ?? '';
    const name = names[Number(/^http:\/\/p(\d+)-\d+\.localhost\/$/.exec(asked)?.[1])];
    if (name === undefined) {
      note(asked, request.headers.host ?? '');
      response.writeHead(404).end();
      return;
    }
    const path = join(folder, name);
    const body = readFileSync(path);
    setTimeout(() => {
      response.writeHead(200, {
        'content-type': contentType(path, body),
        'content-security-policy': SCRIPTS_OFF,
        'cache-control': 'no-store',
      });
      response.end(body);
    }, delayMs);
  });
  server.on('connect', (request, socket) => {
    note(`CONNECT ${request.url ?? ''}`, request.url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to serve from');
  return {
    port: address.port,
    names,
    url,
    takeStrays: () => {
      const taken = strays;
      strays = [];
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
