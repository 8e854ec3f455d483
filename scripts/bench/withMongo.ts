import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Mongod from '../tools/mongod.mjs';

/**
 * Runs the work on a MongoDB of its own, started and ended here; says so where there can be none. The module
 * is imported as it stands: bundled into this program it would take itself for the program.
 */
export async function withMongo(
  work: (settings: Readonly<Record<string, string>>) => Promise<string>,
): Promise<string> {
  const module = pathToFileURL(resolve('scripts/tools/mongod.mjs')).href;
  const { startMongod, MongodMissing } = (await import(module)) as typeof Mongod;
  const server = await startMongod().catch((error: unknown) => {
    if (error instanceof MongodMissing) return error;
    throw error;
  });
  if (server instanceof MongodMissing)
    return `## A sheet of 43 figures on MongoDB\n\nLeft out: ${server.message}`;
  const url = new URL(server.uri);
  url.pathname = '/kitapcik';
  try {
    return await work({
      DATABASE_URL: url.href,
      SECRET: crypto.randomUUID(),
      PUBLIC_URL: 'https://kitapcik.example',
    });
  } finally {
    await server.stop();
  }
}
