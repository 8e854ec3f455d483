import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDesk, type DeskParts } from '@/server/createDesk';
import { createFront, type FrontParts } from '@/server/createFront';
import { forwardTo } from '@/server/forward';

export type Parts = Omit<FrontParts, 'desk'> & Omit<DeskParts, 'standing' | 'collect'>;

/** Both servers of a web, with a real socket between them, in one process. */
export interface FrontAndDesk {
  readonly origin: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Starts both servers; the one in front at a free port. */
export async function startFrontAndDesk(parts: Parts): Promise<FrontAndDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'kitapcik-socket-'));
  const socket = join(folder, 'desk.sock');
  const desk = createServer({ keepAliveTimeout: 0 }, createDesk(parts)).listen(socket);
  await once(desk, 'listening');
  const front = createFront({ ...parts, desk: forwardTo(() => socket) }).listen(0, '127.0.0.1');
  await once(front, 'listening');
  const { port } = front.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    port,
    close: async () => {
      await Promise.all([front, desk].map(closed));
      rmSync(folder, { recursive: true });
    },
  };
}

function closed(server: Server): Promise<unknown> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
