import type { Locale } from '@/domain/bilingual';
import type { Issue } from '@/domain/issue';
import type { Problem } from '@/domain/problem';
import type { Position } from '@/domain/workflow/position';
import { bilingual } from './bilingual';
import { importProblemWords } from './importProblems';
import { workflowWords } from './workflow';

type Context = Readonly<Record<string, string | number>>;
type Words = Record<Problem, string | ((context: Context) => string)>;

const shown = (context: Context, key: string): string => String(context[key] ?? '');

function actionName(context: Context, locale: Locale): string {
  const names: Record<string, string> = workflowWords[locale].actions;
  return names[shown(context, 'action')] ?? shown(context, 'action');
}

/** Which thing in which text, where an issue says so: ` (asdep.asdep-hane.zero: yok)`. */
function spot(context: Context): string {
  const parts = [shown(context, 'place'), shown(context, 'key')].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(': ')})`;
}

function positionName(context: Context, locale: Locale): string {
  return workflowWords[locale].positions[shown(context, 'position') as Position];
}

/** Somebody would edit what is in review: there is a way out, and it is said. */
function isEditInReview(context: Context): boolean {
  return shown(context, 'action') === 'save' && shown(context, 'position').startsWith('in_review');
}

/** What is wrong and what to do about it, for each way an input can be wrong. */
const problemWords = bilingual<Words>(
  {
    number_ambiguous:
      'Bu yazım iki türlü okunabilir. Binlikleri noktayla (1.758) ya da hiç ayırmadan (1758) yazın; para için “100,6 milyon” da yazabilirsiniz.',
    number_unreadable: 'Sayı okunamadı. Yalnız rakamla yazın, örneğin 1758 ya da 1.758.',
    number_negative: 'Rakam eksi olamaz. Sıfır ya da daha büyük bir sayı yazın.',
    number_not_whole: 'Rakam tam sayı olmalıdır; kuruş ve ondalık yazmayın.',
    number_too_large: 'Bu sayı çok büyük. Birimi ve sıfırları denetleyin.',
    value_missing:
      'Değer boş. Bir sayı yazın ya da “bildirilmedi”, “uygulanmaz” veya “gizli” seçeneklerinden birini seçin.',
    reason_required: 'Gerekçe boş bırakılamaz. Kısaca nedenini yazın.',
    fall_needs_reason:
      'Birikimli bir toplam önceki döneme göre düştü. Not alanına nedenini yazın ya da değeri düzeltin.',
    letter_not_turkish: (c) =>
      `Metinde Türkçede bulunmayan bir harf var: “${shown(c, 'letter')}”. Doğru harfle değiştirin.`,
    province_misspelt: (c) =>
      `“${shown(c, 'word')}” yanlış yazılmış görünüyor. İl adını “${shown(c, 'name')}” olarak yazın.`,
    digit_typed: (c) =>
      `Metne elle rakam yazılmış: “${shown(c, 'found')}”. İl rakamını gösterge olarak, yılı dönem bilgisi olarak, diğerlerini sabit sayı olarak ekleyin.`,
    text_not_understood:
      'Metinde desteklenmeyen bir biçim var. Yalnız paragraf, kalın yazı ve eklenebilir değerler kullanın.',
    one_paragraph_only: 'Bu metin tek paragraf olmalıdır. Paragrafları birleştirin.',
    unknown_metric: (c) =>
      `Metinde tanımlı olmayan bir gösterge geçiyor${spot(c)}. Var olan bir gösterge seçin.`,
    unknown_constant: (c) =>
      `Metinde tanımlı olmayan bir sabit sayı geçiyor${spot(c)}. Sabit sayıyı listeye ekleyin.`,
    unknown_service: 'Bölümde tanımlı olmayan bir hizmet geçiyor. Var olan bir hizmet seçin.',
    figure_missing: 'Kitapçığın bir rakamı eksik. Rakamı girip onaylatın.',
    figure_not_printable: (c) =>
      `Metinde, değeri bulunmadığında yazılamayacak bir rakam var${spot(c)}. Rakamı bu metinden çıkarın ya da koşullu bir bölüme alın.`,
    figure_outside_statement: (c) =>
      `Rakamlar yalnız il cümlelerinde kullanılabilir${spot(c)}. Rakamı bir il cümlesine taşıyın.`,
    display_unfit: (c) => `Gösterim, göstergenin birimine uymuyor${spot(c)}. Başka bir gösterim seçin.`,
    wording_missing: (c) => `İl cümlesinin bu duruma ait metni boş${spot(c)}. Metni yazın.`,
    highlight_malformed: (c) =>
      `Büyük rakam düzenindeki cümle tek bir rakamla başlamalıdır${spot(c)}. Cümleyi ya da düzeni değiştirin.`,
    constant_unreadable: (c) => `Sabit sayının değeri türüne uygun yazılmamış${spot(c)}. Değeri düzeltin.`,
    since_unfit: (c) =>
      `Yıl aralığının başlangıç yılı eksik ya da dönemin yılından büyük${spot(c)}. Başlangıç yılını düzeltin.`,
    not_found: 'Kayıt bulunamadı. Sayfayı yenileyip yeniden deneyin.',
    stale: (c) =>
      'thing' in c
        ? 'Siz baktıktan sonra bir şey değişti; hiçbir şey yapılmadı. Yeni duruma bakıp yeniden karar verin.'
        : 'Siz çalışırken başka biri bunu değiştirdi. İki değeri karşılaştırıp hangisinin kalacağını seçin.',
    wrong_state: (c) =>
      isEditInReview(c)
        ? 'İncelemedeki içerik değiştirilemez. Önce geri çekin ya da inceleyenden düzeltme istemesini rica edin.'
        : `“${actionName(c, 'tr')}” işlemi bu durumda yapılamaz: ${positionName(c, 'tr')}.`,
    role_missing: 'Bu işlem için yetkiniz yok. Gerekiyorsa yöneticiden yetki isteyin.',
    other_province: 'Yalnız kendi ilinizin kayıtlarıyla çalışabilirsiniz.',
    four_eyes:
      'Son onaydan bu yana bu içeriği siz de değiştirdiniz ya da gönderdiniz; onayı başka biri vermelidir.',
    one_stage_per_round: 'Bu turda bir aşamayı siz onayladınız; sonraki aşamayı başka biri onaylamalıdır.',
    entry_not_open: 'Veri girişi henüz açılmadı. Açılış tarihinden sonra yeniden deneyin.',
    entry_closed: 'Veri girişi kapandı. Değişiklik gerekiyorsa yayım sorumlusundan ek süre isteyin.',
    metric_not_asked: 'Bu gösterge ilinizden istenmiyor; değer girmeyin.',
    hard_check_failed: (c) => `Zorunlu denetim sağlanmıyor: ${shown(c, 'tr')} İlgili rakamları düzeltin.`,
    not_sender:
      'Bunu yalnız gönderen kişi geri çekebilir. İnceleyenden düzeltme istemesini rica edebilirsiniz.',
    no_fall: 'Kabul bekleyen bir düşüş yok.',
    no_later_stage: 'Bu dönemde il incelemesinden sonra başka bir inceleme yok; il incelemesi atlanamaz.',
    not_forced: 'Bu rakam olağanüstü işlemle ilerletilmedi; geri çevrilecek bir şey yok.',
    force_released:
      'Bu olağanüstü işlemle yayım yapıldı; artık geri alınamaz. Gerekiyorsa düzeltme yayımlayın.',
    force_void: 'Bu olağanüstü işlemin konusu değişti; işlem geçersiz. Gerekiyorsa yeniden başlatın.',
    force_unconfirmed: (c) =>
      `${shown(c, 'number')} numaralı olağanüstü işlem (${shown(c, 'kind') === 'pass_check' ? 'denetimin geçilmesi' : 'il incelemesinin atlanması'}; başlatan: ${shown(c, 'by')}) ikinci kişinin teyidini bekliyor. Teyit edilmeden kitapçık yayımlanmaz.`,
    already_forced: 'Bu denetim bu değerler için zaten geçildi.',
    check_not_failing: 'Bu denetim şu anda sağlanıyor ya da bu dönemde yok; geçilecek bir şey yok.',
    asof_unreadable: 'Rakamın tarihi okunamadı. Tarihi gün, ay ve yıl olarak seçin.',
    asof_in_future: 'Rakamın tarihi bugünden sonra olamaz. Rakamın gösterdiği günü seçin.',
    dates_out_of_order:
      'Bu tarih kendisinden önceki adımdan sonra olmalıdır: önce giriş açılır, sonra son gün gelir, en son giriş kapanır.',
    carried_unknown: (c) =>
      `Önceki dönemden aktarılacak değer bulunamadı ya da farklı: ${shown(c, 'edition')}. Değeri elle girin ya da önceki dönemdeki değeri olduğu gibi aktarın.`,
    edition_not_planned: 'Bu dönem daha önce açılmış.',
    edition_already_closed: 'Bu dönem açık değil; kapatılamaz.',
    text_missing: (c) =>
      `Onaylı metni bulunmayan bir parça var: ${shown(c, 'text')}. Dönemi açmadan önce onaylatın.`,
    exception_in_past: 'Ek sürenin son günü geçmiş bir tarih olamaz. İleri bir tarih seçin.',
    edition_not_open: 'Bu dönem henüz açılmadı.',
    edition_closed: 'Bu dönem kapandı; yeni metin alınamaz.',
    text_not_approved: (c) => `Bu metnin onaylı bir sürümü yok: ${shown(c, 'text')}. Önce onaylatın.`,
    text_missing_here: (c) =>
      `Seçtiğiniz metinler bu dönemde bulunmayan bir parçayı kullanıyor: ${shown(c, 'text')}. Onu da seçin.`,
    same_version: (c) => `Bu sürüm dönemde zaten var: ${shown(c, 'text')}.`,
    metric_means_else: (c) =>
      `Göstergenin birimi, zaman esası ya da başlangıç yılı değişmiş; oysa bu dönemde rakamı var: ${shown(c, 'metric')}. O rakamların anlamı değişeceği için yeni tanım bu döneme alınamaz, sonraki dönemde kullanılır. Bu dönemde de gerekiyorsa yeni bir gösterge tanımlayın.`,
    figures_left_out: (c) =>
      `Göstergenin taşındığı hizmet bazı illerde yok, oysa orada rakamı var: ${shown(c, 'metric')} (${shown(c, 'provinces')}). Rakam formdan ve kitapçıktan düşerdi. İlin kaydındaki hizmetleri düzeltin ya da bu değişikliği sonraki döneme bırakın.`,
    figures_not_approved: (c) =>
      `${shown(c, 'count')} rakam onay bekliyor ya da hiç girilmedi. Kitapçık ancak bunlar onaylanınca yayımlanır.`,
    kind_required: 'Yayımın türünü seçin: düzeltme, revizyon ya da geri çekme.',
    nothing_changed:
      'Son yayımdan bu yana değişen onaylı bir rakam, metin ya da tarih yok; yeni yayım gerekmez.',
    edition_not_train: 'Bu dönemde kitapçıklar birlikte yayımlanmıyor; her il hazır olunca yayımlanır.',
    confirmation_differs: (c) => `Yazdığınız kod dönemin kodu değil. ${shown(c, 'code')} yazın.`,
    nothing_to_print: 'Bu ilin yayımlanacak hiçbir rakamı yok: ne bu dönemde onaylanan ne de taşınabilen.',
    already_published: 'Bu ilin kitapçığı zaten yayımlanmış.',
    notice_required: 'Okurlara gösterilecek açıklama boş bırakılamaz.',
    number_unknown: 'Okurların yönlendirileceği yayım bulunamadı ya da geri çekilmiş. Listeden seçin.',
    fall_not_accepted: (c) =>
      `Birikimli bir toplamdaki düşüş, yayım sorumlusunun kabulünü bekliyor: ${shown(c, 'metric')}.`,
    render_not_failed: 'Son baskı denemesi başarısız olmadı; yeniden denemek gerekmez.',
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
    deputy_days: (c) =>
      `Tarihleri denetleyin: başlangıç bugünden önce, bitiş başlangıçtan önce olamaz; vekâlet en çok ${shown(c, 'most')} gün sürer.`,
    deputy_ended: 'Bu vekâlet zaten sona ermiş.',
    principal_unfit: 'Yerine bakılacak kişi etkin değil ya da bu görevi yok.',
    not_yours_to_name:
      'Bu vekâleti siz veremez ve sona erdiremezsiniz. Görevin sahibi ya da başka bir yönetici yapmalıdır.',
    last_admin: 'Etkin tek yönetici bu kişi. Önce başka birine yönetici görevi verin.',
    email_unreadable: 'E-posta adresi okunamadı. Adresi ad@kurum.gov.tr biçiminde yazın.',
    email_demo: 'Bu adres deneme kişilerine ayrılmıştır. Kişinin kendi e-posta adresini yazın.',
    email_taken: 'Bu e-posta adresiyle kayıtlı bir kişi var. Adresi denetleyin ya da o kişiyi açın.',
    not_invited: 'Bu kişi parolasını belirlemiş; yeniden davet edilmesi gerekmez.',
    person_off: 'Bu kişi etkin değil. Önce yeniden etkinleştirin.',
    link_dead:
      'Bu bağlantı artık geçerli değil: süresi dolmuş, kullanılmış ya da yerine yenisi gönderilmiş. Yeni bağlantı isteyin.',
    password_short: (c) =>
      `Parola en az ${shown(c, 'least')} karakter olmalıdır. Birkaç sözcüğü yan yana yazmak iyi bir yoldur.`,
    password_personal:
      'Parolada adınız ya da e-posta adresiniz geçmemelidir. Sizinle ilgisiz sözcükler seçin.',
    password_common: 'Bu parola çok yaygın ve kolay tahmin edilir. Size özgü, başka bir parola seçin.',
    password_wrong: 'Şu anki parolanız doğru değil. Yeniden yazın.',
    mail_not_given_up: 'Bu iletinin yeniden denenmesi gerekmiyor: bekliyor ya da gönderilmiş.',
    ...importProblemWords.tr,
    login_wrong: 'E-posta adresi ya da parola yanlış. Denetleyip yeniden yazın.',
    login_locked: (c) =>
      `Tanınmayan cihazlardan çok fazla hatalı deneme yapıldı. ${shown(c, 'minutes')} dakika sonra yeniden deneyin ya da parolanızı e-postayla yenileyin. Daha önce giriş yaptığınız tarayıcı bundan etkilenmez.`,
    code_wrong:
      'Kod yanlış, süresi geçmiş ya da daha önce kullanılmış. Uygulamadaki yeni kodu bekleyip yazın; telefonunuzun saatinin doğru olduğunu denetleyin.',
    sign_in_again: 'Girişin süresi doldu. E-posta adresinizi ve parolanızı yeniden yazın.',
    session_over: 'Oturumunuzun süresi doldu. Kaldığınız yerden sürdürmek için yeniden giriş yapın.',
    own_second_factor: 'Kendi ikinci doğrulamanızı kaldıramazsınız. Başka bir yönetici kaldırmalıdır.',
    no_second_factor: 'Bu hesabın ikinci doğrulama adımı kurulu değil.',
    app_code_wrong:
      'Kod yanlış ya da daha önce kullanılmış. Uygulamanın göstereceği sonraki altı haneli kodu yazın; kurtarma kodu burada geçmez.',
    provider_unreachable:
      'Kurum giriş hizmetine ulaşılamıyor. Biraz sonra yeniden deneyin ya da parolanızla girin.',
    provider_refused: 'Kurum hesabıyla giriş tamamlanamadı. Yeniden deneyin ya da parolanızla girin.',
    provider_unknown_person:
      'Kurum hesabınız burada kayıtlı ve etkin bir kişiyle eşleşmedi. Yöneticinizden hesabınızı açmasını isteyin.',
    not_logged_in: 'Oturumunuz kapalı. Giriş yapıp yeniden deneyin.',
    cross_site:
      'İstek başka bir siteden geldiği için kabul edilmedi. İşlemi Kitapçık’ın kendi sayfasından yapın.',
    input_not_json: 'Gönderilen veri okunamadı. Sayfayı yenileyip yeniden deneyin.',
    input_too_large: 'Gönderilen veri çok büyük. Daha az kaydı birlikte gönderin.',
    field_missing: 'Bu alan eksik; doldurun.',
    field_unreadable: 'Bu alan okunamadı; biçimini denetleyin.',
    field_too_long: (c) => `Bu metin çok uzun; en çok ${shown(c, 'longest')} karakter olabilir.`,
    list_too_long: (c) => `Tek seferde çok fazla kayıt gönderildi; en çok ${shown(c, 'most')} olabilir.`,
    picture_name: 'Dosya adı .png, .jpg, .jpeg veya .webp ile bitmelidir.',
    unexpected: 'Beklenmeyen bir hata oldu. Hiçbir şey kaydedilmedi; biraz sonra yeniden deneyin.',
  },
  {
    number_ambiguous:
      'This can be read in two ways. Group thousands with dots (1.758) or not at all (1758); for money you may write “100,6 milyon”.',
    number_unreadable: 'The number could not be read. Use digits only, for example 1758 or 1.758.',
    number_negative: 'A figure cannot be negative. Enter zero or more.',
    number_not_whole: 'A figure is a whole number; leave out kuruş and decimals.',
    number_too_large: 'This number is too large. Check its unit and zeros.',
    value_missing:
      'The value is empty. Enter a number, or choose not reported, not applicable or suppressed.',
    reason_required: 'The reason cannot be empty. Say briefly why.',
    fall_needs_reason:
      'A cumulative total fell against the edition before. Say why in the note, or correct the value.',
    letter_not_turkish: (c) =>
      `The text holds a letter that Turkish does not have: “${shown(c, 'letter')}”. Replace it.`,
    province_misspelt: (c) =>
      `“${shown(c, 'word')}” looks misspelt. Write the province as “${shown(c, 'name')}”.`,
    digit_typed: (c) =>
      `A number is typed into the text: “${shown(c, 'found')}”. Insert a province’s number as a metric, a year as an edition fact, any other as a constant.`,
    text_not_understood:
      'The text holds a form that is not supported. Use paragraphs, bold and the values that can be inserted.',
    one_paragraph_only: 'This text must be one paragraph. Join its paragraphs.',
    unknown_metric: (c) => `The text names a metric that is not defined${spot(c)}. Choose an existing one.`,
    unknown_constant: (c) => `The text names a constant that is not defined${spot(c)}. Add it to the list.`,
    unknown_service: 'The section names a service that is not defined. Choose an existing one.',
    figure_missing: 'A figure of the booklet is missing. Enter it and have it approved.',
    figure_not_printable: (c) =>
      `The text shows a figure that cannot be written when it has no value${spot(c)}. Take it out of this wording or put it into an optional clause.`,
    figure_outside_statement: (c) =>
      `Figures may stand in statements only${spot(c)}. Move the figure into a statement.`,
    display_unfit: (c) => `The display does not fit the unit of the metric${spot(c)}. Choose another.`,
    wording_missing: (c) => `The statement has no wording for this case${spot(c)}. Write it.`,
    highlight_malformed: (c) =>
      `A statement shown as a large number begins with exactly one figure${spot(c)}. Change the statement or its layout.`,
    constant_unreadable: (c) => `The value of the constant does not fit its kind${spot(c)}. Correct it.`,
    since_unfit: (c) =>
      `The range of years has no first year, or one after the edition’s${spot(c)}. Correct it.`,
    not_found: 'Nothing was found here. Reload the page and try again.',
    stale: (c) =>
      'thing' in c
        ? 'Something changed after you looked; nothing was done. Look again and decide anew.'
        : 'Somebody else changed this while you were working. Compare both values and choose which one stays.',
    wrong_state: (c) =>
      isEditInReview(c)
        ? 'What is in review is not changed. Recall it first, or ask the reviewer to request changes.'
        : `“${actionName(c, 'en')}” is not possible in this state: ${positionName(c, 'en')}.`,
    role_missing: 'You are not permitted to do this. Ask an admin if you need to.',
    other_province: 'You can work with your own province only.',
    four_eyes: 'You changed or sent this yourself since its last approval; somebody else has to approve it.',
    one_stage_per_round: 'You approved one stage of this round; somebody else has to approve the next.',
    entry_not_open: 'Entry has not opened yet. Try again after the opening date.',
    entry_closed: 'Entry is closed. If something must change, ask the publisher for more time.',
    metric_not_asked: 'This metric is not asked of your province; enter no value.',
    hard_check_failed: (c) => `A hard check does not hold: ${shown(c, 'en')} Correct the figures in it.`,
    not_sender: 'Only the sender can recall this. You may ask the reviewer to request changes.',
    no_fall: 'No fall waits for acceptance.',
    no_later_stage: 'No other review follows the province’s in this edition; it cannot be skipped.',
    not_forced: 'This figure was not forced; there is nothing to refuse.',
    force_released:
      'Something was released with this exceptional act; it can no longer be taken back. Publish a correction if needed.',
    force_void: 'What this exceptional act was about has changed; it is void. Start it again if needed.',
    force_unconfirmed: (c) =>
      `Exceptional act ${shown(c, 'number')} (${shown(c, 'kind') === 'pass_check' ? 'a check let pass' : 'province review skipped'}; by ${shown(c, 'by')}) waits for a second person. The booklet is not published until it is confirmed.`,
    already_forced: 'This check was already let pass for these values.',
    check_not_failing:
      'This check holds at present, or the edition does not have it; there is nothing to let pass.',
    asof_unreadable: 'The as-of date could not be read. Choose day, month and year.',
    asof_in_future: 'The as-of date cannot be after today. Choose the day that the figure shows.',
    dates_out_of_order:
      'This date must come after the step before it: entry opens, then it is due, then it closes.',
    carried_unknown: (c) =>
      `The value to carry over was not found or differs: ${shown(c, 'edition')}. Enter it by hand, or carry over exactly what the edition before had.`,
    edition_not_planned: 'This edition has been opened before.',
    edition_already_closed: 'This edition is not open; it cannot be closed.',
    text_missing: (c) =>
      `A part has no approved text: ${shown(c, 'text')}. Have it approved before opening the edition.`,
    exception_in_past: 'More time cannot end in the past. Choose a later date.',
    edition_not_open: 'This edition has not been opened yet.',
    edition_closed: 'This edition is closed; it takes in no new text.',
    text_not_approved: (c) =>
      `This text has no approved version: ${shown(c, 'text')}. Have it approved first.`,
    text_missing_here: (c) =>
      `The chosen texts use a part that this edition does not have: ${shown(c, 'text')}. Choose it as well.`,
    same_version: (c) => `The edition has this version already: ${shown(c, 'text')}.`,
    metric_means_else: (c) =>
      `The metric’s unit, time basis or first year changed, and this edition has figures for it: ${shown(c, 'metric')}. They would mean something else, so the new definition cannot enter this edition; it serves from the next one on. If it is needed here as well, define a new metric.`,
    figures_left_out: (c) =>
      `Some provinces do not have the service that the metric moved to, but have figures for it: ${shown(c, 'metric')} (${shown(c, 'provinces')}). The figures would leave form and booklet. Correct the services in the province’s record, or leave this change to the next edition.`,
    figures_not_approved: (c) =>
      `${shown(c, 'count')} figures wait for approval or were never entered. The booklet is published once they are approved.`,
    kind_required: 'Choose the kind of publication: correction, revision or withdrawal.',
    nothing_changed:
      'No approved figure, text or date has changed since the last publication; there is nothing to publish.',
    edition_not_train:
      'The booklets of this edition are not published together; each comes when it is ready.',
    confirmation_differs: (c) => `What you typed is not the edition’s code. Type ${shown(c, 'code')}.`,
    nothing_to_print: 'The province has no number to publish: none approved here and none to carry over.',
    already_published: 'The booklet of this province is published already.',
    notice_required: 'The notice to readers cannot be empty.',
    number_unknown: 'The publication to send readers to was not found or is withdrawn. Choose from the list.',
    fall_not_accepted: (c) =>
      `The fall of a cumulative total waits for the publisher’s acceptance: ${shown(c, 'metric')}.`,
    render_not_failed: 'The last attempt did not fail; there is nothing to try again.',
    own_roles: 'You cannot change your own roles or province. Another admin has to.',
    roles_conflict: 'The admin role cannot be combined with a role that approves. Take one of them away.',
    province_missing: 'A person with a province role needs a province.',
    province_unknown: 'No province has this plate code. Enter two digits from 01 to 81.',
    deputy_self:
      'Nobody stands in for himself or herself, or names himself or herself. Choose somebody else.',
    deputy_unfit:
      'This person cannot stand in: he or she must be active, of the same province for a province role, of the ministry for a ministry role; and an admin is given no approving role.',
    deputy_holds_role: 'This person holds this role already; no deputy is needed.',
    deputy_overlaps:
      'Another deputy stands in this role on some of these days: a person has one deputy for a role at a time, and a deputy stands in for one person in a role.',
    deputy_days: (c) =>
      `Check the dates: the first day is not before today, the last not before the first, and at most ${shown(c, 'most')} days.`,
    deputy_ended: 'This has ended already.',
    principal_unfit: 'The person to be stood in for is not active or does not hold this role.',
    not_yours_to_name: 'You cannot name or end this deputy. Whoever holds the role can, or another admin.',
    last_admin: 'This is the only active admin. Give somebody else the admin role first.',
    email_unreadable: 'The e-mail address could not be read. Write it as name@institution.gov.tr.',
    email_demo: 'This address is reserved for demo people. Write the person’s own e-mail address.',
    email_taken: 'Somebody with this e-mail address is registered. Check it, or open that person.',
    not_invited: 'This person has set a password; there is nobody to invite again.',
    person_off: 'This person is switched off. Switch the person on first.',
    link_dead:
      'This link does not work any more: it has expired, was used, or a newer one was sent. Ask for a new one.',
    password_short: (c) =>
      `The password needs at least ${shown(c, 'least')} characters. A few words in a row are a good way.`,
    password_personal: 'The password must not contain your name or e-mail address. Choose other words.',
    password_common: 'This password is very common and easily guessed. Choose one of your own.',
    password_wrong: 'Your present password is not right. Type it again.',
    mail_not_given_up: 'There is nothing to try again: the mail waits, or has been sent.',
    ...importProblemWords.en,
    login_wrong: 'The e-mail address or the password is wrong. Check and type them again.',
    login_locked: (c) =>
      `Too many wrong attempts from devices that are not known. Try again in ${shown(c, 'minutes')} minutes, or set a new password by e-mail. A browser in which you have signed in before is not affected.`,
    code_wrong:
      'The code is wrong, too old, or was used before. Wait for the next one in the app; check that the clock of your telephone is right.',
    sign_in_again: 'This took too long. Type your e-mail address and password again.',
    session_over: 'Your session is over. Sign in again to go on where you were.',
    own_second_factor: 'You cannot take away your own second factor. Another admin has to.',
    no_second_factor: 'This account has no second factor.',
    app_code_wrong:
      'The code is wrong or was used before. Type the next six digits that the app shows; a recovery code does not count here.',
    provider_unreachable:
      'The ministry’s login service cannot be reached. Try again in a moment, or sign in with your password.',
    provider_refused: 'Signing in with the ministry’s account did not work. Try again, or use your password.',
    provider_unknown_person:
      'Your ministry account belongs to nobody who is registered and active here. Ask your admin for an account.',
    not_logged_in: 'You are logged out. Log in and try again.',
    cross_site: 'The request came from another site and was refused. Use Kitapçık’s own pages.',
    input_not_json: 'What was sent could not be read. Reload the page and try again.',
    input_too_large: 'Too much was sent at once. Send fewer records together.',
    field_missing: 'This field is missing; fill it in.',
    field_unreadable: 'This field could not be read; check its form.',
    field_too_long: (c) => `This text is too long; at most ${shown(c, 'longest')} characters.`,
    list_too_long: (c) => `Too many records at once; at most ${shown(c, 'most')}.`,
    picture_name: 'The file’s name must end in .png, .jpg, .jpeg or .webp.',
    unexpected: 'Something unexpected went wrong. Nothing was stored; try again in a moment.',
  },
);

/** The sentence for one issue, in the reader's language. */
export function problemText(issue: Pick<Issue, 'problem' | 'context'>, locale: Locale): string {
  const words: Words = problemWords[locale];
  const sentence = words[issue.problem];
  return typeof sentence === 'string' ? sentence : sentence(issue.context ?? {});
}
