import type { Audience, NoticeRow } from '@/domain/notices/notices';
import { bilingual } from '../bilingual';

/** Words of the generated table of mails. */
export const noticeTableWords = bilingual(
  {
    title: 'Kime ne zaman e-posta gider',
    intro:
      'Bir işlemde kaç değer olursa olsun kişi başına tek e-posta gider; kimse kendi işlemi için e-posta almaz (kendi hesabındakiler dışında). E-postalar, işlem kesinleştikten sonra gönderilir.',
    subject: 'Ne',
    act: 'İşlem',
    mail: 'E-posta',
    to: 'Kime',
    subjects: {
      figure: 'Değer',
      text: 'Metin, gösterge ve kural',
      import: 'Geçmiş dönem aktarımı',
      force: 'Olağanüstü işlem',
      dates: 'Açık dönemin tarihleri',
      booklet: 'Kitapçık',
      train_booklet: 'Toplu yayım kitapçığı',
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
      provinces: 'bütün illerin kişileri',
      publishers: 'yayım sorumluları',
      admins: 'yöneticiler',
      person: 'hesabın sahibi',
      deputy: 'vekil',
      principal: 'yerine bakılan kişi',
    } satisfies Record<Audience, string>,
  },
  {
    title: 'Who gets an e-mail when',
    intro:
      'One e-mail per act and person, however many figures; nobody gets one for their own act (except about their own account). E-mails are sent after the act has been committed.',
    subject: 'What',
    act: 'Act',
    mail: 'E-mail',
    to: 'To',
    subjects: {
      figure: 'Figure',
      text: 'Text, metric and check',
      import: 'Import of a past edition',
      force: 'Exceptional act (force)',
      dates: 'Dates of an open edition',
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
      provinces: 'the people of all provinces',
      publishers: 'publishers',
      admins: 'the admins',
      person: 'the owner of the account',
      deputy: 'the deputy',
      principal: 'the person stood in for',
    },
  },
);
