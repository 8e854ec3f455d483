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
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkStorage, sweepLeftBehind } from '@/storage/checkStorage';
import { processMark } from '@/env/processMark';
import type { Storage } from '@/storage/storage';
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

  it('is swept of what a dead process was preparing, at once, and not of what a living one is', async () => {
    const now = Date.now();
    const preparing = join(root, '.preparing');
    const dead = `${hostname()}~999999999~x~1`;
    const living = `${processMark('~')}~1`;
    for (const [name, minutes] of [
      ['elsewhere~1~old', 61],
      ['elsewhere~1~young', 59],
      [dead, 0],
      [living, 61],
    ] as const) {
      mkdirSync(join(preparing, name, 'assets'), { recursive: true });
      utimesSync(join(preparing, name), now / 1_000, now / 1_000 - minutes * 60);
    }
    writeFileSync(join(preparing, 'file'), 'x');
    utimesSync(join(preparing, 'file'), now / 1_000, now / 1_000 - 7_200);
    await folderStorage(root).put('site/a', bytes('1'));
    await sweepLeftBehind(preparing, { now: new Date(now) });
    expect(readdirSync(preparing).sort()).toEqual(['elsewhere~1~young', living].sort());
    expect(readFileSync(join(root, 'site/a'), 'utf8')).toBe('1');
  });

  it('that is not there yet is swept without complaint', async () => {
    await sweepLeftBehind(join(root, '.preparing'), { now: new Date() });
    expect(existsSync(root)).toBe(false);
  });

  it('keeps nothing of what it could not store whole', async () => {
    const storage = folderStorage(root);
    mkdirSync(join(scratch, 'x'));
    for (const file of ['a', 'b']) writeFileSync(join(scratch, 'x', file), file);
    // Where the file or the folder belongs there is a file, and below it nothing can be.
    await storage.put('site', bytes('a file'));
    for (let time = 0; time < 3; time += 1) {
      await expect(storage.put('site/a', bytes('1'))).rejects.toMatchObject({ problem: 'not_writable' });
      await expect(storage.putFolder('site/x', join(scratch, 'x'))).rejects.toMatchObject({
        problem: 'not_writable',
      });
    }
    expect(readdirSync(join(root, '.preparing'))).toEqual([]);
  });

  it('is asked at the same cost however much it holds', async () => {
    const storage = folderStorage(root);
    const asked: string[] = [];
    const note = <T>(answer: T, what: string): T => (asked.push(what), answer);
    const watched: Storage = {
      ...storage,
      put: (key, content) => note(storage.put(key, content), `put ${key}`),
      get: (key) => note(storage.get(key), `get ${key}`),
      list: async (prefix) => {
        const keys = await storage.list(prefix);
        return note(keys, `list ${String(keys.length)}`);
      },
      remove: (key) => note(storage.remove(key), `remove ${key}`),
    };
    await checkStorage(watched);
    const once = asked.splice(0);
    expect(once).toEqual(expect.arrayContaining(['put start-check/probe', 'list 1']));
    mkdirSync(join(root, 'site/2024-2'), { recursive: true });
    for (let file = 0; file < 2_000; file += 1) writeFileSync(join(root, 'site/2024-2', String(file)), '');
    await Promise.all([checkStorage(watched), checkStorage(watched)]);
    expect(asked.sort()).toEqual([...once, ...once].sort());
    expect(readdirSync(root).sort()).toEqual(['.preparing', 'site', 'start-check']);
  });

  it('that may not be written is refused at the start', async () => {
    writeFileSync(root, 'a file, no folder');
    await expect(checkStorage(folderStorage(root))).rejects.toMatchObject({
      name: 'StorageFailed',
      problem: 'not_writable',
    });
  });
});
