import type { PublicationKind } from '@/domain/booklet/snapshot';
import type { DeputyNotice, ForceNotice } from '@/domain/workflow/notices';
import { bilingual } from './bilingual';

type ForceHeadlines = Record<ForceNotice, (province: string, edition: string) => string>;
type DeputyHeadlines = Record<DeputyNotice, Record<'deputy' | 'principal', (other: string) => string>>;
type Headlines = Record<PublicationKind, (province: string, edition: string) => string>;

/** Words of the mails that tell people what happened. They name figures, and never a value. */
export const noticeWords = bilingual(
  {
    subject: (headline: string) => `Kitapçık: ${headline}`,
    greeting: (name: string) => `Sayın ${name},`,
    figure: {
      headline: {
        review_asked: (province: string, edition: string, count: number) =>
          `${province} ili ${edition} dönemi: ${count} rakam incelemenizi bekliyor`,
        changes_requested: (province: string, edition: string, count: number) =>
          `${province} ili ${edition} dönemi: ${count} rakam için düzeltme istendi`,
        approved: (province: string, edition: string, count: number) =>
          `${province} ili ${edition} dönemi: ${count} rakam onaylandı`,
      },
    },
    text: {
      headline: {
        review_asked: (name: string) => `“${name}” incelemenizi bekliyor`,
        changes_requested: (name: string) => `“${name}” için düzeltme istendi`,
        approved: (name: string) => `“${name}” onaylandı`,
      },
    },
    import: {
      headline: {
        review_asked: (edition: string) => `${edition} döneminin kayıttan aktarımı incelemenizi bekliyor`,
        changes_requested: (edition: string) => `${edition} döneminin kayıttan aktarımı geri çevrildi`,
        approved: (edition: string) => `${edition} döneminin kayıttan aktarımı onaylandı`,
      },
    },
    force: {
      headline: {
        force_asked: (province, edition) =>
          `${province} ili ${edition} dönemi: olağanüstü işlem teyidinizi bekliyor`,
        forced: (province, edition) => `${province} ili ${edition} dönemi: olağanüstü işlem yapıldı`,
        force_confirmed: (province, edition) =>
          `${province} ili ${edition} dönemi: olağanüstü işlem teyit edildi`,
        force_refused: (province, edition) =>
          `${province} ili ${edition} dönemi: olağanüstü işlem geri çevrildi`,
      } satisfies ForceHeadlines,
    },
    booklet: {
      headline: {
        first: (province, edition) => `${province} ili ${edition} dönemi kitapçığı yayımlandı`,
        correction: (province, edition) =>
          `${province} ili ${edition} dönemi kitapçığının düzeltmesi yayımlandı`,
        revision: (province, edition) =>
          `${province} ili ${edition} dönemi kitapçığının yeni sürümü yayımlandı`,
        withdrawal: (province, edition) => `${province} ili ${edition} dönemi kitapçığı yayından çekildi`,
      } satisfies Headlines,
      failedHeadline: (province: string, edition: string) =>
        `${province} ili ${edition} dönemi kitapçığının dosyaları hazırlanamadı`,
      lastStands:
        'Daha önce yayımlanmış bir kitapçık varsa yerinde duruyor. Yayın sayfasından yeniden deneyebilirsiniz.',
    },
    train: {
      headline: (edition: string, done: number, failed: number) =>
        [
          `${edition} dönemi toplu yayımı:`,
          [
            ...(done > 0 ? [`${done} kitapçık yayımlandı`] : []),
            ...(failed > 0 ? [`${failed} kitapçığın dosyaları hazırlanamadı`] : []),
          ].join(', '),
        ].join(' '),
      goesOn:
        'Öteki kitapçıklar hazırlanmaya devam ediyor; hepsinin sonucu, iş bitince tek iletiyle bildirilecek.',
      failed: 'Dosyaları hazırlanamayan kitapçıklar:',
      done: 'Yayımlanan kitapçıklar:',
      board: 'İllerin son durumu yayın sayfasındadır.',
    },
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
    more: (count: number) => `ve ${count} tane daha`,
    by: (name: string) => `İşlemi yapan: ${name}`,
    reason: (text: string) => `Gerekçe: ${text}`,
    links: {
      review: 'İncelemeye git',
      sheet: 'Veri formunu aç',
      text: 'Metni aç',
      board: 'Yayın sayfasına git',
      booklet: 'Kitapçığı aç',
      pdf: 'Kitapçığın PDF dosyası',
      password: 'Parolamı belirle',
      account: 'Hesabımı aç',
      home: 'Kitapçık’ı aç',
      import: 'Aktarımı aç',
      deputies: 'Vekâlet sayfasını aç',
    },
    footer: 'Bu ileti Kitapçık tarafından kendiliğinden gönderildi; lütfen yanıtlamayın.',
  },
  {
    subject: (headline: string) => `Kitapçık: ${headline}`,
    greeting: (name: string) => `Dear ${name},`,
    figure: {
      headline: {
        review_asked: (province: string, edition: string, count: number) =>
          `${province}, edition ${edition}: ${count} ${count === 1 ? 'figure waits' : 'figures wait'} for your review`,
        changes_requested: (province: string, edition: string, count: number) =>
          `${province}, edition ${edition}: changes requested for ${count} ${count === 1 ? 'figure' : 'figures'}`,
        approved: (province: string, edition: string, count: number) =>
          `${province}, edition ${edition}: ${count} ${count === 1 ? 'figure' : 'figures'} approved`,
      },
    },
    text: {
      headline: {
        review_asked: (name: string) => `“${name}” waits for your review`,
        changes_requested: (name: string) => `Changes requested for “${name}”`,
        approved: (name: string) => `“${name}” has been approved`,
      },
    },
    import: {
      headline: {
        review_asked: (edition: string) => `The recorded figures of edition ${edition} wait for your review`,
        changes_requested: (edition: string) => `The recorded figures of edition ${edition} were returned`,
        approved: (edition: string) => `The recorded figures of edition ${edition} have been approved`,
      },
    },
    force: {
      headline: {
        force_asked: (province, edition) =>
          `${province}, edition ${edition}: an exceptional act waits for your confirmation`,
        forced: (province, edition) => `${province}, edition ${edition}: an exceptional act was started`,
        force_confirmed: (province, edition) =>
          `${province}, edition ${edition}: an exceptional act was confirmed`,
        force_refused: (province, edition) =>
          `${province}, edition ${edition}: an exceptional act was refused`,
      },
    },
    booklet: {
      headline: {
        first: (province, edition) => `The booklet of ${province}, edition ${edition}, has been published`,
        correction: (province, edition) =>
          `A correction of ${province}’s booklet, edition ${edition}, has been published`,
        revision: (province, edition) =>
          `A revision of ${province}’s booklet, edition ${edition}, has been published`,
        withdrawal: (province, edition) =>
          `The booklet of ${province}, edition ${edition}, has been withdrawn`,
      },
      failedHeadline: (province: string, edition: string) =>
        `The files of ${province}’s booklet, edition ${edition}, could not be made`,
      lastStands: 'A booklet published before stays in place. You can try again on the publication page.',
    },
    train: {
      headline: (edition: string, done: number, failed: number) =>
        [
          `Joint release of edition ${edition}:`,
          [
            ...(done > 0 ? [`${done} ${done === 1 ? 'booklet' : 'booklets'} published`] : []),
            ...(failed > 0 ? [`the files of ${failed} could not be made`] : []),
          ].join(', '),
        ].join(' '),
      goesOn:
        'The other booklets are still being made; what became of all of them comes in one message at the end.',
      failed: 'Booklets whose files could not be made:',
      done: 'Published booklets:',
      board: 'The publication page shows how all provinces stand.',
    },
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
    more: (count: number) => `and ${count} more`,
    by: (name: string) => `Done by: ${name}`,
    reason: (text: string) => `Reason: ${text}`,
    links: {
      review: 'Go to review',
      sheet: 'Open the sheet',
      text: 'Open the text',
      board: 'Go to publication',
      booklet: 'Open the booklet',
      pdf: 'The booklet as a PDF file',
      password: 'Set my password',
      account: 'Open my account',
      home: 'Open Kitapçık',
      import: 'Open the import',
      deputies: 'Open the page of deputies',
    },
    footer: 'Kitapçık sent this message by itself; please do not answer it.',
  },
);
