import { bilingual } from '../bilingual';
import { shown, type IssueContext, type ProblemWords } from './issueWords';

/** What is wrong with a person’s roles, deputy, address or password, and what to do about it. */
export const peopleProblemWords = bilingual(
  {
    own_roles: 'Kendi görevlerinizi ya da ilinizi değiştiremezsiniz. Başka bir yönetici değiştirmelidir.',
    roles_conflict:
      'Yönetici görevi, onay veren bir görevle birlikte verilemez. Görevlerden birini kaldırın.',
    province_missing: 'İl görevi olan kişinin ili seçilmelidir.',
    province_unknown: 'Bu plaka kodunda bir il yok. 01 ile 81 arasında iki haneli bir kod yazın.',
    deputy_self: 'Kimse kendisine vekâlet edemez ve kendisini vekil gösteremez. Başka bir kişi seçin.',
    deputy_unfit:
      'Bu kişi vekil olamaz: etkin olmalı, il görevlerinde aynı ilden, Bakanlık görevlerinde Bakanlıktan olmalı; yöneticiye onay yetkisi verilemez.',
    deputy_holds_role: 'Bu kişinin bu görevi zaten var; vekâlete gerek yok.',
    deputy_overlaps:
      'Bu günler için bu görevde başka bir vekâlet var: bir görevde bir kişinin aynı anda bir vekili olur, bir vekil de aynı görevde bir kişiye vekâlet eder.',
    deputy_days: (c: IssueContext) =>
      `Tarihleri kontrol edin: başlangıç bugünden önce, bitiş başlangıçtan önce olamaz; vekâlet en çok ${shown(c, 'most')} gün sürer.`,
    deputy_ended: 'Bu vekâlet zaten sona ermiş.',
    principal_unfit: 'Yerine bakılacak kişi etkin değil ya da bu görevi yok.',
    not_yours_to_name:
      'Bu vekâleti siz başlatamaz ve sona erdiremezsiniz. Görevin sahibi ya da başka bir yönetici yapmalıdır.',
    last_admin: 'Etkin tek yönetici bu kişi. Önce başka birine yönetici görevi verin.',
    email_unreadable: 'E-posta adresi okunamadı. Adresi ad@kurum.gov.tr biçiminde yazın.',
    email_demo: 'Bu adres deneme kişilerine ayrılmıştır. Kişinin kendi e-posta adresini yazın.',
    email_taken: 'Bu e-posta adresiyle kayıtlı bir kişi var. Adresi kontrol edin ya da o kişiyi açın.',
    not_invited: 'Bu kişi parolasını belirlemiş; yeniden davet edilmesi gerekmez.',
    person_off: 'Bu kişi etkin değil. Önce yeniden etkinleştirin.',
    link_dead:
      'Bu bağlantı artık geçerli değil: süresi dolmuş, kullanılmış ya da yerine yenisi gönderilmiş. Yeni bağlantı isteyin.',
    password_short: (c: IssueContext) =>
      `Parola en az ${shown(c, 'least')} karakter olmalıdır. Birkaç sözcüğü yan yana yazmak iyi bir yoldur.`,
    password_personal:
      'Parola, adınızı ya da e-posta adresinizi içermemelidir. Sizinle ilgisiz sözcükler seçin.',
    password_common: 'Bu parola çok yaygın ve kolay tahmin edilir. Size özgü, başka bir parola seçin.',
    password_wrong: 'Şu anki parolanız doğru değil. Yeniden yazın.',
    change_own:
      'Bu değişikliği siz önerdiniz. Başka bir yetkili karar vermelidir; siz öneriyi geri çekebilirsiniz.',
    change_about_you: 'Bu değişiklik sizinle ilgili. Başka bir yetkili onaylamalıdır.',
    change_over: 'Bu öneri artık beklemiyor: karara bağlanmış, geri çekilmiş ya da süresi dolmuş.',
    change_outdated:
      'Öneri yapıldıktan sonra hesap ya da öneriyi yapanın yetkisi değişmiş. Öneriyi reddedin ya da geri çekin; gerekiyorsa yeniden önerilsin.',
    change_waiting:
      'Bu hesap için onay bekleyen başka bir değişiklik var. Önce o karara bağlanmalı ya da geri çekilmelidir.',
    nobody_confirms:
      'Bu değişikliği onaylayabilecek ikinci bir yetkili yok. Sistem sorumlusu “npm run admin” komutuyla ikinci bir yönetici eklemelidir.',
    address_moved_lately: (c: IssueContext) =>
      `Bu hesabın e-posta adresi kısa süre önce değiştirildi. Sahibi bildirimi okuyabilsin diye adres ${shown(c, 'hours')} saat geçmeden ve bildirim gönderilmeden yeniden değiştirilemez.`,
    mail_not_given_up: 'Bu e-postanın yeniden denenmesi gerekmiyor: bekliyor ya da gönderilmiş.',
  } satisfies Partial<ProblemWords>,
  {
    own_roles: 'You cannot change your own roles or province. Another admin has to.',
    roles_conflict: 'The admin role cannot be combined with a role that approves. Take one of them away.',
    province_missing: 'A person with a province role needs a province.',
    province_unknown: 'No province has this plate code. Enter two digits from 01 to 81.',
    deputy_self: 'Nobody can be their own deputy, or name themselves as a deputy. Choose somebody else.',
    deputy_unfit:
      'This person cannot stand in: they must be active, of the same province for a province role, of the ministry for a ministry role; and an admin is given no approving role.',
    deputy_holds_role: 'This person holds this role already; no deputy is needed.',
    deputy_overlaps:
      'Another deputy stands in this role on some of these days: a person has one deputy for a role at a time, and a deputy stands in for one person in a role.',
    deputy_days: (c: IssueContext) =>
      `Check the dates: the first day is not before today, the last not before the first, and at most ${shown(c, 'most')} days.`,
    deputy_ended: 'This deputyship has already ended.',
    principal_unfit: 'The person to be stood in for is not active or does not have this role.',
    not_yours_to_name: 'You cannot name or end this deputy. Whoever holds the role can, or another admin.',
    last_admin: 'This is the only active admin. Give somebody else the admin role first.',
    email_unreadable: 'The e-mail address could not be read. Write it as name@institution.gov.tr.',
    email_demo: 'This address is reserved for demo people. Write the person’s own e-mail address.',
    email_taken: 'Somebody with this e-mail address is registered. Check it, or open that person.',
    not_invited: 'This person has already set a password; a new invitation is not needed.',
    person_off: 'This person is switched off. Switch the person on first.',
    link_dead:
      'This link does not work any more: it has expired, was used, or a newer one was sent. Ask for a new one.',
    password_short: (c: IssueContext) =>
      `The password needs at least ${shown(c, 'least')} characters. A few words in a row are a good way.`,
    password_personal: 'The password must not contain your name or e-mail address. Choose other words.',
    password_common: 'This password is very common and easily guessed. Choose one of your own.',
    password_wrong: 'Your present password is not right. Type it again.',
    change_own: 'You proposed this change. Somebody else has to decide; you can withdraw it.',
    change_about_you: 'This change is about you. Somebody else has to confirm it.',
    change_over: 'This proposal no longer waits: it was decided, withdrawn, or its time is over.',
    change_outdated:
      'The account, or what its proposer may do, has changed since the proposal. Reject or withdraw it, and have it proposed again if it is needed.',
    change_waiting: 'Another change of this account waits. It has to be decided or withdrawn first.',
    nobody_confirms:
      'Nobody else can confirm this change. The operator has to add a second administrator with “npm run admin”.',
    address_moved_lately: (c: IssueContext) =>
      `The address of this account was moved lately. So that its owner can read the notice, it is not moved again within ${shown(c, 'hours')} hours, nor before the notice was sent.`,
    mail_not_given_up: 'There is nothing to try again: the e-mail is waiting, or has been sent.',
  },
);
