import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedFiles, writeFolder } from '@/press/write/writeFolder';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const pages = [
  { path: 'index.html', content: 'new' },
  { path: 'en/index.html', content: Buffer.from('same') },
];

describe('of the pages over many provinces', () => {
  it('those are written that differ from what is in their place, or are not there', () => {
    const had = { 'index.html': sha256('old'), 'en/index.html': sha256('same') };
    expect(changedFiles(pages, had)).toEqual([pages[0]]);
    expect(changedFiles(pages, {})).toEqual(pages);
  });

  it('none may be written, which leaves an empty folder', async () => {
    const work = await mkdtemp(join(tmpdir(), 'none-'));
    expect(await writeFolder(join(work, 'out'), [])).toEqual([]);
    expect(await readdir(join(work, 'out'))).toEqual([]);
    await rm(work, { recursive: true });
  });
});
