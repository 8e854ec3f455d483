import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startPublicServer } from '../../../tests/support/publicServer';

/** Serves a public side by the program's own server and lets Schemathesis ask it: `askServer.ts PROGRAM SITE`. */
const [program = '', site = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'kitapcik-open-data-'));
cpSync(site, join(folder, 'site'), { recursive: true });
const server = await startPublicServer({ kind: 'folder', folder });
const address = `${server.origin}/veri/openapi.json`;
const options = [
  '--url',
  server.origin,
  '--checks',
  'all',
  '--max-examples',
  '20',
  '--seed',
  '7',
  '--no-color',
];
// What it remembers of a run goes with the folder.
const asked = spawn(resolve(program), ['run', address, ...options], { cwd: folder, stdio: 'inherit' });
const [code] = (await once(asked, 'exit')) as [number | null];
await server.close();
rmSync(folder, { recursive: true });
process.exit(code ?? 1);
