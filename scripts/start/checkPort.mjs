import { createServer } from 'node:net';
import { StartFailed } from './progress.mjs';
import { say } from './words.mjs';

/** Says readably that the port cannot be had, before any work is done. */
export async function checkPort() {
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || '127.0.0.1';
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return;
  /** @type {Promise<void>} */
  const free = new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE')
        reject(new StartFailed(say.portTaken(String(port))));
      else if ('code' in error && error.code === 'EACCES')
        reject(new StartFailed(say.portForbidden(String(port))));
      else resolve();
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
  await free;
}
