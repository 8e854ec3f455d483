import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import express from 'express';
import { ourEndpoints } from '@/server/ourEndpoints';

it('gives a file byte by byte as its endpoint made it, made small or not', async () => {
  // Each byte there is, so often that it is worth making small.
  const bytes = Buffer.from(Array.from({ length: 4_096 }, (_, index) => index % 256));
  const app = express();
  const headers = { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="a.csv"' };
  app.use(
    '/api',
    ourEndpoints(() => Promise.resolve(new Response(bytes, { headers }))),
  );
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = (encoding: string) =>
    fetch(`http://127.0.0.1:${String(port)}/api/desk/x`, { headers: { 'accept-encoding': encoding } });
  const [plain, small] = await Promise.all([ask('identity'), ask('gzip')]);
  expect(plain.headers.get('content-disposition')).toBe('attachment; filename="a.csv"');
  expect(Buffer.from(await plain.arrayBuffer()).equals(bytes)).toBe(true);
  expect(small.headers.get('content-encoding')).toBe('gzip');
  expect(Buffer.from(await small.arrayBuffer()).equals(bytes)).toBe(true);
  server.closeAllConnections();
  await promisify(server.close.bind(server))();
});
