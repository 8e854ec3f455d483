import type { Audience, NoticeKind, NoticeRow } from '@/domain/workflow/notices';
import { bilingual } from './bilingual';

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
      booklet: 'Kitapçık',
      person: 'Hesap',
    } satisfies Record<NoticeRow['subject'], string>,
    job: 'yayım işi',
    kinds: {
      review_asked: 'inceleme bekliyor',
      changes_requested: 'düzeltme istendi (gerekçesiyle)',
      approved: 'onaylandı',
      published: 'yayımlandı (bağlantılarıyla)',
      render_failed: 'dosyalar hazırlanamadı (nedeniyle)',
      invited: 'davet (tek kullanımlık bağlantıyla)',
      reset_asked: 'yeni parola (tek kullanımlık bağlantıyla)',
      login_changed: 'parola ya da adres değişti',
      grants_changed: 'yetkiler ya da durum değişti',
      second_factor_reset: 'ikinci doğrulama adımı sıfırlandı',
    } satisfies Record<NoticeKind, string>,
    audiences: {
      next_reviewers: 'şimdi onaylayabilecek olanlar',
      touchers: 'son onaydan bu yana değiştiren herkes',
      sender: 'gönderen',
      province: 'ilin kişileri',
      publishers: 'yayım sorumluları',
      person: 'hesabın sahibi',
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
      booklet: 'Booklet',
      person: 'Account',
    },
    job: 'publication job',
    kinds: {
      review_asked: 'waits for review',
      changes_requested: 'changes requested (with the reason)',
      approved: 'approved',
      published: 'published (with its links)',
      render_failed: 'files could not be made (with the cause)',
      invited: 'invitation (with a link for one use)',
      reset_asked: 'new password (with a link for one use)',
      login_changed: 'password or address changed',
      grants_changed: 'permissions or state changed',
      second_factor_reset: 'second factor reset',
    },
    audiences: {
      next_reviewers: 'those who may approve now',
      touchers: 'everybody who changed it since its last approval',
      sender: 'the sender',
      province: 'the province’s people',
      publishers: 'publishers',
      person: 'whose account it is',
    },
  },
);
