import fc from 'fast-check';
import {
  capitalised,
  compareTurkish,
  lintTurkish,
  lower,
  searchKey,
  slug,
  sortKey,
  upper,
} from '@/domain/turkish/letters';

const provinces = (
  'Adana Adıyaman Afyonkarahisar Ağrı Aksaray Amasya Ankara Antalya Ardahan Artvin Aydın Balıkesir Bartın Batman Bayburt ' +
  'Bilecik Bingöl Bitlis Bolu Burdur Bursa Çanakkale Çankırı Çorum Denizli Diyarbakır Düzce Edirne Elazığ Erzincan Erzurum ' +
  'Eskişehir Gaziantep Giresun Gümüşhane Hakkâri Hatay Iğdır Isparta İstanbul İzmir Kahramanmaraş Karabük Karaman Kars ' +
  'Kastamonu Kayseri Kilis Kırıkkale Kırklareli Kırşehir Kocaeli Konya Kütahya Malatya Manisa Mardin Mersin Muğla Muş Nevşehir ' +
  'Niğde Ordu Osmaniye Rize Sakarya Samsun Siirt Sinop Sivas Şanlıurfa Şırnak Tekirdağ Tokat Trabzon Tunceli Uşak Van Yalova ' +
  'Yozgat Zonguldak'
).split(' ');
const alphabet = Array.from('abcçdefgğhıijklmnoöprsştuüvyz');

describe('casing', () => {
  it('keeps ı and i apart', () => {
    expect(upper('Iğdır')).toBe('IĞDIR');
    expect(upper('izmir')).toBe('İZMİR');
    expect(lower('IĞDIR')).toBe('ığdır');
    expect(lower('İZMİR')).toBe('izmir');
    expect(capitalised('istanbul ili')).toBe('İstanbul ili');
  });

  it('gives NFC', () => {
    expect(upper('ig\u0306dir')).toBe('İĞDİR');
    expect(lower('I\u0307zmir')).toBe('izmir');
  });
});

describe('order', () => {
  it('is that of the Turkish alphabet', () => {
    const shuffled = [...alphabet].reverse();
    expect(shuffled.sort(compareTurkish)).toEqual(alphabet);
    expect(['İzmir', 'Isparta', 'Hatay', 'İstanbul', 'Iğdır'].sort(compareTurkish)).toEqual([
      'Hatay',
      'Iğdır',
      'Isparta',
      'İstanbul',
      'İzmir',
    ]);
  });

  it('agrees with the collator over the 81 provinces', () => {
    expect(provinces).toHaveLength(81);
    expect([...provinces].reverse().sort(compareTurkish)).toEqual(
      [...provinces].sort(new Intl.Collator('tr').compare),
    );
  });

  it('agrees with the collator over any words of Turkish letters', () => {
    const words = fc.string({ unit: fc.constantFrom(...alphabet, ' '), maxLength: 8 });
    const collator = new Intl.Collator('tr');
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(Math.sign(compareTurkish(a, b))).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is a plain comparison of ASCII keys', () => {
    for (const name of provinces) expect(sortKey(name)).toMatch(/^[ -~]+$/);
    expect([...provinces].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(
      [...provinces].sort(compareTurkish),
    );
    expect(sortKey('IĞDIR')).toBe(sortKey('ığdır'));
  });
});

describe('searching and addresses', () => {
  it.each(['Iğdır', 'IĞDIR', 'igdir', 'IGDIR', 'ığdır', 'Ig\u0306dır'])('finds "%s" as igdir', (text) => {
    expect(searchKey(text)).toBe('igdir');
  });

  it('folds every Turkish letter and circumflex', () => {
    expect(searchKey('ıIiİ ğĞ şŞ çÇ öÖ üÜ âÂ îÎ ûÛ')).toBe('iiii gg ss cc oo uu aa ii uu');
  });

  it('makes slugs', () => {
    expect(slug('Iğdır')).toBe('igdir');
    expect(slug('  Şanlıurfa – İl Yatırımları (2002) ')).toBe('sanliurfa-il-yatirimlari-2002');
    expect(new Set(provinces.map(slug)).size).toBe(81);
    for (const name of provinces) expect(slug(name)).toMatch(/^[a-z]+$/);
  });
});

describe('the linter', () => {
  it('says nothing of correct Turkish', () => {
    const text = 'Hakkâri ve IĞDIR illerinde, Iğdır’da ordu ve bölü; www.aile.gov.tr; kâğıt, Şırnak, İZMİR.';
    expect(lintTurkish(text)).toEqual([]);
  });

  it('names each letter that is not Turkish once', () => {
    expect(
      lintTurkish('Iđdır yerine đ ve ř, e\u0301', 'opening').map((issue) => issue.context?.['letter']),
    ).toEqual(['đ', 'ř', 'é']);
    expect(lintTurkish('đ', 'opening')[0]).toEqual({
      field: 'opening',
      problem: 'letter_not_turkish',
      context: { letter: 'đ' },
    });
  });
});
