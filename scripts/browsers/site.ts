import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SitePage {
  body: string | Buffer;
  type?: string;
  /** Keeps a page's own scripts from running. */
  scriptless?: boolean;
  /** Forbids everything that a page can forbid. */
  strict?: boolean;
  /** A content security policy of its own. */
  policy?: string;
}

export interface Site {
  port: number;
  close: () => Promise<void>;
}

/** Serves pages on loopback by whole address (host and path); as a proxy too, so that pages keep their own host names. */
export async function serve(pages: ReadonlyMap<string, SitePage>): Promise<Site> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '/';
    const url = path.startsWith('http') ? new URL(path) : new URL(path, `http://${request.headers.host ?? 'localhost'}`);
    const page = pages.get(`${url.hostname}${url.pathname}`);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
      return;
    }
    const headers: Record<string, string> = { 'content-type': page.type ?? 'text/html; charset=utf-8' };
    if (page.scriptless) headers['content-security-policy'] = "script-src 'none'; object-src 'none'; frame-src 'none'";
    if (page.strict)
      headers['content-security-policy'] =
        "default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    if (page.policy) headers['content-security-policy'] = page.policy;
    response.writeHead(200, headers);
    response.end(page.body);
  };
  const server = createServer(answer);
  server.on('connect', (_request, socket) => {
    // A browser that is closed in the middle resets its connections.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 No encrypted pages here\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
