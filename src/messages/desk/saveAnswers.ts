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

/** Words of the workflow strip on a text's own page. */
export const textWords = bilingual(
  {
    send: 'İncelemeye gönder',
    recall: 'Geri çek',
    review: 'İncelemeye git',
    saveFirst: 'Önce değişiklikleri kaydedin.',
    returned: (by: string, reason: string) => `${by} düzeltme istedi: ${reason}`,
    inReview: 'İncelemedeki metin değiştirilmez. Değiştirmek için önce geri çekin.',
    sent: 'Metin incelemeye gönderildi. Başka bir metin sorumlusu ya da inceleme yetkilisi onaylar.',
    recalled: 'Metin geri çekildi.',
  },
  {
    send: 'Send for review',
    recall: 'Recall',
    review: 'Go to review',
    saveFirst: 'Save your changes first.',
    returned: (by: string, reason: string) => `${by} asked for a correction: ${reason}`,
    inReview: 'A text in review is not changed. Recall it first.',
    sent: 'The text was sent for review. Another writer or a reviewer approves it.',
    recalled: 'The text was recalled.',
  },
);
