import type { SiteBooklet, SiteIndex } from '@/domain/publication/site';
import { readBookletAssets } from '@/press/booklet/assets';
import { indexFiles } from '@/press/site/siteFiles';
import { provinces } from '@/demo/content/provinces';

const assets = await readBookletAssets('src/press/booklet');

const booklet = (province: string, changed: Partial<SiteBooklet> = {}): SiteBooklet => ({
  province,
  number: 1,
  kind: 'first',
  publishedOn: '2024-06-03',
  ...changed,
});

const index: SiteIndex = {
  issuer: 'Aile ve Sosyal Hizmetler <Bakanlığı>',
  provinces: [...provinces].reverse().map(({ plate, name, slug }) => ({ plate, name, slug })),
  editions: [
    { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31', sample: false, booklets: [] },
    {
      code: '2024-10',
      year: 2024,
      month: 12,
      asOf: '2024-11-30',
      sample: true,
      booklets: [
        booklet('76'),
        booklet('34', { number: 2 }),
        booklet('35', { kind: 'withdrawal', number: 3 }),
      ],
    },
  ],
};

const files = new Map(indexFiles(index, assets).map(({ path, content }) => [path, content]));
const page = (path: string): string => String(files.get(path));
const namesIn = (html: string): string[] =>
  [...html.matchAll(/<li[^>]*><(?:a|span)[^>]*lang="tr"[^>]*>([^<]+)</g)].map((match) => match[1] ?? '');

describe('the pages over many provinces', () => {
  it('stand in both languages', () => {
    expect([...files.keys()].filter((path) => !path.startsWith('assets/')).sort()).toEqual([
      '2024-10/index.html',
      '2024-2/index.html',
      'en/2024-10/index.html',
      'en/2024-2/index.html',
      'en/index.html',
      'index.html',
    ]);
    expect(page('index.html')).toContain('<html lang="tr">');
    expect(page('en/index.html')).toContain('<html lang="en">');
  });

  it('link only files that exist', () => {
    for (const [path, content] of files) {
      if (!path.endsWith('.html')) continue;
      const links = [...String(content).matchAll(/href="\/([^"#]*)"/g)].map((match) => match[1] ?? '');
      // Booklets have files of their own, and so have the pages of the open data.
      const own = links.filter((link) => !/^(?:\d{4}-\d+\/[a-z]|veri\/)/.test(link));
      const missing = own.filter(
        (link) => !files.has(link.endsWith('/') || link === '' ? `${link}index.html` : link),
      );
      expect([path, missing]).toEqual([path, []]);
    }
  });

  it.each(['2024-2/index.html', 'en/2024-10/index.html'])(
    'name all 81 provinces in Turkish order (%s)',
    (path) => {
      const names = namesIn(page(path));
      expect(names).toHaveLength(81);
      expect(names).toEqual([...names].sort(new Intl.Collator('tr').compare));
      const from = names.indexOf('Hatay');
      expect(names.slice(from, from + 5)).toEqual(['Hatay', 'Iğdır', 'Isparta', 'İstanbul', 'İzmir']);
    },
  );

  it('link what is published and say of the rest that it is not', () => {
    const html = page('2024-10/index.html');
    expect(html).toContain('<a href="/2024-10/igdir/" lang="tr">Iğdır</a>');
    expect(html).toContain('2. yayım, 3 Haziran 2024');
    expect(html).toContain('3 Haziran 2024 tarihinde geri çekildi');
    expect(html.split('henüz yayımlanmadı')).toHaveLength(79);
    expect(page('2024-2/index.html')).not.toContain('/2024-2/igdir/');
  });

  it('put the newest edition first, by its number and not by its letters', () => {
    const html = page('index.html');
    expect(html.indexOf('2024-10')).toBeLessThan(html.indexOf('(2024-2)'));
  });

  it('mark a sample, escape names and run no script', () => {
    expect(page('2024-10/index.html')).toContain('Örnek sayı');
    expect(page('2024-2/index.html')).not.toContain('Örnek sayı');
    expect(page('index.html')).toContain('&lt;Bakanlığı&gt;');
    for (const content of files.values()) expect(String(content)).not.toMatch(/<script| style="/);
  });
});
