import { bookletFiles, passportFolderName } from '@/domain/publication/address';
import { indexLast } from '@/storage/folderFiles';
import { contentTypeOf, isOpen, mayHaveTwins } from '@/storage/storage';

describe('published files', () => {
  it.each([
    ['veri.csv', 'text/csv; charset=utf-8'],
    ['veri-excel.csv', 'text/csv; charset=utf-8'],
    ['veri.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['veri.json', 'application/json; charset=utf-8'],
    ['veri.jsonstat.json', 'application/json; charset=utf-8'],
    ['veri.sdmx.csv', 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8'],
    ['veri.csv-metadata.json', 'application/csvm+json'],
    ['kitapcik.schema.json', 'application/schema+json'],
    ['katalog.jsonld', 'application/ld+json'],
    ['yayim.json.sig', 'application/octet-stream'],
    ['index.html', 'text/html; charset=utf-8'],
  ])('are given as what they are: %s as %s', (name, type) => {
    expect(contentTypeOf(`site/2024-2/igdir/${name}`)).toBe(type);
  });

  it('are looked for in a compressed form only where they may have one: text, and no passport of a figure', () => {
    const places = [
      'site/2024-2/igdir',
      'site/2024-2/igdir/2',
      'site/2024-2/igdir/2/en',
      'site/en/2024-2/igdir/2',
    ];
    for (const place of places) {
      expect(mayHaveTwins(`${place}/index.html`)).toBe(true);
      expect(mayHaveTwins(`${place}/veri.csv`)).toBe(true);
      expect(mayHaveTwins(`${place}/kitapcik.pdf`)).toBe(false);
      expect(mayHaveTwins(`${place}/${passportFolderName}/asdep-hane/index.html`)).toBe(false);
    }
    // The pages about a metric in the whole country are no passports.
    for (const page of [
      'gosterge/index.html',
      'gosterge/asdep-hane/2024-1/index.html',
      'en/gosterge/a/index.html',
    ])
      expect(mayHaveTwins(`site/${page}`)).toBe(true);
  });

  it('are stored with the pages last, and their compressed twins after them', () => {
    const files = ['assets/a.css', 'assets/a.css.br', 'en/index.html', 'en/index.html.br', 'index.html'];
    const twins = ['index.html.br', 'index.html.gz'];
    expect(indexLast([...files, ...twins, 'veri.csv'])).toEqual([
      ['assets/a.css', 'assets/a.css.br', 'veri.csv'],
      ['en/index.html', 'index.html'],
      ['en/index.html.br', ...twins],
    ]);
  });

  it('are open to other sites, all but pages and what pages are made of', () => {
    const closed = Object.values(bookletFiles).filter((name) => !isOpen(name));
    expect(closed).toEqual(['index.html', 'kart.png']);
    for (const name of [
      'kitapcik.3f9a0c1b2d.css',
      'harita.3f9a0c1b2d.js',
      'a.woff2',
      'favicon.svg',
      'x.pdf.html',
    ])
      expect(isOpen(name)).toBe(false);
  });
});
