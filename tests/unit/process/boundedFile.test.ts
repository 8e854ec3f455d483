import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boundedFile } from '@/process/boundedFile';
import { until } from '../../support/until';

describe('a log in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kitapcik-lines-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('never takes more room than two files, and loses nothing of the last one', async () => {
    const most = 20_000;
    const file = boundedFile(join(folder, 'kitapcik.log'), most);
    for (let line = 0; line < 3_000; line += 1) {
      file.write(`${String(line).padStart(40, '0')}\n`);
      if (line % 100 === 0) await new Promise(setImmediate);
    }
    const all = (): string =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('');
    await until(() => all().includes('2999\n'), 'the last line');
    expect(readdirSync(folder).sort()).toEqual(['kitapcik.log', 'kitapcik.log.1']);
    // It is looked at after each write, which is of 16 kB at most.
    for (const name of readdirSync(folder))
      expect(statSync(join(folder, name)).size).toBeLessThan(most + 20_000);
  });

  it('says once that the disk takes no lines, and goes on', async () => {
    const said: string[] = [];
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = (text) => said.push(String(text)) > 0;
    try {
      const file = boundedFile('/dev/full', 1_000);
      for (let line = 0; line < 200; line += 1) {
        file.write(`${String(line)}\n`);
        await new Promise(setImmediate);
      }
      await until(() => said.length > 0, 'it is said');
    } finally {
      process.stderr.write = write;
    }
    expect(said).toEqual([expect.stringContaining('ENOSPC') as string]);
  });
});
