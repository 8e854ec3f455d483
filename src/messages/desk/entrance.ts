import { bilingual } from '../bilingual';

/** Words of the pages around signing in: a forgotten password, signing out, and where somebody stands outside. */
export const entranceWords = bilingual(
  {
    toLogin: 'Giriş sayfasına dön',
    forgot: {
      title: 'Parolamı unuttum',
      text: 'E-posta adresinizi yazın. Size yeni parola belirleyeceğiniz bir bağlantı göndeririz.',
      send: 'Bağlantı gönder',
      sent: 'İsteğiniz alındı',
      sentText:
        'Bu adresle etkin bir hesap varsa birkaç dakika içinde bir ileti gider. Bağlantı 1 saat geçerlidir ve bir kez kullanılır.',
      noMail:
        'İleti gelmediyse istenmeyen posta klasörüne bakın ve adresi denetleyin. Davetiniz henüz açıksa ya da adresiniz değiştiyse yöneticinize başvurun.',
      again: 'Başka bir adres yaz',
    },
    signOut: {
      title: 'Çıkış',
      ask: 'Bu sayfaya başka bir siteden geldiniz. Oturumunuzu kapatmak istiyor musunuz?',
      working: 'Oturumunuz kapatılıyor…',
      failed: 'Oturumunuz kapatılamadı; bu bilgisayarda hâlâ açık olabilir.',
      tryAgain: 'Yeniden dene',
    },
    outside: {
      title: 'Bu sayfayı açma yetkiniz yok',
      text: 'Hesabınız kapatılmış ya da bu sayfa göreviniz dışında olabilir. Yanlışlık olduğunu düşünüyorsanız yöneticinize başvurun.',
      home: 'Ana sayfaya dön',
      signOut: 'Çıkış yap',
    },
    firstPerson: {
      title: 'Henüz kimse yok',
      text: 'Bu kurulumda hiç hesap yok. İlk yönetici, güvenlik gereği bu sayfadan değil, sunucuda şu komutla oluşturulur:',
      then: 'Ardından giriş sayfasını açın.',
      toLogin: 'Giriş sayfasını aç',
    },
  },
  {
    toLogin: 'Back to the login',
    forgot: {
      title: 'I forgot my password',
      text: 'Type your e-mail address. We send you a link by which you set a new password.',
      send: 'Send a link',
      sent: 'Your request was taken',
      sentText:
        'If an active account has this address, a mail goes there within a few minutes. Its link works for 1 hour, and once.',
      noMail:
        'If no mail comes, look into the spam folder and check the address. If your invitation is still open, or your address has changed, ask your admin.',
      again: 'Type another address',
    },
    signOut: {
      title: 'Sign out',
      ask: 'You came to this page from another site. Do you want to sign out?',
      working: 'Your session is being closed…',
      failed: 'Your session could not be closed; it may still be open on this computer.',
      tryAgain: 'Try again',
    },
    outside: {
      title: 'You may not open this page',
      text: 'Your account may be switched off, or this page is not part of your role. If you think that this is a mistake, ask your admin.',
      home: 'Back to the start page',
      signOut: 'Sign out',
    },
    firstPerson: {
      title: 'Nobody is here yet',
      text: 'This installation has no account. For safety, the first admin is not made on this page but on the server, by this command:',
      then: 'Then open the login.',
      toLogin: 'Open the login',
    },
  },
);
