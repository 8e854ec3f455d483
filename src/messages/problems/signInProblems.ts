import { bilingual, counted } from '../bilingual';
import { shown, type IssueContext, type ProblemWords } from './issueWords';

/** Whether the attempts were made in a browser that the account's owner has signed in with. */
const isKnown = ({ device }: IssueContext): boolean => device === 'known';

/** Words of what is wrong with signing in, and with what proves who somebody is. */
export const signInProblemWords = bilingual(
  {
    login_wrong: 'E-posta adresi ya da parola yanlış. Kontrol edip yeniden yazın.',
    login_locked: (c: IssueContext) =>
      isKnown(c)
        ? `Bu tarayıcıdan çok fazla hatalı deneme yapıldı. ${shown(c, 'minutes')} dakika sonra yeniden deneyin ya da parolanızı e-postayla yenileyin.`
        : `Tanınmayan cihazlardan çok fazla hatalı deneme yapıldı. ${shown(c, 'minutes')} dakika sonra yeniden deneyin ya da parolanızı e-postayla yenileyin. Daha önce giriş yaptığınız tarayıcı bundan etkilenmez.`,
    login_often: (c: IssueContext) =>
      `Bu hesapla kısa sürede çok fazla giriş yapıldı. ${shown(c, 'minutes')} dakika sonra yeniden deneyin; girişleri siz yapmadıysanız parolanızı değiştirin.`,
    login_busy: 'Şu anda çok fazla giriş denemesi var. Birkaç saniye sonra yeniden deneyin.',
    code_wrong:
      'Kod yanlış, süresi geçmiş ya da daha önce kullanılmış. Uygulamadaki yeni kodu bekleyip yazın; telefonunuzun saatinin doğru olduğunu kontrol edin.',
    code_unreadable:
      'Bu bir kod değil: uygulamanın kodu altı hanelidir, kurtarma kodu ise on karakterdir. Boşluk ve tire fark etmez. Kodu kontrol edip yeniden yazın.',
    sign_in_again: 'Girişin süresi doldu. E-posta adresinizi ve parolanızı yeniden yazın.',
    session_over: 'Oturumunuzun süresi doldu. Kaldığınız yerden sürdürmek için yeniden giriş yapın.',
    own_second_factor: 'Kendi iki adımlı doğrulamanızı sıfırlayamazsınız. Başka bir yönetici sıfırlamalıdır.',
    no_second_factor: 'Bu hesapta iki adımlı doğrulama kurulu değil.',
    proof_owed:
      'Bu işlem için iki adımlı doğrulama kodunuz yeniden istenir; hiçbir şey yapılmadı. Kodu girip yeniden deneyin.',
    proof_wrong:
      'Kod doğru değil ya da süresi geçmiş; hiçbir şey yapılmadı. Uygulamanın şu an gösterdiği kodu yazın. Aynı kod iki kez kullanılamaz: yenisini bekleyin.',
    app_code_wrong:
      'Kod yanlış ya da daha önce kullanılmış. Uygulamanın göstereceği sonraki altı haneli kodu yazın; kurtarma kodu burada kabul edilmez.',
    provider_unreachable:
      'Kurum giriş hizmetine ulaşılamıyor. Biraz sonra yeniden deneyin ya da parolanızla girin.',
    provider_refused: 'Kurum hesabıyla giriş tamamlanamadı. Yeniden deneyin ya da parolanızla girin.',
    provider_unknown_person:
      'Kurum hesabınız burada kayıtlı ve etkin bir kişiyle eşleşmedi. Yöneticinizden hesabınızı açmasını isteyin.',
    provider_unverified:
      'Kurum giriş hizmeti e-posta adresinizi doğrulanmış olarak bildirmedi; bu yüzden hesabınız bağlanamadı. Parolanızla girin ve durumu sistem yöneticisine bildirin.',
    provider_linked_elsewhere:
      'Hesabınız burada başka bir kurum kimliğine bağlı. Yöneticinizden eski bağlantıyı kaldırmasını isteyin; sonra yeniden deneyin.',
    no_identity: 'Bu kişinin bağlı bir kurum hesabı yok.',
    own_identity: 'Kendi kurum hesabınızın bağlantısını kaldıramazsınız. Başka bir yönetici kaldırmalıdır.',
  } satisfies Partial<ProblemWords>,
  {
    login_wrong: 'The e-mail address or the password is wrong. Check and type them again.',
    login_locked: (c: IssueContext) =>
      isKnown(c)
        ? `Too many wrong attempts in this browser. Try again in ${counted(Number(shown(c, 'minutes')), 'minute')}, or set a new password by e-mail.`
        : `Too many wrong attempts from unknown devices. Try again in ${counted(Number(shown(c, 'minutes')), 'minute')}, or set a new password by e-mail. A browser in which you have signed in before is not affected.`,
    login_often: (c: IssueContext) =>
      `There were too many sign-ins with this account in a short time. Try again in ${counted(Number(shown(c, 'minutes')), 'minute')}; if they were not yours, change your password.`,
    login_busy: 'There are too many attempts to sign in at the moment. Try again in a few seconds.',
    code_wrong:
      'The code is wrong, too old, or was used before. Wait for the next one in the app; check that the clock of your telephone is right.',
    code_unreadable:
      'This is no code: the app’s code has six digits, a recovery code ten letters and digits. Spaces and hyphens make no difference. Check it and type it again.',
    sign_in_again: 'Signing in took too long. Type your e-mail address and password again.',
    session_over: 'Your session has expired. Sign in again to go on where you were.',
    own_second_factor: 'You cannot reset your own two-step verification. Another admin has to.',
    no_second_factor: 'Two-step verification is not set up for this account.',
    proof_owed:
      'This act asks for a code of your two-step verification again; nothing was done. Type the code and try again.',
    proof_wrong:
      'The code is wrong or out of date; nothing was done. Type the one that the app shows now. No code is taken twice: wait for the next.',
    app_code_wrong:
      'The code is wrong or was used before. Type the next six digits that the app shows; a recovery code is not accepted here.',
    provider_unreachable:
      'The ministry’s sign-in service cannot be reached. Try again in a moment, or sign in with your password.',
    provider_refused: 'Signing in with the ministry’s account did not work. Try again, or use your password.',
    provider_unknown_person:
      'Your ministry account belongs to nobody who is registered and active here. Ask your admin for an account.',
    provider_unverified:
      'The ministry’s sign-in service did not say that it has verified your e-mail address, so your account could not be linked. Sign in with your password, and tell your system administrator.',
    provider_linked_elsewhere:
      'Your account here is linked to another identity of the ministry’s. Ask your admin to take the old link away, then try again.',
    no_identity: 'This person is linked to no account of the ministry.',
    own_identity: 'You cannot take away the link to your own ministry account. Another admin has to.',
  },
);
