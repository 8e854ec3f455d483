import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentKey, readCurrent } from '@/rendering/currentPublication';
import { copyToPublic, replaceWithNotice } from '@/rendering/switchPublication';
import { folderStorage } from '@/storage/folderStorage';
import type { Storage } from '@/storage/storage';

const place = { edition: '2024-2', slug: 'igdir' };
const address = 'site/2024-2/igdir';
const stable = ['kitapcik.pdf', 'veri.csv', 'veri.json'];
const hashed = (number: number): string => `dosyalar/kitapcik.${String(number).repeat(10)}.css`;
const publication = (number: number) => ({
  id: `2024-2:76:${String(number)}`,
  place,
  number,
  contentHash: String(number).repeat(64),
});

/** The storage as a process has it that dies after so many writes: it never hears of it again. */
function dyingAfter(
  writes: number,
  storage: Storage,
): { readonly dying: Storage; readonly dead: Promise<void> } {
  let die: () => void = () => undefined;
  const dead = new Promise<void>((resolve) => (die = resolve));
  let left = writes;
  const put = async (key: string, bytes: Uint8Array): Promise<void> => {
    if (left === 0) {
      die();
      await new Promise(() => undefined);
    }
    left -= 1;
    await storage.put(key, bytes);
  };
  return { dying: { ...storage, put }, dead };
}

describe('a booklet that takes the place of another', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-switch-'));
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  const prepared = async (name: string): Promise<Storage> => {
    const storage = folderStorage(join(scratch, name));
    for (const number of [1, 2])
      for (const file of [hashed(number), 'index.html', 'index.html.br', ...stable])
        await storage.put(`${address}/${String(number)}/${file}`, new TextEncoder().encode(String(number)));
    await copyToPublic(storage, publication(1));
    return storage;
  };
  const textOf = async (storage: Storage, key: string): Promise<string> =>
    new TextDecoder().decode((await storage.get(key)) ?? undefined);

  /** What readers find at the province's address. */
  const seen = async (storage: Storage) => ({
    told: (JSON.parse(await textOf(storage, currentKey(place))) as { number: number }).number,
    page: await textOf(storage, `${address}/index.html`),
    twin: await textOf(storage, `${address}/index.html.br`),
    linked: await textOf(storage, `${address}/${hashed(2)}`),
    files: await Promise.all(stable.map((file) => textOf(storage, `${address}/${file}`))),
  });

  // The number, one hashed file, three files, the page and its twin, the public record; and whole.
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'offers nothing that is not there, when its process dies after write %i',
    async (writes) => {
      const storage = await prepared(String(writes));
      const { dying, dead } = dyingAfter(writes, storage);
      await Promise.race([copyToPublic(dying, publication(2)), dead]);
      const { told, page, twin, linked, files } = await seen(storage);
      const isNew = (text: string): boolean => text === '2';
      expect(['1', '2']).toContain(page);
      if (told === 2) expect(page).toBe('2');
      if (twin === '2') expect(page).toBe('2');
      if (page === '2') expect([linked, ...files].every(isNew)).toBe(true);
      // As soon as readers may have seen any of it, no lower number comes over it.
      const kept = (await readCurrent(storage, place))?.number;
      if ([linked, ...files].some(isNew)) expect(kept).toBe(2);
      expect(told).toBe(writes === 8 ? 2 : 1);

      await copyToPublic(storage, publication(2));
      expect(await seen(storage)).toEqual({
        told: 2,
        page: '2',
        twin: '2',
        linked: '2',
        files: ['2', '2', '2'],
      });
    },
  );

  it('knows the number of one that was shown by an older release', async () => {
    const storage = await prepared('older');
    await storage.remove('kayit/2024-2/igdir/yayim.json');
    expect(await readCurrent(storage, place)).toMatchObject({ number: 1 });
  });

  it('leaves nothing of the one before that the new one lacks, and the publications’ own folders alone', async () => {
    const storage = await prepared('left');
    const put = (key: string): Promise<void> =>
      storage.put(`${address}/${key}`, new TextEncoder().encode('x'));
    await put('1/ek/asdep-hane/index.html');
    await copyToPublic(storage, publication(1));
    expect(await storage.exists(`${address}/ek/asdep-hane/index.html`)).toBe(true);
    await copyToPublic(storage, publication(2));
    expect(await storage.exists(`${address}/ek/asdep-hane/index.html`)).toBe(false);
    expect(await storage.exists(`${address}/1/ek/asdep-hane/index.html`)).toBe(true);
    // A page that was opened before may still ask for what it links.
    expect(await storage.exists(`${address}/${hashed(1)}`)).toBe(true);
  });

  it('is told by its own signed list, where it has one', async () => {
    const storage = await prepared('listed');
    const list = JSON.stringify({ publication: '2024-2:76:2', number: 2, files: [] });
    await storage.put(`${address}/2/yayim.json`, new TextEncoder().encode(list));
    await copyToPublic(storage, publication(2));
    expect(await textOf(storage, currentKey(place))).toBe(list);
  });
});

describe('a booklet that is withdrawn', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-withdrawn-'));
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  it('leaves nothing within readers’ reach that its notice lacks, and all of it in the record', async () => {
    const storage = folderStorage(scratch);
    const own = ['index.html', 'veri.xlsx', 'gosterge/sehit/index.html', 'onayli.json', 'yayim.json'];
    for (const file of own) await storage.put(`${address}/1/${file}`, new TextEncoder().encode('booklet'));
    for (const file of ['index.html', 'yayim.json'])
      await storage.put(`${address}/2/${file}`, new TextEncoder().encode('notice'));
    for (let times = 0; times < 2; times += 1) await replaceWithNotice(storage, place, { number: 1, by: 2 });
    expect(await storage.list(`${address}/1`)).toEqual([
      `${address}/1/index.html`,
      `${address}/1/yayim.json`,
    ]);
    for (const file of own) {
      const kept = await storage.get(`kayit/2024-2/igdir/1/${file}`);
      expect(kept && new TextDecoder().decode(kept)).toBe('booklet');
    }
  });
});
