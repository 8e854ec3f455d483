import { bilingual } from '../bilingual';

/** Names of the desk's screens. */
export const homeWords = bilingual(
  {
    menu: 'İşlerim',
    home: 'Bugün',
    sheet: 'Veri girişi',
    typing: 'İkinci giriş',
    review: 'İnceleme',
    board: 'Yayın',
    people: 'Kişiler',
    permissions: 'Kişiler ve yetkiler',
    account: 'Hesabım',
    imports: 'Geçmiş dönemler',
    deputies: 'Vekâlet',
    outbox: 'Giden e-postalar',
    journal: 'Güvenlik günlüğü',
    noEdition: 'Henüz bir dönem yok.',
  },
  {
    menu: 'My work',
    home: 'Today',
    sheet: 'Data entry',
    typing: 'Second typing',
    review: 'Review',
    board: 'Publication',
    people: 'People',
    permissions: 'People and permissions',
    account: 'My account',
    imports: 'Past editions',
    deputies: 'Deputies',
    outbox: 'Outgoing e-mails',
    journal: 'Security journal',
    noEdition: 'There is no edition yet.',
  },
);
