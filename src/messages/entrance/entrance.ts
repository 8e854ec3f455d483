import { bilingual } from '../bilingual';

/** Words of the pages around signing in: a forgotten password, signing out, and where somebody stands outside. */
export const entranceWords = bilingual(
  {
    toLogin: 'Giriş sayfasına dön',
    forgot: {
      title: 'Parolamı unuttum',
      text: 'E-posta adresinizi yazın. Yeni parola belirleyeceğiniz bağlantıyı içeren bir e-posta hazırlanır.',
      send: 'Bağlantı gönder',
      sent: 'İsteğiniz alındı',
      sentText:
        'Bu adresle etkin bir hesap varsa bağlantıyı içeren bir e-posta hazırlandı. Bağlantı 1 saat geçerlidir ve bir kez kullanılır.',
      noMail:
        'E-posta birkaç dakika içinde gelmezse istenmeyen e-posta (spam) klasörüne bakın ve adresi kontrol edin. Yine gelmezse yöneticinize başvurun: kurulumun e-posta sunucusu olmayabilir. Davetinizi henüz kullanmadıysanız ya da e-posta adresiniz değiştiyse yöneticinize başvurun.',
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
      home: 'Bugün ekranına dön',
      signOut: 'Çıkış yap',
    },
    firstPerson: {
      title: 'Henüz kimse yok',
      text: 'Bu kurulumda hiç hesap yok. İlk iki yönetici, güvenlik gereği bu sayfadan değil, sunucuda şu komutla oluşturulur (adres ve ad ikişer kez yazılır):',
      then: 'Ardından giriş sayfasını açın.',
      toLogin: 'Giriş sayfasını aç',
    },
  },
  {
    toLogin: 'Back to the sign-in page',
    forgot: {
      title: 'I forgot my password',
      text: 'Type your e-mail address. An e-mail with a link to set a new password will be prepared.',
      send: 'Send a link',
      sent: 'Your request has been received',
      sentText:
        'If an active account has this address, an e-mail with the link has been prepared. The link works once, within 1 hour.',
      noMail:
        'If no e-mail comes within a few minutes, look into the spam folder and check the address. If it still does not come, ask your admin: this installation may have no mail server. If you have not used your invitation yet, or your e-mail address has changed, ask your admin.',
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
      title: 'You do not have access to this page',
      text: 'Your account may have been switched off, or this page may not be part of your role. If you think that this is a mistake, ask your admin.',
      home: 'Back to the start page',
      signOut: 'Sign out',
    },
    firstPerson: {
      title: 'There are no accounts yet',
      text: 'This installation has no account. For safety, the first two admins are created not on this page but on the server, with this command (give address and name twice):',
      then: 'Then open the sign-in page.',
      toLogin: 'Open the sign-in page',
    },
  },
);
