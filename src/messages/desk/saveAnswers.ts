import { bilingual } from '../bilingual';

/** Outcomes of saving, sending or recalling figures. */
export const saveAnswerWords = bilingual(
  {
    saved: (count: number) => `${count} rakam kaydedildi.`,
    sent: (count: number) => `${count} rakam incelemeye gönderildi.`,
    recalled: (count: number) => `${count} rakam geri çekildi.`,
    unchanged: (count: number) => `${count} rakam zaten aynıydı.`,
    stale: (count: number) =>
      `${count} rakamı bu arada başka biri değiştirmiş; aşağıda iki değeri de görüp seçin.`,
    refused: (count: number) => `${count} rakam kabul edilmedi; nedeni yanında yazıyor.`,
  },
  {
    saved: (count: number) => `${count} figures saved.`,
    sent: (count: number) => `${count} figures sent for review.`,
    recalled: (count: number) => `${count} figures recalled.`,
    unchanged: (count: number) => `${count} figures were the same already.`,
    stale: (count: number) =>
      `${count} figures were changed by somebody else meanwhile; see both values below and choose.`,
    refused: (count: number) => `${count} figures were not accepted; the reason stands beside each.`,
  },
);
