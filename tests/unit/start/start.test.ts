import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { explained } from '../../../scripts/start/explained.mjs';
import { mustBeHandedOver } from '../../../scripts/start/onNode24.mjs';
import { sourceStamp } from '../../../scripts/start/stamps.mjs';

describe('npm start', () => {
  it.each(['18.20.4', '20.18.3', '20.9.0'])('refuses Node %s in a readable sentence', (version) => {
    expect(() => mustBeHandedOver(version)).toThrow('20.19.0');
  });

  it.each([
    ['20.19.0', true],
    ['22.23.2', true],
    ['24.17.9', true],
    ['24.18.0', false],
    ['24.22.3', false],
    ['26.0.0', false],
  ])('goes on with Node %s on a fetched one: %s', (version, fetched) => {
    expect(mustBeHandedOver(version)).toBe(fetched);
  });

  it('says at once that the port is taken, and how to take another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const start: ChildProcessByStdio<null, null, Readable> = spawn(process.execPath, ['scripts/start.mjs'], {
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: String(port) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    start.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(start, 'exit')) as [number];
    other.close();
    expect(code).toBe(1);
    expect(said).toContain(String(port));
    expect(said).toContain(`PORT=${port + 1} npm start`);
    expect(said).not.toContain(' at ');
  });

  it('says in a sentence that a folder is not writable or the disk is full, and nothing less of any other error', () => {
    const failure = (code: string) => Object.assign(new Error(code), { code, path: '/opt/kitapcik/.cache' });
    for (const code of ['EACCES', 'EPERM', 'EROFS']) {
      expect(explained(failure(code))).toMatch(/^\n.*\/opt\/kitapcik\/\.cache/);
    }
    expect(explained(failure('ENOSPC'))).toMatch(/^\n.*[Dd]isk/);
    const other = failure('ENOENT');
    expect(explained(other)).toBe(other);
  });

  it('builds again when a source changes, and only then', () => {
    const sources = sourceStamp(['scripts/start']);
    expect(sourceStamp(['scripts/start'])).toBe(sources);
    expect(sourceStamp(['scripts/start', 'package.json'])).not.toBe(sources);
    expect(sourceStamp(['scripts/start', 'no/such/file'])).toBe(sources);
  });
});
