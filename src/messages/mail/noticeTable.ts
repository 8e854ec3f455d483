import type { Audience, NoticeRow } from '@/domain/notices/notices';
import { bilingual } from '../bilingual';

/** Words of the generated table of mails. */
export const noticeTableWords = bilingual(
  {
    title: 'Kime ne zaman e-posta gider',
    intro:
      'Bir işlemde kaç rakam olursa olsun kişi başına tek ileti gider; kimse kendi işlemi için ileti almaz (kendi hesabındakiler dışında). İletiler işlem kesinleştikten sonra gönderilir.',
    subject: 'Ne',
    act: 'İşlem',
    mail: 'İleti',
    to: 'Kime',
    subjects: {
      figure: 'Rakam',
      text: 'Metin, gösterge ve denetim',
      import: 'Geçmiş aktarımı',
      force: 'Olağanüstü işlem',
      booklet: 'Kitapçık',
      train_booklet: 'Toplu yayımdaki kitapçık',
      train: 'Toplu yayım',
      person: 'Hesap',
      deputy: 'Vekâlet',
    } satisfies Record<NoticeRow['subject'], string>,
    job: 'yayım işi',
    audiences: {
      next_reviewers: 'şimdi onaylayabilecek olanlar',
      touchers: 'son onaydan bu yana değiştiren herkes',
      sender: 'gönderen',
      province: 'ilin kişileri',
      publishers: 'yayım sorumluları',
      person: 'hesabın sahibi',
      deputy: 'vekil',
      principal: 'yerine bakılan kişi',
    } satisfies Record<Audience, string>,
  },
  {
    title: 'Who gets a mail when',
    intro:
      'One mail per act and person, however many figures; nobody gets one for the own act (but for what happens to the own account). Mails are sent after the act has been committed.',
    subject: 'What',
    act: 'Act',
    mail: 'Mail',
    to: 'To',
    subjects: {
      figure: 'Figure',
      text: 'Text, metric and check',
      import: 'Import of the past',
      force: 'Exceptional act (force)',
      booklet: 'Booklet',
      train_booklet: 'Booklet of a joint release',
      train: 'Joint release (train)',
      person: 'Account',
      deputy: 'Deputy',
    },
    job: 'publication job',
    audiences: {
      next_reviewers: 'those who may approve now',
      touchers: 'everybody who changed it since its last approval',
      sender: 'the sender',
      province: 'the province’s people',
      publishers: 'publishers',
      person: 'whose account it is',
      deputy: 'who stands in',
      principal: 'who is stood in for',
    },
  },
);
