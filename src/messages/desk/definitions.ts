import type { Check } from '@/domain/checks/check';
import type { Display, TimeBasis } from '@/domain/figures/metric';
import { bilingual } from '../bilingual';

/** Words of what metrics and checks are, the same for those who define them, review them and enter figures. */
export const definitionWords = bilingual(
  {
    timeBases: {
      stock: 'Belirli bir tarihteki durum',
      cumulative: 'Başlangıç yılından bu yana toplam',
      year_to_date: 'Yıl başından bu yana toplam',
      event: 'Tek seferlik olay',
      unstated: 'Belirtilmemiş (Bakanlıkça netleştirilecek)',
    } satisfies Record<TimeBasis, string>,
    displays: {
      integer: 'Tam sayı',
      tl: 'TL',
      million_tl: 'Milyon TL',
      billion_tl: 'Milyar TL',
    } satisfies Record<Display, string>,
    severities: {
      hard: 'Zorunlu: uyulmazsa gönderilemez ve yayımlanamaz',
      soft: 'Gerekçeli: uyulmazsa gönderirken gerekçe sorulur',
    } satisfies Record<Check['severity'], string>,
  },
  {
    timeBases: {
      stock: 'Situation on a date',
      cumulative: 'Total since the first year',
      year_to_date: 'Total since the start of the year',
      event: 'Single event',
      unstated: 'Not stated (to be settled by the Ministry)',
    },
    displays: { integer: 'Integer', tl: 'TL', million_tl: 'Million TL', billion_tl: 'Billion TL' },
    severities: {
      hard: 'Hard: cannot be sent or published while it fails',
      soft: 'Soft: asks for a reason when the figure is sent',
    },
  },
);
