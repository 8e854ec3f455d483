import { readBookletAssets } from '@/press/booklet/assets';
import { lateFiles } from '@/press/site/lateFiles';
import { visibleText } from '../../support/bookletPage';
import { lateProvinces, sampleData, sampleIndex } from '../../factories/sampleSite';

const assets = await readBookletAssets('src/press/booklet');
const files = new Map(
  lateFiles({ index: sampleIndex, data: sampleData, assets, origin: 'https://kitapcik.example' }).map(
    ({ path, content }) => [path, String(content)] as const,
  ),
);
const slugs = sampleIndex.provinces
  .filter(({ plate }) => lateProvinces.includes(plate))
  .map(({ slug }) => slug);

describe('the pages of awaited booklets', () => {
  it('are made for the provinces that an edition lacks, in both languages, in a folder of their own', () => {
    const awaited = slugs.flatMap((slug) => [
      `bekleyen/2024-2/${slug}/index.html`,
      `bekleyen/en/2024-2/${slug}/index.html`,
    ]);
    expect([...files.keys()].sort()).toEqual(awaited.sort());
  });

  it('say so and lead to the last booklet, with its day and its figures', () => {
    for (const slug of slugs) {
      const html = files.get(`bekleyen/2024-2/${slug}/index.html`) ?? '';
      const seen = visibleText(html);
      expect(seen).toContain('Henüz yayımlanmadı');
      expect(seen).toContain('Son kitapçık: Ocak 2024 (2024-1)');
      expect(seen).toContain('31 Ocak 2024 tarihlidir; 2024-2 verileriyle yan yana kullanmayın');
      expect(html).toContain(`href="/2024-1/${slug}/"`);
      expect(html.match(/class="hero"/g)).toHaveLength(3);
      expect(html).toContain(`<link rel="canonical" href="https://kitapcik.example/2024-2/${slug}/"`);
    }
  });

  it('say where nothing was published before', () => {
    const [newest] = sampleIndex.editions.filter(({ code }) => code === '2024-2');
    const alone = { ...sampleIndex, editions: newest === undefined ? [] : [newest] };
    const data = sampleData.filter(({ edition }) => edition.code === '2024-2');
    const [first] = lateFiles({ index: alone, data, assets, origin: '' });
    expect(visibleText(String(first?.content))).toContain('daha önce yayımlanmış bir kitapçığı yoktur');
  });

  it('hold no number that the last booklet does not show', () => {
    const shown = [...files.values()].flatMap((html) =>
      [...html.matchAll(/class="hero">([\d.,]+)/g)].map(([, number]) => (number ?? '').replace(/[.,]/g, '')),
    );
    const published = sampleData
      .filter(({ edition }) => edition.code === '2024-1')
      .flatMap(({ provinces }) => provinces.filter(({ plate }) => lateProvinces.includes(plate)))
      .flatMap(({ figures }) => Object.values(figures))
      .flatMap(({ value }) => ('amount' in value ? [String(value.amount)] : []));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((number) => !published.includes(number))).toEqual([]);
  });
});
