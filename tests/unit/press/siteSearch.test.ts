import fc from 'fast-check';
import { searchKey } from '@/domain/turkish/letters';
import { readBookletAssets } from '@/press/booklet/assets';
import { find, fold } from '@/press/booklet/scripts/ara.js';
import { sampleData, sampleIndex } from '../../factories/sampleSite';
import { inProduction } from '../../support/inProduction';

const { siteFiles } = await inProduction(() => import('@/press/site/siteFiles'));

const assets = await readBookletAssets('src/press/booklet');
const files = siteFiles({ index: sampleIndex, data: sampleData, assets, origin: '' }, []);
const listOf = (locale: string): Parameters<typeof find>[0] =>
  JSON.parse(
    String(files.find(({ path }) => path.startsWith(`assets/ara-${locale}.`))?.content),
  ) as Parameters<typeof find>[0];

describe('the search of the first page', () => {
  it.each([
    ['igdir', 'Iğdır'],
    ['IĞDIR', 'Iğdır'],
    ['İğdir', 'Iğdır'],
    ['76', 'Iğdır'],
    ['6', 'Ankara'],
    ['06', 'Ankara'],
    ['içel', 'Mersin'],
    ['ICEL', 'Mersin'],
    ['antep', 'Gaziantep'],
    ['izmit', 'Kocaeli'],
    ['hakkari', 'Hakkâri'],
    ['evde bakım', 'Evde Bakım Yardımı'],
    ['EVDE BAKIM', 'Evde Bakım Yardımı'],
    ['bakim evde', 'Evde Bakım Yardımı'],
    ['asdep', 'Aile Sosyal Destek Programı (ASDEP)'],
    ['afyon', 'Afyonkarahisar'],
  ])('understands “%s”', (typed, expected) => {
    expect(find(listOf('tr'), typed)[0]?.text).toBe(expected);
  });

  it('understands English labels and Turkish ones on an English page', () => {
    const english = listOf('en');
    expect(find(english, 'households reached by asdep')[0]?.path).toBe('/en/gosterge/asdep-hane/');
    expect(find(english, 'ASDEP kapsamında ulaşılan hane')[0]?.path).toBe('/en/gosterge/asdep-hane/');
    expect(find(english, 'içel')[0]).toMatchObject({ text: 'Mersin', turkish: true });
  });

  it('finds every province by its name, its plate and its name in capitals or without accents', () => {
    for (const { name, plate } of sampleIndex.provinces) {
      for (const typed of [name, plate, name.toLocaleUpperCase('tr'), searchKey(name)])
        expect([typed, find(listOf('tr'), typed)[0]?.text]).toEqual([typed, name]);
    }
  });

  it('finds nothing for what nothing is called, and for nothing', () => {
    expect(find(listOf('tr'), 'qqqq')).toEqual([]);
    expect(find(listOf('tr'), '99')).toEqual([]);
    expect(find(listOf('tr'), ' ,. ')).toEqual([]);
  });

  it('folds what is typed as the list is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text)).toBe(searchKey(text));
      }),
    );
  });
});
