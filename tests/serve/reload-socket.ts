/** A browser's side of the live-reload socket, as far as a test needs it: it listens, and tells what came. */
import { once } from 'node:events';
import { request } from 'node:http';
import type { Socket } from 'node:net';

export interface ReloadSocket {
  /** Waits for a message of this type; messages that came before the call count, each once. */
  next(type: string): Promise<void>;
  close(): void;
}

/** Open the socket at `port`; resolves once it is open, rejects with the status line when it is refused. */
export async function openReloadSocket(
  port: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<ReloadSocket> {
  const handshake = request({
    host: '127.0.0.1',
    port,
    headers: {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': Buffer.from('sixteen bytes ok').toString('base64'),
      ...headers,
    },
  });
  handshake.end();
  const socket = await new Promise<Socket>((settle, reject) => {
    handshake.once('upgrade', (_response, opened, first) => {
      // What came together with the answer.
      opened.unshift(first);
      settle(opened);
    });
    handshake.once('response', (response) => reject(new Error(`refused with ${response.statusCode}`)));
    handshake.once('error', reject);
  });
  const types: string[] = [];
  socket.on('error', () => undefined);
  socket.on('data', (data: Buffer) => {
    for (const [, type = ''] of data.toString('latin1').matchAll(/"type":"([a-z.]+)"/g)) types.push(type);
    socket.emit('told');
  });
  return {
    async next(type) {
      while (!types.includes(type)) await once(socket, 'told');
      types.splice(0, types.indexOf(type) + 1);
    },
    close: () => socket.destroy(),
  };
}
