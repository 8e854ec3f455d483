import { plainProvince, type ProvinceFacts } from '@/domain/booklet/snapshot';
import { searchKey, slug, sortKey, upper } from '@/domain/turkish/letters';
import type { SuffixOverrides } from '@/domain/turkish/suffix';

/** One of the 81, with everything the collection stores. */
export interface SeedProvince extends ProvinceFacts {
  readonly sortKey: string;
  readonly searchKey: string;
}

const names: readonly (readonly [plate: string, name: string])[] = [
  ['01', 'Adana'],
  ['02', 'Adıyaman'],
  ['03', 'Afyonkarahisar'],
  ['04', 'Ağrı'],
  ['05', 'Amasya'],
  ['06', 'Ankara'],
  ['07', 'Antalya'],
  ['08', 'Artvin'],
  ['09', 'Aydın'],
  ['10', 'Balıkesir'],
  ['11', 'Bilecik'],
  ['12', 'Bingöl'],
  ['13', 'Bitlis'],
  ['14', 'Bolu'],
  ['15', 'Burdur'],
  ['16', 'Bursa'],
  ['17', 'Çanakkale'],
  ['18', 'Çankırı'],
  ['19', 'Çorum'],
  ['20', 'Denizli'],
  ['21', 'Diyarbakır'],
  ['22', 'Edirne'],
  ['23', 'Elazığ'],
  ['24', 'Erzincan'],
  ['25', 'Erzurum'],
  ['26', 'Eskişehir'],
  ['27', 'Gaziantep'],
  ['28', 'Giresun'],
  ['29', 'Gümüşhane'],
  ['30', 'Hakkâri'],
  ['31', 'Hatay'],
  ['32', 'Isparta'],
  ['33', 'Mersin'],
  ['34', 'İstanbul'],
  ['35', 'İzmir'],
  ['36', 'Kars'],
  ['37', 'Kastamonu'],
  ['38', 'Kayseri'],
  ['39', 'Kırklareli'],
  ['40', 'Kırşehir'],
  ['41', 'Kocaeli'],
  ['42', 'Konya'],
  ['43', 'Kütahya'],
  ['44', 'Malatya'],
  ['45', 'Manisa'],
  ['46', 'Kahramanmaraş'],
  ['47', 'Mardin'],
  ['48', 'Muğla'],
  ['49', 'Muş'],
  ['50', 'Nevşehir'],
  ['51', 'Niğde'],
  ['52', 'Ordu'],
  ['53', 'Rize'],
  ['54', 'Sakarya'],
  ['55', 'Samsun'],
  ['56', 'Siirt'],
  ['57', 'Sinop'],
  ['58', 'Sivas'],
  ['59', 'Tekirdağ'],
  ['60', 'Tokat'],
  ['61', 'Trabzon'],
  ['62', 'Tunceli'],
  ['63', 'Şanlıurfa'],
  ['64', 'Uşak'],
  ['65', 'Van'],
  ['66', 'Yozgat'],
  ['67', 'Zonguldak'],
  ['68', 'Aksaray'],
  ['69', 'Bayburt'],
  ['70', 'Karaman'],
  ['71', 'Kırıkkale'],
  ['72', 'Batman'],
  ['73', 'Şırnak'],
  ['74', 'Bartın'],
  ['75', 'Ardahan'],
  ['76', 'Iğdır'],
  ['77', 'Yalova'],
  ['78', 'Karabük'],
  ['79', 'Kilis'],
  ['80', 'Osmaniye'],
  ['81', 'Düzce'],
];

/** Only Iğdır's are known; what the others do not have is theirs to say. */
const absentServices: Readonly<Record<string, readonly string[]>> = {
  '76': ['ces', 'codem', 'huzurevleri', 'ozel-huzurevleri'],
};

/** Kırklareli keeps its possessive (Kırklareli’nde); Kocaeli and Tunceli are plain names (Kocaeli’de). */
const suffixOverrides: Readonly<Record<string, SuffixOverrides>> = {
  '39': { locative: 'nde', ablative: 'nden', dative: 'ne', accusative: 'ni', genitive: 'nin' },
  '41': { locative: 'de', ablative: 'den', dative: 'ye', accusative: 'yi', genitive: 'nin' },
  '62': { locative: 'de', ablative: 'den', dative: 'ye', accusative: 'yi', genitive: 'nin' },
};

/** Named groups of provinces that texts are meant for, with the plates of each. */
export const groups = [
  {
    key: 'deprem-bolgesi',
    name: '6 Şubat 2023 depremlerinden etkilenen iller',
    plates: ['01', '02', '21', '23', '27', '31', '44', '46', '63', '79', '80'],
  },
  {
    key: 'denize-kiyisi-olan',
    name: 'Denize kıyısı olan iller',
    plates: [
      ...['01', '07', '08', '09', '10', '16', '17', '22', '28', '31', '33', '34', '35', '37'],
      ...['39', '41', '48', '52', '53', '54', '55', '57', '59', '61', '67', '74', '77', '81'],
    ],
  },
] as const;

function groupsOf(plate: string): readonly string[] {
  return groups.filter(({ plates }) => plates.some((each) => each === plate)).map(({ key }) => key);
}

/** The provinces in the order of their plates. */
export const provinces: readonly SeedProvince[] = names.map(([plate, name]) => ({
  ...plainProvince,
  plate,
  name,
  capitals: upper(name),
  slug: slug(name),
  sortKey: sortKey(name),
  searchKey: searchKey(name),
  absentServices: absentServices[plate] ?? [],
  groups: groupsOf(plate),
  suffixOverrides: suffixOverrides[plate] ?? {},
}));
