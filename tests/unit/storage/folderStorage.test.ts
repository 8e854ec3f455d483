import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkStorage, sweepPreparing } from '@/storage/checkStorage';
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

  it('is swept of what a dead process was preparing, not of what a living one is', async () => {
    const now = Date.now();
    const preparing = join(root, '.preparing');
    for (const [name, minutes] of [
      ['old', 61],
      ['young', 59],
    ] as const) {
      mkdirSync(join(preparing, name, 'assets'), { recursive: true });
      utimesSync(join(preparing, name), now / 1_000, now / 1_000 - minutes * 60);
    }
    writeFileSync(join(preparing, 'file'), 'x');
    utimesSync(join(preparing, 'file'), now / 1_000, now / 1_000 - 7_200);
    await folderStorage(root).put('site/a', bytes('1'));
    await sweepPreparing(root, new Date(now));
    expect(readdirSync(preparing)).toEqual(['young']);
    expect(readFileSync(join(root, 'site/a'), 'utf8')).toBe('1');
  });

  it('that is not there yet is swept without complaint', async () => {
    await sweepPreparing(root, new Date());
    expect(existsSync(root)).toBe(false);
  });

  it('that may not be written is refused at the start', async () => {
    writeFileSync(root, 'a file, no folder');
    await expect(checkStorage(folderStorage(root))).rejects.toMatchObject({
      name: 'StorageFailed',
      problem: 'not_writable',
    });
  });
});
