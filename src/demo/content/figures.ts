import type { FigureValue } from '@/domain/figures/figureValue';

/** Iğdır's 43 figures of 2024-2 (docs/reference/booklet-facts.md); money in exact lira. */
const amounts: Readonly<Record<string, number>> = {
  'shm-merkez': 2,
  'asdep-hane': 28_681,
  'eoe-kisi': 1_758,
  'aep-kisi': 4_187,
  'aile-danismanligi-basvuru': 92,
  'bagimlilik-egitim-kisi': 2_976,
  'psikososyal-destek-kisi': 2_477,
  'cocuk-evleri-ev': 5,
  'cocuk-evleri-cocuk': 28,
  'kurum-bakimi-cocuk': 28,
  'kres-kurulus': 6,
  'kres-ucretsiz-cocuk': 4,
  'koruyucu-aile-cocuk': 10,
  'koruyucu-aile-aile': 7,
  'evlat-edinme-cocuk': 9,
  'sed-cocuk': 931,
  'sed-tutar': 100_600_000,
  'kadin-konukevi': 1,
  'sonim-kadin': 7_474,
  'sonim-erkek': 858,
  'sonim-cocuk': 406,
  'sonim-toplam': 8_738,
  'finansal-okuryazarlik-etkinlik': 2,
  'finansal-okuryazarlik-kisi': 432,
  'kadin-kooperatifi': 6,
  'yatili-bakim-merkez': 2,
  'yatili-bakim-kisi': 130,
  'umut-evi-ev': 4,
  'umut-evi-kisi': 19,
  'ozel-engelli-bakim-merkez': 1,
  'ozel-engelli-bakim-kisi': 98,
  'evde-bakim-kisi': 2_195,
  'evde-bakim-tutar': 560_000_000,
  sehit: 71,
  gazi: 74,
  'istihdam-kisi': 96,
  'ucretsiz-seyahat-kart': 371,
  'sydv-vakif': 4,
  'sosyal-yardim-hane': 18_103,
  'sosyal-yardim-tutar': 521_600_000,
  'sosyal-yardim-kaynak': 3_750_000_000,
  'yatirim-proje': 1,
  'yatirim-tutar': 120_000_000,
};

/** The one set of true figures that the seed enters, through the same actions as the screens. */
export interface SeedFigures {
  readonly edition: string;
  /** Plate code. */
  readonly province: string;
  readonly values: readonly { readonly metric: string; readonly value: FigureValue }[];
}

/** Iğdır, edition 2024-2. */
export const figures: SeedFigures = {
  edition: '2024-2',
  province: '76',
  values: Object.entries(amounts).map(([metric, amount]) => ({ metric, value: { kind: 'number', amount } })),
};
