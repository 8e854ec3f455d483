import { mkdirSync, mkdtempSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyToPublic } from '@/rendering/switchPublication';
import { latePages, shareAssets } from '@/rendering/webFolders';
import { folderStorage } from '@/storage/folderStorage';
import type { Storage } from '@/storage/storage';

const place = { edition: '2024-2', slug: 'yozgat' };
const own = 'site/2024-2/yozgat/1';
const pages = ['index.html', 'index.html.br', 'en/index.html', 'en/index.html.br'];
const publication = { id: '2024-2:66:1', place, number: 1, contentHash: '0'.repeat(64) };

describe('what the press makes beside a publication’s own files', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-web-'));
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });
  let round = 0;
  const opened = (): { readonly storage: Storage; readonly outDir: string } => {
    round += 1;
    const outDir = join(scratch, `out-${String(round)}`);
    return { storage: folderStorage(join(scratch, `storage-${String(round)}`)), outDir };
  };
  const made = (outDir: string, files: Readonly<Record<string, string>>): void => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(outDir, file)), { recursive: true });
      writeFileSync(join(outDir, file), text);
    }
  };
  const late = (outDir: string, text = 'late'): void => {
    made(outDir, {
      'bekleyen/2024-2/yozgat/index.html': text,
      'bekleyen/2024-2/yozgat/index.html.br': text,
      'bekleyen/en/2024-2/yozgat/index.html': text,
      'bekleyen/en/2024-2/yozgat/index.html.br': text,
    });
  };
  const textOf = async (storage: Storage, key: string): Promise<string | null> => {
    const bytes = await storage.get(key);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  };
  const seen = (storage: Storage): Promise<readonly (string | null)[]> =>
    Promise.all(
      ['2024-2/yozgat/index.html', '2024-2/yozgat/index.html.br', 'en/2024-2/yozgat/index.html'].map((file) =>
        textOf(storage, `site/${file}`),
      ),
    );
  const published = async (storage: Storage): Promise<void> => {
    for (const file of [...pages, 'gosterge/sehit/index.html', 'en/gosterge/sehit/index.html'])
      await storage.put(`${own}/${file}`, new TextEncoder().encode('booklet'));
  };

  it('is put once, where all pages share it, and leaves the job’s folder', async () => {
    const { storage, outDir } = opened();
    made(outDir, { 'assets/a.0123456789abcdef.css': 'first', 'index.html': 'page' });
    await shareAssets(storage, outDir);
    expect(existsSync(join(outDir, 'assets'))).toBe(false);
    expect(existsSync(join(outDir, 'index.html'))).toBe(true);
    made(outDir, { 'assets/a.0123456789abcdef.css': 'second' });
    await shareAssets(storage, outDir);
    expect(await textOf(storage, 'site/assets/a.0123456789abcdef.css')).toBe('first');
  });

  it('shows a booklet in both languages at the province’s address, and its passports at its own alone', async () => {
    const { storage } = opened();
    await published(storage);
    await copyToPublic(storage, publication);
    expect(await seen(storage)).toEqual(['booklet', 'booklet', 'booklet']);
    expect(await storage.exists('site/2024-2/yozgat/gosterge')).toBe(false);
    expect(await storage.exists('site/en/2024-2/yozgat/gosterge')).toBe(false);
    expect(await storage.exists('site/2024-2/yozgat/en')).toBe(false);
    expect(await storage.exists(`${own}/gosterge/sehit/index.html`)).toBe(true);
  });

  it('shows the page of an awaited booklet until the booklet comes, and never after', async () => {
    const { storage, outDir } = opened();
    const put = latePages();
    late(outDir);
    await put(storage, outDir);
    expect(await seen(storage)).toEqual(['late', 'late', 'late']);
    expect(existsSync(join(outDir, 'bekleyen'))).toBe(false);
    await published(storage);
    await copyToPublic(storage, publication);
    for (const again of [put, latePages()]) {
      late(outDir, 'later');
      await again(storage, outDir);
      expect(await seen(storage)).toEqual(['booklet', 'booklet', 'booklet']);
    }
  });

  it('gives a booklet its page back that came while the page of the awaited one was put', async () => {
    const { storage, outDir } = opened();
    await published(storage);
    let comes = true;
    const meeting: Storage = {
      ...storage,
      put: async (key, bytes) => {
        if (comes) {
          comes = false;
          await copyToPublic(storage, publication);
        }
        await storage.put(key, bytes);
      },
    };
    late(outDir);
    await latePages()(meeting, outDir);
    expect(await seen(storage)).toEqual(['booklet', 'booklet', 'booklet']);
  });
});
