import { bilingual, counted } from '../bilingual';

/** Words of the page on which a link of a mail sets a password. */
export const passwordWords = bilingual(
  {
    title: 'Parolanızı belirleyin',
    explain: (least: number) =>
      `En az ${least} karakterli, adınızı ve e-posta adresinizi içermeyen bir parola seçin. Birkaç sözcüğü yan yana yazmak hem güçlü hem akılda kalıcıdır.`,
    next: 'Yeni parola',
    again: 'Yeni parola (yeniden)',
    differ: 'İki parola aynı değil. Yeniden yazın.',
    set: 'Parolayı kaydet',
    done: 'Parolanız kaydedildi',
    doneBody: 'Artık e-posta adresiniz ve bu parolayla giriş yapabilirsiniz.',
    toLogin: 'Giriş sayfasına git',
    askNew: 'Yeni bağlantı iste',
    deadHint:
      'Parolanızı daha önce belirlediyseniz giriş sayfasından yeni bağlantı isteyebilirsiniz. Davet bağlantınızın süresi dolduysa yöneticinizden yeniden göndermesini isteyin.',
  },
  {
    title: 'Set your password',
    explain: (least) =>
      `Choose a password of at least ${counted(least, 'character')} without your name or e-mail address. A few words in a row are strong and easy to remember.`,
    next: 'New password',
    again: 'New password (again)',
    differ: 'The two passwords differ. Type them again.',
    set: 'Save the password',
    done: 'Your password has been saved',
    doneBody: 'You can now sign in with your e-mail address and this password.',
    toLogin: 'Go to the sign-in page',
    askNew: 'Ask for a new link',
    deadHint:
      'If you had a password before, you can ask for a new link on the sign-in page. If your invitation has expired, ask your administrator to send it again.',
  },
);
