import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderStorage } from '@/storage/folderStorage';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

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

  const folderOf = (name: string, files: Record<string, string>): string => {
    const folder = join(scratch, name);
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return folder;
  };
  const text = async (key: string): Promise<string | null> => {
    const stored = await folderStorage(root).get(key);
    return stored === null ? null : Buffer.from(stored).toString();
  };

  it('gives back what was put, and null for what was not', async () => {
    const storage = folderStorage(root);
    await storage.put('site/a/index.html', bytes('ğİı'));
    expect(await text('site/a/index.html')).toBe('ğİı');
    expect(await storage.get('site/b')).toBeNull();
    expect(await storage.exists('site/a')).toBe(true);
    expect(await storage.exists('site/b')).toBe(false);
  });

  it('replaces a file and leaves nothing behind', async () => {
    const storage = folderStorage(root);
    await storage.put('site/a', bytes('1'));
    await storage.put('site/a', bytes('2'));
    expect(await text('site/a')).toBe('2');
    expect(readdirSync(join(root, '.preparing'))).toEqual([]);
  });

  it('publishes a folder whole, and again over itself', async () => {
    const storage = folderStorage(root);
    await storage.putFolder('site/x/1', folderOf('one', { 'index.html': 'a', 'assets/s.css': 'b' }));
    expect(await storage.list('site/x/1')).toEqual(['site/x/1/assets/s.css', 'site/x/1/index.html']);
    await storage.putFolder('site/x/1', folderOf('two', { 'index.html': 'A', 'assets/t.css': 'c' }));
    expect(await text('site/x/1/index.html')).toBe('A');
    expect(await text('site/x/1/assets/t.css')).toBe('c');
    expect(readFileSync(join(root, 'site/x/1/index.html'), 'utf8')).toBe('A');
  });

  it('lists nothing below a prefix that is not there, and removes without complaint', async () => {
    const storage = folderStorage(root);
    expect(await storage.list('site/none')).toEqual([]);
    await storage.put('site/a/b', bytes('1'));
    await storage.remove('site/a');
    await storage.remove('site/a');
    expect(await storage.list('site')).toEqual([]);
  });

  it.each([
    '../x',
    'a/../b',
    '/etc/passwd',
    'a//b',
    '',
    'a/.hidden',
    'a\\b',
    'ığdır',
    `${'a/'.repeat(300)}b`,
  ])('refuses the key %j', async (key) => {
    await expect(folderStorage(root).put(key, bytes('x'))).rejects.toThrow('Not a storage key');
    await expect(folderStorage(root).get(key)).rejects.toThrow('Not a storage key');
  });
});
