import { bilingual } from '../bilingual';
import type { NoticeText, WordsAbout } from './notices';

interface AccountFacts {
  /** Which of the two things that people log in with an act changed. */
  readonly part: 'email' | 'password';
  /** Whose account it is; null for its owner. */
  readonly other: string | null;
}

interface PersonText extends NoticeText<AccountFacts> {
  readonly lead: (facts: AccountFacts) => string;
  /** What to know before the link is used, or null. */
  readonly hint: string | null;
  /** What to do if it was somebody else, or null. */
  readonly ifNotYou: string | null;
}

interface DeputyFacts {
  /** Which of the two the reader is, and the name of the other. */
  readonly reader: 'deputy' | 'principal';
  readonly other: string;
}

interface DeputyText extends NoticeText<DeputyFacts> {
  readonly days: (from: string, until: string) => string;
}

/** Words of the mails that tell people of their own account, and of a deputyship, kind by kind. */
export const personNoticeWords = bilingual<
  WordsAbout<'person', PersonText> & WordsAbout<'deputy', DeputyText>
>(
  {
    invited: {
      listed: 'davet (tek kullanımlık bağlantıyla)',
      headline: () => 'hesabınız açıldı',
      lead: () => 'İl Bilgilendirme Kitapçıkları için hesabınız açıldı. Başlamak için parolanızı belirleyin.',
      hint: 'Bu e-postanın geldiği adresle giriş yaparsınız.',
      ifNotYou: null,
    },
    reset_asked: {
      listed: 'yeni parola (tek kullanımlık bağlantıyla)',
      headline: () => 'yeni parola',
      lead: () => 'Kitapçık hesabınız için yeni parola istendi.',
      hint: null,
      ifNotYou: 'Bunu siz istemediyseniz bu e-postayı dikkate almayın; parolanız değişmez.',
    },
    login_changed: {
      listed: 'parola ya da e-posta adresi değişti',
      headline: ({ part }) =>
        part === 'email' ? 'e-posta adresiniz değiştirildi' : 'parolanız değiştirildi',
      lead: ({ part }) =>
        part === 'email'
          ? 'Kitapçık hesabınızın e-posta adresi değiştirildi. Açık oturumlarınız sonlandırıldı.'
          : 'Kitapçık hesabınızın parolası değiştirildi. Diğer oturumlarınız sonlandırıldı.',
      hint: null,
      ifNotYou: 'Bunu siz yapmadıysanız ya da beklemiyorsanız hemen yöneticinize bildirin.',
    },
    grants_changed: {
      listed: 'yetkiler ya da durum değişti',
      headline: () => 'yetkileriniz değişti',
      lead: () => 'Kitapçık hesabınızda bir yönetici şu değişikliği yaptı:',
      hint: null,
      ifNotYou: null,
    },
    second_factor_reset: {
      listed: 'iki adımlı doğrulama sıfırlandı',
      headline: () => 'iki adımlı doğrulamanız sıfırlandı',
      lead: () =>
        'Kitapçık hesabınızın iki adımlı doğrulaması sıfırlandı, oturumlarınız sonlandırıldı. Sonraki girişinizde yeniden kurarsınız.',
      hint: null,
      ifNotYou: 'Bunu siz istemediyseniz hemen yöneticinize bildirin.',
    },
    identity_unlinked: {
      listed: 'kurum hesabının bağlantısı kaldırıldı',
      headline: () => 'kurum hesabınızın bağlantısı kaldırıldı',
      lead: () =>
        'Kitapçık hesabınızla kurum hesabınız arasındaki bağlantı kaldırıldı, oturumlarınız sonlandırıldı. Kurum hesabınızla sonraki girişinizde e-posta adresinizle yeniden kurulur.',
      hint: null,
      ifNotYou: 'Bunu siz istemediyseniz hemen yöneticinize bildirin.',
    },
    recovery_codes_renewed: {
      listed: 'kurtarma kodları yenilendi',
      headline: () => 'kurtarma kodlarınız yenilendi',
      lead: () => 'Kitapçık hesabınız için yeni kurtarma kodları alındı. Eski kodların hepsi geçersiz oldu.',
      hint: null,
      ifNotYou:
        'Bunu siz yapmadıysanız telefonunuz ya da oturumunuz başkasının elinde olabilir: hemen yöneticinize bildirin.',
    },
    change_proposed: {
      listed: 'hesap değişikliği önerildi (ikinci kişinin onayını bekliyor)',
      headline: ({ other }) =>
        other === null ? 'hesabınız için değişiklik önerildi' : `onay bekleyen hesap değişikliği (${other})`,
      lead: ({ other }) =>
        `${other === null ? 'Kitapçık hesabınız' : `${other} adlı kişinin hesabı`} için aşağıdaki değişiklik önerildi. Öneriyi yapandan başka bir yetkili onaylamadan hiçbir şey değişmez.`,
      hint: 'Yedi gün içinde onaylanmayan öneri geçersiz olur.',
      ifNotYou: 'Bu değişikliği beklemiyorsanız hemen bir yöneticiye bildirin.',
    },
    change_confirmed: {
      listed: 'hesap değişikliği ikinci kişi tarafından onaylandı',
      headline: ({ other }) => `hesap değişikliği onaylandı (${other ?? ''})`,
      lead: ({ other }) =>
        `${other ?? ''} adlı kişinin hesabı için önerilen değişiklik ikinci bir kişi tarafından onaylandı ve geçerli oldu.`,
      hint: null,
      ifNotYou: 'Bu değişikliği beklemiyorsanız hemen bir yöneticiye bildirin.',
    },
    change_dropped: {
      listed: 'önerilen hesap değişikliği yapılmadı (reddedildi, geri çekildi ya da süresi doldu)',
      headline: ({ other }) =>
        other === null
          ? 'hesabınız için önerilen değişiklik yapılmadı'
          : `hesap değişikliği yapılmadı (${other})`,
      lead: ({ other }) =>
        `${other === null ? 'Kitapçık hesabınız' : `${other} adlı kişinin hesabı`} için önerilen değişiklik yapılmadı: öneri reddedildi, geri çekildi ya da süresi doldu.`,
      hint: null,
      ifNotYou: null,
    },
    account_changed: {
      listed: 'yetkili bir hesap değişti',
      headline: ({ other }) => `yetkili bir hesap değişti (${other ?? ''})`,
      lead: ({ other }) => `${other ?? ''} adlı kişinin hesabında şu değişiklik yapıldı:`,
      hint: null,
      ifNotYou: 'Bu değişikliği beklemiyorsanız hemen bir yöneticiye bildirin.',
    },
    deputy_named: {
      listed: 'vekil görevlendirildi (görev ve tarihleriyle)',
      headline: ({ reader, other }) =>
        reader === 'deputy'
          ? `Vekil olarak görevlendirildiniz (${other} yerine)`
          : `Yerinize vekil görevlendirildi (${other})`,
      days: (from, until) => `Vekâlet ${from} günü başlar, ${until} gününün sonunda sona erer.`,
    },
    deputy_ended: {
      listed: 'vekâlet sona erdi (son gününden önce)',
      headline: ({ reader, other }) =>
        reader === 'deputy'
          ? `Vekâletiniz sona erdi (${other} yerine)`
          : `Vekilinizin görevi sona erdi (${other})`,
      days: (from, until) => `Vekâlet ${from} – ${until} tarihleri içindi; artık geçerli değildir.`,
    },
  },
  {
    invited: {
      listed: 'invitation (with a link for one use)',
      headline: () => 'your account is ready',
      lead: () =>
        'An account for the Provincial Information Booklets is ready for you. Set your password to begin.',
      hint: 'Sign in with the e-mail address that this e-mail came to.',
      ifNotYou: null,
    },
    reset_asked: {
      listed: 'new password (with a link for one use)',
      headline: () => 'new password',
      lead: () => 'A new password was requested for your Kitapçık account.',
      hint: null,
      ifNotYou: 'If you did not ask for it, ignore this e-mail; your password stays as it is.',
    },
    login_changed: {
      listed: 'password or e-mail address changed',
      headline: ({ part }) =>
        part === 'email' ? 'your e-mail address was changed' : 'your password was changed',
      lead: ({ part }) =>
        part === 'email'
          ? 'The e-mail address of your Kitapçık account was changed. Your open sessions were ended.'
          : 'The password of your Kitapçık account was changed. Your other sessions were ended.',
      hint: null,
      ifNotYou: 'If this was not you, or you did not expect it, tell your administrator at once.',
    },
    grants_changed: {
      listed: 'permissions or state changed',
      headline: () => 'your permissions have changed',
      lead: () => 'An administrator changed your Kitapçık account:',
      hint: null,
      ifNotYou: null,
    },
    second_factor_reset: {
      listed: 'two-step verification reset',
      headline: () => 'your two-step verification was reset',
      lead: () =>
        'The two-step verification of your Kitapçık account was reset and your sessions were ended. You set it up again at your next sign-in.',
      hint: null,
      ifNotYou: 'If you did not ask for this, tell your administrator at once.',
    },
    identity_unlinked: {
      listed: 'link to the ministry’s account taken away',
      headline: () => 'the link to your ministry account was taken away',
      lead: () =>
        'The link between your Kitapçık account and your ministry account was taken away and your sessions were ended. It is made anew by your e-mail address at your next sign-in with the ministry account.',
      hint: null,
      ifNotYou: 'If you did not ask for this, tell your administrator at once.',
    },
    recovery_codes_renewed: {
      listed: 'new recovery codes made',
      headline: () => 'you have new recovery codes',
      lead: () => 'New recovery codes were made for your Kitapçık account. The old ones no longer work.',
      hint: null,
      ifNotYou:
        'If this was not you, somebody else may have your telephone or your session: tell your administrator at once.',
    },
    change_proposed: {
      listed: 'change of an account proposed (for a second person to confirm)',
      headline: ({ other }) =>
        other === null
          ? 'a change of your account was proposed'
          : `a change of an account is proposed (${other})`,
      lead: ({ other }) =>
        `The change below was proposed for ${other === null ? 'your Kitapçık account' : `the account of ${other}`}. Nothing changes before somebody other than the proposer confirms it.`,
      hint: 'A proposal that is not confirmed within seven days ends.',
      ifNotYou: 'If you did not expect this, tell an administrator at once.',
    },
    change_confirmed: {
      listed: 'change of an account confirmed by a second person',
      headline: ({ other }) => `a change of an account was confirmed (${other ?? ''})`,
      lead: ({ other }) =>
        `The change proposed for the account of ${other ?? ''} was confirmed by a second person and holds now.`,
      hint: null,
      ifNotYou: 'If you did not expect this, tell an administrator at once.',
    },
    change_dropped: {
      listed: 'proposed change of an account not made (rejected, withdrawn or expired)',
      headline: ({ other }) =>
        other === null
          ? 'the change proposed for your account was not made'
          : `a change of an account was not made (${other})`,
      lead: ({ other }) =>
        `The change proposed for ${other === null ? 'your Kitapçık account' : `the account of ${other}`} was not made: it was rejected, withdrawn or expired.`,
      hint: null,
      ifNotYou: null,
    },
    account_changed: {
      listed: 'an account with power changed',
      headline: ({ other }) => `an account with power changed (${other ?? ''})`,
      lead: ({ other }) => `The account of ${other ?? ''} was changed:`,
      hint: null,
      ifNotYou: 'If you did not expect this, tell an administrator at once.',
    },
    deputy_named: {
      listed: 'a deputy was named (with the role and the dates)',
      headline: ({ reader, other }) =>
        reader === 'deputy'
          ? `You have been named as a deputy (for ${other})`
          : `A deputy has been named for you (${other})`,
      days: (from, until) => `The deputyship begins on ${from} and ends at the end of ${until}.`,
    },
    deputy_ended: {
      listed: 'a deputyship ended (before its last day)',
      headline: ({ reader, other }) =>
        reader === 'deputy'
          ? `You are no longer a deputy (for ${other})`
          : `Your deputy’s duty has ended (${other})`,
      days: (from, until) => `It was set for ${from} – ${until}, and is no longer valid.`,
    },
  },
);
