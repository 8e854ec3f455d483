import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { nodeArguments } from '../../scripts/start/root.mjs';
import { freePort } from '../../scripts/tools/servers/beside.mjs';

const run = promisify(execFile);

/** The built processes, which check their storage before they open anything else. */
describe('a process that cannot keep files', () => {
  let DATA_DIR: string;
  beforeEach(() => {
    DATA_DIR = mkdtempSync(join(tmpdir(), 'kitapcik-start-'));
  });
  afterEach(() => {
    rmSync(DATA_DIR, { recursive: true, force: true });
  });

  const url = process.env['S3_TEST_URL'] ?? '';
  const cases = [
    ['web', 'a wrong secret', url.replace(/:[^:@]+@/, ':wrong@'), 'kabul etmedi', 'refused the request'],
    ['worker', 'a wrong secret', url.replace(/:[^:@]+@/, ':wrong@'), 'kabul etmedi', 'refused the request'],
    ['web', 'a missing bucket', url.replace('/kitapcik-test', '/no-such-bucket'), 'kova', 'bucket'],
    ['worker', 'nobody there', url.replace(/:\d+\//, ':1/'), 'yanıt vermiyor', 'does not answer'],
  ] as const;

  it.each(cases)('%s, with %s: says so in both languages and ends', async (name, _, STORAGE_URL, tr, en) => {
    const PORT = String(await freePort());
    const started = run(process.execPath, [...nodeArguments, resolve('dist', `${name}.mjs`)], {
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT, DATA_DIR, STORAGE_URL },
    });
    const said = expect.stringMatching(new RegExp(`${tr}[\\s\\S]*${en}`)) as string;
    await expect(started).rejects.toMatchObject({ code: 1, stderr: said });
    await expect(started).rejects.toMatchObject({ stderr: expect.not.stringContaining('wrong') as string });
  });
});
