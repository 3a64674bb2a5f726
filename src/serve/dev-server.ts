/**
 * The one door to Eleventy's dev server: static files, the live-reload script in served pages, and the socket that
 * tells pages to reload. Listens on 127.0.0.1 and nowhere else.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { BackfileError } from '../record/problem.js';
import { isLocalRequest } from './local-request.js';

/** Answers a request or calls `next`, after which the file is sent. What it answers gets the live-reload script too. */
export type Responder = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export interface DevServerSettings {
  /** Absolute path of the site. */
  readonly folder: string;
  /** First port to try; 0: any free one. */
  readonly port: number;
  readonly respond: Responder;
}

export interface DevServer {
  readonly port: number;
  /** Tell every open page to load itself again. */
  reload(): void;
  /** Ends every connection. */
  close(): Promise<void>;
}

const ADDRESS = '127.0.0.1';
/** Ports that are tried, one after the other, when the first is taken. */
const PORTS_TRIED = 10;

/** Start serving. Rejects with a BackfileError (exit code 2) when no port is free or allowed. */
export async function startDevServer({ folder, port, respond }: DevServerSettings): Promise<DevServer> {
  if (folder.includes('%'))
    throw refused(`the preview cannot serve a folder with % in its path: ${folder}`, '--output');
  const dev = new EleventyDevServer('backfile', folder, {
    liveReload: true,
    domDiff: false,
    showAllHosts: false,
    messageOnStart: () => '',
    headers: {},
    middleware: [respond],
    logger: { info: ignore, log: ignore, error: ignore },
  });
  // Its own way of listening binds every network interface, on a second port too when the first is taken.
  dev.server.removeAllListeners('error');
  const taken = await listenNear(dev.server, port);
  if (dev.updateServer !== undefined) dev.updateServer.shouldHandle = isLocalRequest;
  return {
    port: taken,
    reload: () => dev.reload({ files: [], build: { templates: [] } }),
    async close() {
      // A page that does not answer must not keep the program from ending.
      for (const client of dev.updateServer?.clients ?? []) client.terminate();
      await dev.close();
    },
  };
}

/** Its messages are about itself; what its user needs to know, the preview says. */
function ignore(): void {}

async function listenNear(server: Server, first: number): Promise<number> {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TRIED - 1, 65_535);
  for (let port = first; port <= last; port++) {
    const found = await listen(server, port);
    if (found !== null) return found;
  }
  throw refused(`ports ${first} to ${last} are all in use`, '--port');
}

/** Listen on a port; the port, or null when it is taken. */
function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((settle, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      server.off('listening', succeed);
      if (error.code === 'EADDRINUSE') settle(null);
      else reject(refused(`port ${port} cannot be used: ${error.message}`, '--port'));
    };
    const succeed = (): void => {
      server.off('error', fail);
      const address = server.address();
      settle(typeof address === 'object' && address !== null ? address.port : port);
    };
    server.once('error', fail);
    server.once('listening', succeed);
    server.listen({ port, host: ADDRESS, exclusive: true });
  });
}

function refused(message: string, option: string): BackfileError {
  return new BackfileError(
    [
      {
        severity: 'error',
        file: null,
        line: null,
        rule: 'preview-refused',
        message,
        remedy: `give another one with ${option}`,
      },
    ],
    2,
  );
}
