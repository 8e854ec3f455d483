import { bilingual } from '../bilingual';

/** Words that a booklet's PDF says of itself: in its properties and beside the files in it. */
export const fileWords = bilingual(
  {
    description: (province: string, edition: string, asOf: string) =>
      `${province} ilindeki sosyal hizmetlere ve sosyal yardımlara ilişkin değerler: ${edition} sayısı, ${asOf} tarihi itibarıyla.`,
    withdrawal: (province: string, edition: string) =>
      `${province} ilinin ${edition} sayısına ait bir yayımın geri çekme kaydı; değer içermez.`,
    keywords: [
      'il bilgilendirme kitapçığı',
      'sosyal hizmetler',
      'sosyal yardımlar',
      'istatistik',
      'açık veri',
    ],
    csv: 'Kitapçıktaki değerlerin tablosu',
    json: 'Kitapçıktaki değerler, tanımları ve bu yayımın değiştirdikleri',
  },
  {
    description: (province: string, edition: string, asOf: string) =>
      `Figures on social services and social assistance in the province of ${province}: edition ${edition}, as of ${asOf}.`,
    withdrawal: (province: string, edition: string) =>
      `Record of the withdrawal of a publication of edition ${edition} of the province of ${province}; it holds no figures.`,
    keywords: [
      'provincial information booklet',
      'social services',
      'social assistance',
      'statistics',
      'open data',
    ],
    csv: 'Table of the figures in the booklet',
    json: 'Figures in the booklet, their definitions and the changes of this publication',
  },
);
