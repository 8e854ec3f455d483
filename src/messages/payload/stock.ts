import { bilingual } from '../bilingual';

/** Words around Payload's forms: what they are, and the way back to the desk. */
export const stockWords = bilingual(
  {
    title: 'Tanımlar ve metinler',
    explained:
      'Kitapçığın metinleri, göstergeleri ve kuralları ile dönem ve il tanımları burada düzenlenir. Günlük işlerin tümü çalışma ekranlarındadır.',
    toDesk: 'Çalışma ekranlarına dön',
    desk: 'Çalışma ekranları',
  },
  {
    title: 'Definitions and texts',
    explained:
      'The texts, metrics and checks of the booklet, and the definitions of editions and provinces, are edited here. All daily work is on the work screens.',
    toDesk: 'Back to the work screens',
    desk: 'Work screens',
  },
);
