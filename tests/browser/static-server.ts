/** A host as plain as there is: the files of a folder over HTTP, at the root or below a path. Nothing else is done. */
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serve `folder` at each of the paths `below` (`/` or `/a/b/`), on a free port of this computer. */
export async function serveFolder(folder: string, below: readonly string[]): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const prefix = [...below].sort((a, b) => b.length - a.length).find((one) => path.startsWith(one));
    if (prefix === undefined) send(response, folder, { path: '404.html', status: 404 });
    else answer(response, folder, path.slice(prefix.length));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(response: ServerResponse, folder: string, path: string): void {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const stats = statSync(join(folder, file), { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) response.writeHead(301, { Location: `${path.split('/').at(-1)}/` }).end();
  else if (stats?.isFile() === true && !path.includes('..')) send(response, folder, { path: file, status: 200 });
  else send(response, folder, { path: '404.html', status: 404 });
}

function send(
  response: ServerResponse,
  folder: string,
  file: { readonly path: string; readonly status: number },
): void {
  const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
  response.writeHead(file.status, { 'Content-Type': type }).end(readFileSync(join(folder, file.path)));
}
