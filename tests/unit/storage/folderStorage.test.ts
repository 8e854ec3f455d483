import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderStorage } from '@/storage/folderStorage';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What only a folder does; what every storage does is in tests/integration/storage. */
describe('folderStorage', () => {
  let scratch: string;
  let root: string;
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'kitapcik-storage-'));
    root = join(scratch, 'storage');
  });
  afterEach(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  it('leaves nothing behind where it prepares files', async () => {
    const storage = folderStorage(root);
    await storage.put('site/a', bytes('1'));
    await storage.put('site/a', bytes('2'));
    mkdirSync(join(scratch, 'x'));
    writeFileSync(join(scratch, 'x/index.html'), 'x');
    await storage.putFolder('site/x', join(scratch, 'x'));
    expect(readdirSync(join(root, '.preparing'))).toEqual([]);
    expect(readFileSync(join(root, 'site/x/index.html'), 'utf8')).toBe('x');
  });
});
