import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { startPress } from '@/press/client/startPress';
import { bookletData } from '@/domain/openData/bookletsAsData';
import { someHash } from '../factories/bookletSnapshot';
import { igdirSnapshot } from '../factories/snapshot';
import { pressBundle } from '../support/pressBundle';

it('the press writes the pages over many provinces with the same care for whole folders', async () => {
  const entry = await pressBundle();
  const workDir = await mkdtemp(path.join(entry, '..', '..', 'work-'));
  const press = startPress({ entry, workDir });
  try {
    const outDir = path.join(workDir, 'lists');
    const igdir = { plate: '76', name: 'Iğdır', slug: 'igdir' };
    const booklet = { province: '76', number: 1, kind: 'first', publishedOn: '2024-06-03' } as const;
    const edition = {
      code: '2024-2',
      year: 2024,
      month: 5,
      asOf: '2024-05-31',
      sample: false,
      booklets: [booklet],
    };
    const index = {
      issuer: 'Aile ve Sosyal Hizmetler Bakanlığı',
      provinces: [igdir],
      editions: [edition],
      planned: [],
      texts: null,
    };
    const result = await press.printIndex({
      index,
      data: [bookletData(igdirSnapshot(), someHash)],
      due: ['2024-2'],
      outDir,
    });
    expect(result).toMatchObject({ ok: true, pages: 0 });
    const page = await readFile(path.join(outDir, '2024-2', 'index.html'), 'utf8');
    expect(page).toContain('href="/2024-2/igdir/"');
    expect(JSON.parse(await readFile(path.join(outDir, 'veri', 'katalog.json'), 'utf8'))).toBeInstanceOf(
      Object,
    );
  } finally {
    await press.stop();
    await rm(workDir, { recursive: true, force: true });
  }
});
