import { bilingual, chosen, counted } from '../bilingual';

/** Outcomes of saving, sending or recalling figures. */
export const saveAnswerWords = bilingual(
  {
    saved: (count: number) => `${count} değer kaydedildi.`,
    sent: (count: number) => `${count} değer incelemeye gönderildi.`,
    recalled: (count: number) => `${count} değer geri çekildi.`,
    unchanged: (count: number) => `${count} değer zaten aynıydı.`,
    stale: (count: number) => `${count} değer bu arada değiştirilmiş; aşağıda iki değeri de görüp seçin.`,
    refused: (count: number) => `${count} değer kabul edilmedi; nedeni yanında yazıyor.`,
  },
  {
    saved: (count: number) => `${counted(count, 'figure')} saved.`,
    sent: (count: number) => `${counted(count, 'figure')} sent for review.`,
    recalled: (count: number) => `${counted(count, 'figure')} recalled.`,
    unchanged: (count: number) =>
      `${counted(count, 'figure')} ${chosen(count, 'was', 'were')} the same already.`,
    stale: (count: number) =>
      `${counted(count, 'figure')} ${chosen(count, 'was', 'were')} changed meanwhile; see both values below and choose.`,
    refused: (count: number) =>
      `${counted(count, 'figure')} ${chosen(count, 'was', 'were')} not accepted; the reason is shown beside ${chosen(count, 'it', 'each')}.`,
  },
);
