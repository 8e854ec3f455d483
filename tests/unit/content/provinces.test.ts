import { compareTurkish } from '@/domain/turkish/letters';
import { services } from '@/demo/content';
import { provinces } from '@/demo/content/provinces';

describe('the provinces', () => {
  it('are 81, by plate, each thing of theirs unique', () => {
    expect(provinces.map(({ plate }) => plate)).toEqual(
      Array.from({ length: 81 }, (_, index) => String(index + 1).padStart(2, '0')),
    );
    for (const field of ['name', 'capitals', 'slug', 'sortKey', 'searchKey'] as const) {
      expect(new Set(provinces.map((province) => province[field])).size).toBe(81);
    }
  });

  it.each([
    ['01', 'Adana', 'ADANA', 'adana'],
    ['06', 'Ankara', 'ANKARA', 'ankara'],
    ['17', 'Çanakkale', 'ÇANAKKALE', 'canakkale'],
    ['30', 'Hakkâri', 'HAKKÂRİ', 'hakkari'],
    ['34', 'İstanbul', 'İSTANBUL', 'istanbul'],
    ['35', 'İzmir', 'İZMİR', 'izmir'],
    ['46', 'Kahramanmaraş', 'KAHRAMANMARAŞ', 'kahramanmaras'],
    ['63', 'Şanlıurfa', 'ŞANLIURFA', 'sanliurfa'],
    ['76', 'Iğdır', 'IĞDIR', 'igdir'],
    ['81', 'Düzce', 'DÜZCE', 'duzce'],
  ])('have plate %s for %s', (plate, name, capitals, slug) => {
    expect(provinces.find((province) => province.plate === plate)).toMatchObject({ name, capitals, slug });
  });

  it('sort as the Turkish alphabet does, by name and by key', () => {
    const byName = [...provinces].sort((a, b) => compareTurkish(a.name, b.name)).map(({ name }) => name);
    const byKey = [...provinces].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)).map(({ name }) => name);
    expect(byKey).toEqual(byName);
    const hatay = byName.indexOf('Hatay');
    expect(byName.slice(hatay, hatay + 5)).toEqual(['Hatay', 'Iğdır', 'Isparta', 'İstanbul', 'İzmir']);
  });

  it('lack services only where that is known: in Iğdır', () => {
    const lacking = provinces.filter(({ absentServices }) => absentServices.length > 0);
    expect(lacking.map(({ plate, absentServices }) => [plate, absentServices])).toEqual([
      ['76', ['ces', 'codem', 'huzurevleri', 'ozel-huzurevleri']],
    ]);
    const keys = services.map(({ key }) => key);
    expect(lacking.flatMap(({ absentServices }) => absentServices).every((key) => keys.includes(key))).toBe(
      true,
    );
  });

  it('decide the disputed suffixes of three names', () => {
    const decided = provinces.filter(({ suffixOverrides }) => Object.keys(suffixOverrides).length > 0);
    expect(decided.map(({ name, suffixOverrides }) => [name, suffixOverrides.locative])).toEqual([
      ['Kırklareli', 'nde'],
      ['Kocaeli', 'de'],
      ['Tunceli', 'de'],
    ]);
  });
});
