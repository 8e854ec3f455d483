import { provinces } from '@/demo/content/provinces';
import { upper } from '@/domain/turkish/letters';
import { isFoundBy, misspeltProvinces, provinceCalled } from '@/domain/turkish/provinceNames';

const names = provinces.map(({ name }) => name);
const ascii = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('I', 'I');

/** How people write the names of the 81. */
const spellings = (name: string): readonly string[] => [
  name,
  upper(name),
  name.toLocaleLowerCase('tr'),
  ascii(name),
  ascii(name).toUpperCase(),
  ` ${name.replace(/^(Kahraman|Şanlı|Gazi|Afyon|Kırk|Tekir|Es)/u, '$1 ')} `,
];

describe('a province', () => {
  it('is found and called by its name in every spelling, and no other is called so', () => {
    for (const province of provinces) {
      for (const spelling of spellings(province.name)) {
        expect([spelling, isFoundBy(province, spelling)]).toEqual([spelling, true]);
        expect([spelling, provinceCalled(spelling, provinces)?.plate]).toEqual([spelling, province.plate]);
      }
    }
  });

  it.each([
    ['K.Maraş', '46'],
    ['K. maraş', '46'],
    ['maraş', '46'],
    ['Ş.Urfa', '63'],
    ['URFA', '63'],
    ['Afyon', '03'],
    ['antep', '27'],
    ['İçel', '33'],
    ['ICEL', '33'],
    ['Dersim', '62'],
  ])('is meant by %s: %s', (typed, plate) => {
    expect(provinceCalled(typed, provinces)?.plate).toBe(plate);
    expect(
      provinces.filter((province) => isFoundBy(province, typed)).map((province) => province.plate),
    ).toContain(plate);
  });

  it.each([
    ['İzmit', '41'],
    ['adapazari', '54'],
    ['Antakya', '31'],
  ])('is found by its town %s, but not called so: an import asks for the province', (typed, plate) => {
    expect(provinces.filter((province) => isFoundBy(province, typed)).map((each) => each.plate)).toEqual([
      plate,
    ]);
    expect(provinceCalled(typed, provinces)).toBeUndefined();
  });

  it.each([
    ['6', '06'],
    ['06', '06'],
    [' 76 ', '76'],
  ])('is found by its plate %s', (typed, plate) => {
    expect(provinces.filter((province) => isFoundBy(province, typed)).map((each) => each.plate)).toEqual([
      plate,
    ]);
  });

  it.each(['', ' ', '82', '0', 'Lefkoşa', '?'])('is not called “%s”', (typed) => {
    expect(provinceCalled(typed, provinces)).toBeUndefined();
  });
});

describe('a name of a province in a text', () => {
  it.each([
    ['İğdir ilinde', 'İğdir', 'Iğdır'],
    ['IGDIR', 'IGDIR', 'Iğdır'],
    ['iğdir ilinde', 'iğdir', 'Iğdır'],
    ['sirnak', 'sirnak', 'Şırnak'],
    ['Istanbul’da', 'Istanbul', 'İstanbul'],
    ['Canakkale', 'Canakkale', 'Çanakkale'],
    ['Urfa’da', 'Urfa', 'Şanlıurfa'],
    ['Afyon ili', 'Afyon', 'Afyonkarahisar'],
    ['İçel ili', 'İçel', 'Mersin'],
    ['K.Maraş ilinde', 'K.Maraş', 'Kahramanmaraş'],
    ['K. Maraş ilinde', 'K. Maraş', 'Kahramanmaraş'],
    ['Kahraman Maraş ilinde', 'Kahraman Maraş', 'Kahramanmaraş'],
    ['Depremden sonra Şanlı Urfa’ya', 'Şanlı Urfa', 'Şanlıurfa'],
  ])('is refused in “%s”, once', (text, word, name) => {
    expect(misspeltProvinces(text, names, 'text')).toEqual([
      { field: 'text', problem: 'province_misspelt', context: { word, name } },
    ]);
  });

  it.each([
    'Hakkâri ve IĞDIR illerinde, Iğdır’da ordu ve bölü; kâğıt, Şırnak, İZMİR.',
    'Bölü işareti ile Bolu ili.',
    'afyon ve urfa dışında, Van Gölü kıyısında, İzmit ilçesinde, Antakya ve Adapazarı şehirlerinde',
    'Adana, Mersin. Hatay ve Kahramanmaraş',
  ])('is right in “%s”', (text) => {
    expect(misspeltProvinces(text, names, 'text')).toEqual([]);
  });

  it('is right for each of the 81, with a suffix, in capitals and in small letters', () => {
    for (const name of names) {
      for (const text of [`${name}’da`, upper(name), `${name} ili, ${name.toLocaleLowerCase('tr')}`]) {
        expect(misspeltProvinces(text, names, 'text')).toEqual([]);
      }
    }
  });
});
