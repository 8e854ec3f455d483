import { bilingual, counted } from '../bilingual';

/** Until when a sheet may be filled in, in words. */
export const entryTimeWords = bilingual(
  {
    not_open: (date: string) => `Veri girişi ${date} günü açılacak. O güne kadar yalnızca bakabilirsiniz.`,
    open: (date: string, days: number | null) =>
      days === null
        ? 'Veri girişi açık.'
        : days === 0
          ? `Son gün bugün: ${date}`
          : `Son gün: ${date} (${days} gün kaldı)`,
    extended: (date: string, reason: string) => `${date} tarihine kadar ek süre verildi: ${reason}`,
    undated: 'tarihi belirlenecek',
    late: (due: string, closes: string) =>
      `Son gün ${due} idi; süre doldu. Form ${closes} gününe kadar açık kalacak, lütfen tamamlayın.`,
    closed: 'Bu dönemin veri girişi kapandı. Değerleri yalnızca görebilirsiniz.',
  },
  {
    not_open: (date: string) => `Entry opens on ${date}. Until then you can only look.`,
    open: (date: string, days: number | null) =>
      days === null
        ? 'Entry is open.'
        : days === 0
          ? `Due today: ${date}`
          : `Due on ${date} (${counted(days, 'day')} left)`,
    extended: (date: string, reason: string) => `More time was given until ${date}: ${reason}`,
    undated: 'a date to be set',
    late: (due: string, closes: string) =>
      `This was due on ${due}. The sheet stays open until ${closes}; please complete it.`,
    closed: 'Entry for this edition is closed. You can only look at the figures.',
  },
);
