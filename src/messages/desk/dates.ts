import { bilingual } from '../bilingual';

/** Words of the fields in which a day is typed. */
export const dateWords = bilingual(
  {
    hint: 'gün.ay.yıl, ör. 30.09.2024',
    unread:
      'Bu bir tarih olarak okunamadı. Gün, ay ve yılı bu sırayla yazın: 30.09.2024 ya da 30 Eylül 2024.',
  },
  {
    hint: 'day.month.year, e.g. 30.09.2024',
    unread:
      'This cannot be read as a date. Write day, month and year in this order: 30.09.2024 or 30 September 2024.',
  },
);
