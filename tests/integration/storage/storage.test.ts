import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '@/storage/openStorage';
import type { Storage } from '@/storage/storage';
import { testStorage, type TestStorage } from '../../support/testStorage';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What every storage does, whichever it is. */
describe('a storage', () => {
  let scratch: string;
  let test: TestStorage;
  let storage: Storage;
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'kitapcik-folder-'));
    test = testStorage();
    storage = openStorage({ storage: test.settings });
  });
  afterEach(() => {
    test.close();
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
    const stored = await storage.get(key);
    return stored === null ? null : Buffer.from(stored).toString();
  };

  it('gives back what was put, and null for what was not', async () => {
    await storage.put('site/a/index.html', bytes('ğİı'));
    expect(await text('site/a/index.html')).toBe('ğİı');
    expect(await storage.get('site/b')).toBeNull();
    expect(await storage.get('site/a')).toBeNull();
  });

  it('knows a file, and a folder with something in it', async () => {
    await storage.put('site/a/index.html', bytes('a'));
    await storage.put('site/a-b', bytes('b'));
    const asked = ['site/a/index.html', 'site/a', 'site', 'site/a-b', 'site/b', 'site/a/index', 'sit'];
    const known = await Promise.all(asked.map((key) => storage.exists(key)));
    expect(asked.filter((_, at) => known[at])).toEqual(['site/a/index.html', 'site/a', 'site', 'site/a-b']);
  });

  it('keeps an empty file, and a large one to the last byte', async () => {
    const large = new Uint8Array(3_000_000).map((_, at) => (at * 31) % 251);
    await storage.put('large.pdf', large);
    await storage.put('empty.csv', new Uint8Array());
    expect(Buffer.from((await storage.get('large.pdf')) ?? []).equals(large)).toBe(true);
    expect((await storage.get('empty.csv'))?.length).toBe(0);
  });

  it('replaces a file', async () => {
    await storage.put('site/a', bytes('1'));
    await storage.put('site/a', bytes('2'));
    expect(await text('site/a')).toBe('2');
    expect(await storage.list('site')).toEqual(['site/a']);
  });

  it('stores a folder, and again over itself', async () => {
    await storage.putFolder('site/x/1', folderOf('one', { 'index.html': 'a', 'assets/s.css': 'b' }));
    expect(await storage.list('site/x/1')).toEqual(['site/x/1/assets/s.css', 'site/x/1/index.html']);
    await storage.putFolder('site/x/1', folderOf('two', { 'index.html': 'A', 'assets/t.css': 'c' }));
    expect(await text('site/x/1/index.html')).toBe('A');
    expect(await text('site/x/1/assets/s.css')).toBe('b');
    expect(await text('site/x/1/assets/t.css')).toBe('c');
  });

  it('stops between two files of a folder, and stores it when asked again', async () => {
    const names = Array.from({ length: 60 }, (_, at) => [`f-${at}.css`, 'x'] as const);
    const folder = folderOf('long', Object.fromEntries([...names, ['index.html', 'page']]));
    const stopping = new AbortController();
    const putting = storage.putFolder('site/long', folder, stopping.signal);
    stopping.abort(new Error('the process stops'));
    await expect(putting).rejects.toThrow('the process stops');
    expect(await storage.exists('site/long/index.html')).toBe(false);
    await storage.putFolder('site/long', folder);
    expect(await storage.list('site/long')).toHaveLength(61);
    const over = storage.putFolder('site/long', folder, AbortSignal.abort(new Error('again')));
    await expect(over).rejects.toThrow('again');
  });

  it('stores nothing of a folder that holds a name it does not take', async () => {
    const folder = folderOf('odd', { 'a.css': 'a', 'ığdır.css': 'b' });
    await expect(storage.putFolder('site/odd', folder)).rejects.toThrow('Not a storage key');
    expect(await storage.list('site')).toEqual([]);
  });

  it('lists below a prefix only, sorted, however many there are', async () => {
    const names = Array.from({ length: 1_205 }, (_, at) => `site/many/f-${String(at).padStart(4, '0')}`);
    for (let at = 0; at < names.length; at += 100)
      await Promise.all(names.slice(at, at + 100).map((name) => storage.put(name, bytes('x'))));
    await storage.put('site/many-more/f', bytes('x'));
    expect(await storage.list('site/many')).toEqual(names);
  });

  it('lists nothing below a prefix that is not there, and removes without complaint', async () => {
    expect(await storage.list('site/none')).toEqual([]);
    await storage.put('site/a/b', bytes('1'));
    await storage.put('site/ab', bytes('1'));
    await storage.remove('site/a');
    await storage.remove('site/a');
    expect(await storage.list('site')).toEqual(['site/ab']);
    await storage.remove('site/ab');
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
    await expect(storage.put(key, bytes('x'))).rejects.toThrow('Not a storage key');
    await expect(storage.get(key)).rejects.toThrow('Not a storage key');
    await expect(storage.list(key)).rejects.toThrow('Not a storage key');
    await expect(storage.exists(key)).rejects.toThrow('Not a storage key');
    await expect(storage.remove(key)).rejects.toThrow('Not a storage key');
  });
});
