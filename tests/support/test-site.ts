import { createServer } from 'node:http';

/** Pages by path, served from this machine. */
export interface TestSite {
  readonly url: (path: string) => string;
  readonly close: () => void;
}

/** Serves HTML pages from a free port of loopback, some with headers of their own, by path. */
export async function serveSite(
  pages: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Promise<TestSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const html = pages[pathname];
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...headers[pathname],
    });
    response.end(html ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to serve from');
  return {
    url: (path) => `http://127.0.0.1:${address.port}${path}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
