import type { DeputyNotice } from '@/domain/notices/notices';
import { bilingual } from '../bilingual';

type DeputyHeadlines = Record<DeputyNotice, Record<'deputy' | 'principal', (other: string) => string>>;

/** Words of the mails that tell people of their own account, and of a deputyship. */
export const personNoticeWords = bilingual(
  {
    person: {
      headline: {
        invited: 'hesabınız açıldı',
        reset_asked: 'yeni parola',
        login_changed: { password: 'parolanız değiştirildi', email: 'e-posta adresiniz değiştirildi' },
        grants_changed: 'yetkileriniz değişti',
        second_factor_reset: 'ikinci doğrulama adımınız sıfırlandı',
        recovery_codes_renewed: 'kurtarma kodlarınız yenilendi',
      },
      lead: {
        invited: 'İl Bilgilendirme Kitapçıkları için hesabınız açıldı. Başlamak için parolanızı belirleyin.',
        reset_asked: 'Kitapçık hesabınız için yeni parola istendi.',
        login_changed: {
          password: 'Kitapçık hesabınızın parolası değiştirildi. Öteki oturumlarınız sonlandırıldı.',
          email: 'Kitapçık hesabınızın e-posta adresi değiştirildi. Açık oturumlarınız sonlandırıldı.',
        },
        grants_changed: 'Kitapçık hesabınızda bir yönetici şu değişikliği yaptı:',
        second_factor_reset:
          'Kitapçık hesabınızın ikinci doğrulama adımı sıfırlandı, oturumlarınız sonlandırıldı. Sonraki girişinizde yenisini kurarsınız.',
        recovery_codes_renewed:
          'Kitapçık hesabınız için yeni kurtarma kodları alındı. Eski kodların hepsi geçersiz oldu.',
      },
      validUntil: (moment: string) =>
        `Bağlantı bir kez kullanılabilir ve şu ana kadar geçerlidir: ${moment}.`,
      loginWith: 'Girişte kullanıcı adınız, bu iletinin geldiği e-posta adresidir.',
      notYou: {
        reset_asked: 'Bunu siz istemediyseniz bu iletiyi dikkate almayın; parolanız değişmez.',
        second_factor_reset: 'Bunu siz istemediyseniz hemen yöneticinize bildirin.',
        recovery_codes_renewed:
          'Bunu siz yapmadıysanız telefonunuz ya da oturumunuz başkasının elinde olabilir: hemen yöneticinize bildirin.',
        login_changed: 'Bunu siz yapmadıysanız ya da beklemiyorsanız hemen yöneticinize bildirin.',
      },
      off: 'Hesabınız kapalı olduğu sürece giriş yapamazsınız.',
    },
    deputy: {
      headline: {
        deputy_named: {
          deputy: (principal: string) => `Vekil olarak görevlendirildiniz (${principal} yerine)`,
          principal: (deputy: string) => `Yerinize vekil görevlendirildi (${deputy})`,
        },
        deputy_ended: {
          deputy: (principal: string) => `Vekâletiniz sona erdi (${principal} yerine)`,
          principal: (deputy: string) => `Vekilinizin görevi sona erdi (${deputy})`,
        },
      } satisfies DeputyHeadlines,
      role: (role: string) => `Görev: ${role}`,
      days: {
        deputy_named: (from: string, until: string) =>
          `Vekâlet ${from} günü başlar, ${until} gününün sonunda kendiliğinden biter.`,
        deputy_ended: (from: string, until: string) =>
          `Vekâlet ${from} – ${until} günleri için verilmişti; şu andan başlayarak geçerli değildir.`,
      } satisfies Record<DeputyNotice, unknown>,
    },
  },
  {
    person: {
      headline: {
        invited: 'your account is ready',
        reset_asked: 'new password',
        login_changed: { password: 'your password was changed', email: 'your e-mail address was changed' },
        grants_changed: 'your permissions have changed',
        second_factor_reset: 'your second factor was reset',
        recovery_codes_renewed: 'you have new recovery codes',
      },
      lead: {
        invited:
          'An account for the Provincial Information Booklets is ready for you. Set your password to begin.',
        reset_asked: 'A new password was asked for your Kitapçık account.',
        login_changed: {
          password: 'The password of your Kitapçık account was changed. Your other sessions were ended.',
          email: 'The e-mail address of your Kitapçık account was changed. Your open sessions were ended.',
        },
        grants_changed: 'An administrator changed your Kitapçık account:',
        second_factor_reset:
          'The second factor of your Kitapçık account was reset and your sessions were ended. Your next login sets up a new one.',
        recovery_codes_renewed:
          'New recovery codes were made for your Kitapçık account. All old ones have ended.',
      },
      validUntil: (moment: string) => `The link can be used once, until ${moment}.`,
      loginWith: 'Log in with the e-mail address that this message came to.',
      notYou: {
        reset_asked: 'If you did not ask for it, ignore this message; your password stays as it is.',
        second_factor_reset: 'If you did not ask for this, tell your administrator at once.',
        recovery_codes_renewed:
          'If this was not you, somebody else may have your telephone or your session: tell your administrator at once.',
        login_changed: 'If this was not you, or you did not expect it, tell your administrator at once.',
      },
      off: 'While your account is switched off you cannot log in.',
    },
    deputy: {
      headline: {
        deputy_named: {
          deputy: (principal) => `You have been named as a deputy (for ${principal})`,
          principal: (deputy) => `A deputy has been named for you (${deputy})`,
        },
        deputy_ended: {
          deputy: (principal) => `You are no longer a deputy (for ${principal})`,
          principal: (deputy) => `Your deputy’s duty has ended (${deputy})`,
        },
      },
      role: (role: string) => `Role: ${role}`,
      days: {
        deputy_named: (from: string, until: string) =>
          `It begins on ${from} and ends by itself at the end of ${until}.`,
        deputy_ended: (from: string, until: string) =>
          `It was given for ${from} – ${until}, and does not hold from now on.`,
      },
    },
  },
);
