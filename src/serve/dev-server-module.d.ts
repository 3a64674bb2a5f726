/** The part of @11ty/eleventy-dev-server 2.1 that `dev-server.ts` uses; the package ships no types. */
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  export interface DevServerOptions {
    readonly liveReload: boolean;
    readonly domDiff: boolean;
    readonly showAllHosts: boolean;
    readonly messageOnStart: () => string;
    readonly headers: Readonly<Record<string, string>>;
    readonly middleware: readonly ((request: IncomingMessage, response: ServerResponse, next: () => void) => void)[];
    readonly logger: Readonly<Record<'info' | 'log' | 'error', (message: string) => void>>;
  }

  /** The reload messages' server, of the package `ws`; there once the server listens. */
  export interface UpdateServer {
    /** Whether a handshake is accepted; meant to be replaced. */
    shouldHandle(request: IncomingMessage): boolean;
    readonly clients: Iterable<{ terminate(): void }>;
  }

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: DevServerOptions);
    /** Made on first use; not yet listening. */
    readonly server: Server;
    readonly updateServer?: UpdateServer;
    /** Tell every open page to reload. */
    reload(event: {
      readonly files: readonly string[];
      readonly build: { readonly templates: readonly never[] };
    }): void;
    close(): Promise<void>;
  }
}
