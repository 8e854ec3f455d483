import { bilingual } from '../bilingual';

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
