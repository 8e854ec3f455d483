import { bilingual } from '../bilingual';

/** Words of the own second factor, on the page of one's own account. */
export const secondFactorWords = bilingual(
  {
    title: 'İkinci doğrulama adımım',
    isSet: 'Girişte telefonunuzdaki doğrulama uygulamasının kodu da istenir.',
    notSet: 'Kurulu değil: girişte yalnız parolanız sorulur.',
    neededLater:
      'Göreviniz gereği gerekli ama kurulu değil. Kurum hesabınızla girdiğinizde orada sorulur; parolayla girdiğinizde burada kurarsınız.',
    needed: 'Göreviniz için',
    isNeeded: 'gerekli',
    notNeeded: 'zorunlu değil',
    since: 'Kuruldu',
    left: 'Kullanılmamış kurtarma kodu',
    few: 'Az kurtarma kodunuz kaldı. Telefonunuzu kaybederseniz giremeyebilirsiniz; yeni kodlar alın.',
    lost: 'Telefonunuzu değiştirecekseniz yöneticinizden bu adımı sıfırlamasını isteyin; sonraki girişinizde yenisini kurarsınız.',
    renew: 'Yeni kurtarma kodları al',
    explain:
      'On yeni kod verilir ve bir kez gösterilir. Eski kodların hepsi hemen geçersiz olur. Bunun için uygulamanın şu an gösterdiği kodu yazın.',
    code: 'Uygulamadaki kod',
    show: 'Yeni kodları göster',
    cancel: 'Vazgeç',
    new: 'Yeni kurtarma kodlarınız',
    renewed: 'Kurtarma kodlarınız yenilendi; eskileri artık geçmez.',
  },
  {
    title: 'My second factor',
    isSet: 'At the login a code of the authenticator app on your telephone is asked for, too.',
    notSet: 'Not set up: the login asks for your password only.',
    neededLater:
      'Your role needs one, and none is set up. With the ministry’s account it is asked for there; with a password you set one up here.',
    needed: 'For your role',
    isNeeded: 'needed',
    notNeeded: 'not compulsory',
    since: 'Set up',
    left: 'Unused recovery codes',
    few: 'You have few recovery codes left. Without your telephone you may not get in; make new ones.',
    lost: 'Before you change your telephone, ask your admin to reset this; the next login sets up a new one.',
    renew: 'Make new recovery codes',
    explain:
      'Ten new codes are made, and shown once. All old ones end at once. Type the code that the app shows now.',
    code: 'Code of the app',
    show: 'Show the new codes',
    cancel: 'Cancel',
    new: 'Your new recovery codes',
    renewed: 'Your recovery codes are new; the old ones have ended.',
  },
);
