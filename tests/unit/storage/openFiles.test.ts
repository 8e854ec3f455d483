import { bookletFiles } from '@/domain/publication/address';
import { contentTypeOf, isOpen } from '@/storage/storage';

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
