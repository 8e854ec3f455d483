import { bilingual } from '../bilingual';

/** Words of the own second factor, on the page of one's own account. */
export const secondFactorWords = bilingual(
  {
    title: 'İki adımlı doğrulamam',
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
    lost: 'Telefonunuzu değiştirecekseniz yöneticinizden iki adımlı doğrulamanızı sıfırlamasını isteyin; sonraki girişinizde yenisini kurarsınız.',
    renew: 'Yeni kurtarma kodları al',
    explain:
      'On yeni kod verilir ve bir kez gösterilir. Eski kodların hepsi hemen geçersiz olur. Bunun için uygulamanın şu an gösterdiği kodu yazın.',
    code: 'Uygulamadaki kod',
    show: 'Yeni kodları göster',
    cancel: 'Vazgeç',
    new: 'Yeni kurtarma kodlarınız',
    again: 'Doğrulama kodunuz',
    whyAgain:
      'Bu işlem geri alınamaz ya da başkalarının yetkisini değiştirir. Sürdürmek için doğrulama uygulamanızın şu an gösterdiği kodu yazın; on dakika boyunca yeniden sorulmaz. Vazgeçerseniz hiçbir şey yapılmaz.',
    anyCode: 'Uygulamadaki kod ya da bir kurtarma kodu',
    goOn: 'Doğrula ve sürdür',
    renewed: 'Kurtarma kodlarınız yenilendi; eskileri artık geçersizdir.',
  },
  {
    title: 'My two-step verification',
    isSet: 'Signing in also asks for a code from the authenticator app on your telephone.',
    notSet: 'Not set up: signing in asks for your password only.',
    neededLater:
      'Your role requires it, and it is not set up. With the ministry’s account it is asked for there; with a password you set it up here.',
    needed: 'For your role',
    isNeeded: 'required',
    notNeeded: 'not required',
    since: 'Set up',
    left: 'Unused recovery codes',
    few: 'You have few recovery codes left. If you lose your telephone you may not get in; make new ones.',
    lost: 'Before you change your telephone, ask your admin to reset this; you set it up again at the next sign-in.',
    renew: 'Make new recovery codes',
    explain:
      'Ten new codes are made, and shown once. All old ones stop working at once. Type the code that the app shows now.',
    code: 'Code from the app',
    show: 'Show the new codes',
    cancel: 'Cancel',
    new: 'Your new recovery codes',
    again: 'Your verification code',
    whyAgain:
      'This cannot be taken back, or changes what others may do. To go on, type the code that your authenticator app shows now; you are not asked again for ten minutes. If you cancel, nothing is done.',
    anyCode: 'Code of the app, or a recovery code',
    goOn: 'Confirm and go on',
    renewed: 'Your recovery codes are new; the old ones no longer work.',
  },
);
