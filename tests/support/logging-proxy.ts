import { createServer } from 'node:http';

/** A proxy on loopback that lets nothing through and writes down who asked for what. */
export interface LoggingProxy {
  readonly port: number;
  /** Requests so far: `GET http://…` or `CONNECT host:port`, in their order. */
  readonly requests: readonly string[];
  readonly close: () => void;
}

/** Starts a proxy that answers the given addresses itself and refuses everything else. */
export async function startProxy(pages: Readonly<Record<string, string>>): Promise<LoggingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    requests.push(`${request.method ?? ''} ${url}`);
    const html = pages[url];
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(html ?? '');
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url ?? ''}`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port for the proxy');
  return {
    port: address.port,
    requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
