import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Behaviours of the proxy between a client and its server. */
export type Passing =
  | 'through'
  /** Takes connections and lets nothing pass, in either direction. */
  | 'silent'
  /** Lets requests pass, and of the answers only the first kilobytes. */
  | 'half'
  /** Takes of each request the first kilobytes only, and reads no further: a body stops on its way. */
  | 'stalled'
  /** Ends every connection at once. */
  | 'closed';

/** A way to a server that a test can spoil. */
export interface TcpProxy {
  readonly port: number;
  /** Changes the behaviour, for connections that are open too. */
  readonly pass: (how: Passing) => void;
  readonly close: () => Promise<void>;
}

const half = 4_096;

/** Starts a proxy before a port of this machine. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  let passing: Passing = 'through';
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    let answered = 0;
    let asked = 0;
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    if (passing === 'closed') client.destroy();
    client.on('data', (bytes) => {
      if (passing === 'stalled') {
        upstream.write(bytes.subarray(0, Math.max(0, half - asked)));
        asked += bytes.length;
        if (asked >= half) client.pause();
      } else if (passing !== 'silent') upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (passing === 'through' || passing === 'stalled') client.write(bytes);
      if (passing !== 'half' || answered >= half) return;
      client.write(bytes.subarray(0, half - answered));
      answered += bytes.length;
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    pass: (how) => {
      passing = how;
      if (how === 'closed') for (const socket of open) socket.destroy();
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
