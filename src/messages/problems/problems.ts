import type { Locale } from '@/domain/bilingual';
import type { Issue } from '@/domain/issue';
import type { Position } from '@/domain/workflow/position';
import { bilingual, counted } from '../bilingual';
import { importProblemWords } from './importProblems';
import { sheetFileProblemWords } from './sheetFileProblems';
import { shown, type IssueContext, type ProblemWords } from './issueWords';
import { peopleProblemWords } from './peopleProblems';
import { signInProblemWords } from './signInProblems';
import { talkProblemWords } from './talkProblems';
import { textProblemWords } from './textProblems';
import { dateProblemWords } from './dateProblems';
import { forceWords } from '../desk/forces';
import { workflowWords } from '../desk/workflow';

function actionName(context: IssueContext, locale: Locale): string {
  const names: Record<string, string> = workflowWords[locale].actions;
  return names[shown(context, 'action')] ?? shown(context, 'action');
}

function positionName(context: IssueContext, locale: Locale): string {
  return workflowWords[locale].positions[shown(context, 'position') as Position];
}

function forceName(context: IssueContext, locale: Locale): string {
  const names: Record<string, string> = forceWords[locale].kinds;
  return (names[shown(context, 'kind')] ?? '').toLocaleLowerCase(locale);
}

/** Somebody would edit what is in review: there is a way out, and it is said. */
function isEditInReview(context: IssueContext): boolean {
  return shown(context, 'action') === 'save' && shown(context, 'position').startsWith('in_review');
}

/** What is wrong and what to do about it, for each way an input can be wrong. */
const problemWords = bilingual<ProblemWords>(
  {
    ...textProblemWords.tr,
    ...talkProblemWords.tr,
    ...dateProblemWords.tr,
    not_found: 'Kayıt bulunamadı. Sayfayı yenileyip yeniden deneyin.',
    stale: (c) =>
      'thing' in c
        ? 'Siz sayfayı açtıktan sonra kayıt değişti; işlem yapılmadı. Yeni duruma bakıp yeniden karar verin.'
        : 'Siz çalışırken bu kayıt değiştirildi: başka biri ya da başka bir sekmede siz. İki değeri karşılaştırıp hangisinin kalacağını seçin.',
    wrong_state: (c) =>
      isEditInReview(c)
        ? 'İncelemedeki içerik değiştirilemez. Önce geri çekin ya da inceleyenden düzeltme istemesini rica edin.'
        : `“${actionName(c, 'tr')}” işlemi bu durumda yapılamaz: ${positionName(c, 'tr')}.`,
    role_missing: 'Bu işlem için yetkiniz yok. Gerekiyorsa yöneticiden yetki isteyin.',
    other_province: 'Yalnız kendi ilinizin kayıtlarıyla çalışabilirsiniz.',
    four_eyes:
      'Son onaydan bu yana bu içeriği siz de değiştirdiniz ya da gönderdiniz; başka biri onaylamalıdır.',
    two_readers_decide:
      'Kural bu değerde ciddi bir fark buldu; iki inceleme yetkilisi birbirinin kararını görmeden karar verir.',
    claimed_by_other: ({ name }) =>
      `Bu formu ${String(name)} incelemeye aldı; devralmak için sayfayı yenileyip kimde olduğunu görün.`,
    one_reader_decides: 'Bu değere tek inceleme yetkilisi karar verir; onaylayın ya da düzeltme isteyin.',
    second_typing_awaited:
      'Bu değer iki kez girilir; başka bir kişi de ilk değeri görmeden yazınca gönderilebilir.',
    typings_differ:
      'Bu değerin iki girişi birbirinden farklı; biri seçilip diğer kişi onaylayınca gönderilebilir.',
    one_typing_enough: 'Bu gösterge için ikinci giriş istenmiyor; değeri veri girişi ekranında yazın.',
    already_read: 'Bu değer için kararınızı verdiniz; ikinci inceleme yetkilisinin kararı bekleniyor.',
    one_stage_per_round: 'Bu turda bir aşamayı siz onayladınız; sonraki aşamayı başka biri onaylamalıdır.',
    entry_not_open: 'Veri girişi henüz açılmadı. Açılış tarihinden sonra yeniden deneyin.',
    entry_closed: 'Veri girişi kapandı. Değişiklik gerekiyorsa yayım sorumlusundan ek süre isteyin.',
    metric_not_asked: 'Bu gösterge ilinizden istenmiyor; değer girmeyin.',
    check_asks_reason: (c) =>
      `${shown(c, 'code')} kuralı bu değer için gerekçe istiyor. Gerekçeyi yazıp yeniden gönderin ya da değeri düzeltin.`,
    not_unchanged: 'Önceki dönemin değeri bu değer için geçerli sayılamaz. Değeri yazın.',
    hard_check_failed: (c) => `Zorunlu kurala uyulmuyor: ${shown(c, 'tr')} İlgili değerleri düzeltin.`,
    not_sender:
      'Bunu yalnız gönderen kişi geri çekebilir. İnceleyenden düzeltme istemesini rica edebilirsiniz.',
    no_fall: 'Kabul bekleyen bir düşüş yok.',
    no_later_stage: 'Bu dönemde il incelemesinden sonra başka bir inceleme yok; il incelemesi atlanamaz.',
    not_forced: 'Bu değer olağanüstü işlemle ilerletilmedi; geri çevrilecek bir şey yok.',
    force_released:
      'Bu olağanüstü işlemle yayım yapıldı; artık geri alınamaz. Gerekiyorsa düzeltme yayımlayın.',
    force_void: 'Bu olağanüstü işlemin konusu değişti; işlem geçersiz. Gerekiyorsa yeniden başlatın.',
    force_unconfirmed: (c) =>
      `${shown(c, 'number')} numaralı olağanüstü işlem (${forceName(c, 'tr')}; başlatan: ${shown(c, 'by')}) ikinci kişinin teyidini bekliyor. Teyit edilmeden kitapçık yayımlanmaz.`,
    facts_unchanged:
      'İlin hizmetleri ve grupları bu dönemde zaten böyle; değiştirilecek bir şey yok. Önce listede değişikliği yapın.',
    facts_changed_by_opener: (c) =>
      `Önceki dönem açıldıktan sonra ${shown(c, 'province')} ilinin hizmetlerini ya da gruplarını siz değiştirdiniz. Dönemi, listeye bakarak başka bir yayım sorumlusu açmalıdır.`,
    already_forced: 'Bu değerler bu kuraldan zaten muaf tutuldu.',
    check_not_failing: 'Bu kurala şu anda uyuluyor ya da kural bu dönemde yok; muaf tutmak gerekmiyor.',
    carried_unknown: (c) =>
      `“${shown(c, 'tr')}” için ${shown(c, 'edition')} döneminden taşınan değer, o dönemin bugün yayında olan değeri değil ya da artık taşınamıyor. Bu dönemin değerini girin ya da formun önerdiği değeri seçin.`,
    carried_withdrawn: (c) =>
      `“${shown(c, 'tr')}” için taşınan değerin alındığı ${shown(c, 'edition')} kitapçığı geri çekildi; değer taşınamaz. İl bu dönemin değerini girmeli ya da “Bildirilmedi” seçmelidir.`,
    carried_redefined: (c) =>
      `“${shown(c, 'tr')}” göstergesinin ölçü birimi, zaman esası ya da başlangıç yılı ${shown(c, 'edition')} döneminden sonra değişti; o dönemin değeri taşınamaz. İl bu dönemin değerini girmeli ya da “Bildirilmedi” seçmelidir.`,
    carried_check_failed: (c) =>
      `Eksik değerlerin yerine basılacak değerler zorunlu bir kurala uymuyor: ${shown(c, 'tr')} İl, eksik değerini girip onaylatmalıdır; bu yapılamıyorsa ilin satırındaki “Olağanüstü işlem” ile bu değerler kuraldan muaf tutulabilir.`,
    edition_not_planned: 'Bu dönem daha önce açılmış.',
    edition_already_closed: 'Bu dönem açık değil; kapatılamaz.',
    text_missing: (c) =>
      `Onaylı metni bulunmayan bir parça var: ${shown(c, 'text')}. Dönemi açmadan önce onaylatın.`,
    edition_not_open: 'Bu dönem henüz açılmadı.',
    edition_closed: 'Bu dönem kapandı; yeni metin alınamaz.',
    text_not_approved: (c) => `Bu metnin onaylı bir sürümü yok: ${shown(c, 'text')}. Önce onaylatın.`,
    text_missing_here: (c) =>
      `Seçtiğiniz metinler bu dönemde bulunmayan bir parçayı kullanıyor: ${shown(c, 'text')}. Onu da seçin.`,
    same_version: (c) => `Bu sürüm dönemde zaten var: ${shown(c, 'text')}.`,
    metric_means_else: (c) =>
      `Göstergenin ölçü birimi, zaman esası ya da başlangıç yılı değişmiş; oysa bu dönemde değeri var: ${shown(c, 'tr')}. O değerlerin anlamı değişeceği için yeni tanım bu döneme alınamaz, sonraki dönemde kullanılır. Bu dönemde de gerekiyorsa yeni bir gösterge tanımlayın.`,
    figures_left_out: (c) =>
      `Göstergenin taşındığı hizmet bazı illerde yok, oysa orada değeri var: ${shown(c, 'tr')} (${shown(c, 'provinces')}). Değer, formda ve kitapçıkta yer almaz olurdu. İlin kaydındaki hizmetleri düzeltin ya da bu değişikliği sonraki döneme bırakın.`,
    figures_not_approved: (c) =>
      `${shown(c, 'count')} değer onay bekliyor ya da hiç girilmedi. Kitapçık ancak bunlar onaylanınca yayımlanır.`,
    kind_required: 'Yayımın türünü seçin: düzeltme ya da güncelleme.',
    nothing_changed:
      'Okurlardaki yayımdan bu yana değişen onaylı bir değer, metin ya da tarih yok; yeni yayım gerekmez.',
    edition_not_train: 'Bu dönemde toplu yayım yapılmıyor; her ilin kitapçığı hazır olunca yayımlanır.',
    confirmation_differs: (c) => `Yazdığınız kod dönemin kodu değil. ${shown(c, 'code')} yazın.`,
    nothing_to_print: 'Bu ilin yayımlanacak hiçbir değeri yok: ne bu dönemde onaylanan ne de taşınabilen.',
    already_published: 'Bu ilin kitapçığı zaten yayımlanmış.',
    notice_required: 'Okurlara gösterilecek açıklama boş bırakılamaz.',
    number_unknown:
      'Okurların yönlendirileceği yayım bulunamadı, geri çekilmiş ya da şimdi geri çekiliyor. Listeden seçin.',
    takes_missing: 'Geri çekilecek yayımları seçin; en az biri seçilmelidir.',
    takes_unknown: (c) =>
      `${shown(c, 'number')} numaralı yayım okurlarda değil; geri çekilemez. Listedeki yayımlardan seçin.`,
    left_out_unexplained: (c) =>
      `Geri çekilen içerik şu yayımlarda da var: ${shown(c, 'numbers')}. Onları da seçin ya da neden dışarıda bıraktığınızı yazın.`,
    withdrawal_outdated:
      'Öneri yapıldıktan sonra okurlardaki yayımlar değişti; bu geri çekme olduğu gibi yapılamaz. Öneriyi geri çevirip güncel yayımlara göre yeniden hazırlayın.',
    reason_of_unknown:
      'Gerekçesi düzeltilecek yayım bulunamadı ya da okurlarda gerekçesi yok. Listeden seçip doğru gerekçeyi yazın.',
    publication_in_making: (c) =>
      `${shown(c, 'number')} numaralı yayımın dosyaları hâlâ hazırlanıyor; okurlarda ne olacağı belli değil. Bitmesini bekleyin; hazırlanamazsa yerine yenisini yayımlayabilirsiniz.`,
    publication_waiting: (c) =>
      `${shown(c, 'number')} numaralı yayımın dosyaları hazır; dosyadaki özet yazılınca okurlara açılacak. Önce onu yayımlayın ya da gerekçesini yazıp ondan vazgeçin.`,
    publication_replaced:
      'Bu numaradan sonra başka bir yayım yapıldı; bu numara artık okurlara çıkamaz. Gerekiyorsa yeni bir yayım yapın.',
    variants_waiting: 'Bu ilin bekleyen başka baskıları var. Birkaç dakika sonra yeniden deneyin.',
    publication_outdated:
      'Bu numara hazırlandıktan sonra değerler ya da gizlilik kararları değişti; bu numara artık okurlara çıkamaz. Güncel değerlerle yeni bir yayım yapın.',
    nothing_to_type: 'Bu yayımın okurlara açılmayı bekleyen dosyası yok. Panoyu yenileyin.',
    typed_otherwise: (c) =>
      `Yazılanlar, PDF’nin künyesindeki içerik özetinin istenen parçaları değil. PDF’yi açıp oradan yazın; kalan deneme: ${shown(c, 'left')}.`,
    typing_given_up:
      'Parçalar çok kez yanlış yazıldı; hazırlanan dosyalardan vazgeçilir. “Yeniden dene” ile dosyalar yeniden hazırlanır.',
    typing_over:
      'Yazma süresi doldu; hazırlanan dosyalardan vazgeçilir. “Yeniden dene” ile dosyalar yeniden hazırlanır.',
    fall_not_accepted: (c) =>
      `Birikimli bir toplamdaki düşüş, yayım sorumlusunun kabulünü bekliyor: ${shown(c, 'tr')}.`,
    disclosure_undecided: (c) =>
      `Az sayıda kişiyi tanınır kılabilecek bir değer, yayım sorumlusunun gizlilik kararını bekliyor: ${shown(c, 'tr')}.`,
    no_risk: 'Bu değer için verilecek bir gizlilik kararı yok. Sayfayı yenileyip listeye yeniden bakın.',
    render_not_failed: 'Son baskı denemesi başarısız olmadı; yeniden denemek gerekmez.',
    ...peopleProblemWords.tr,
    ...importProblemWords.tr,
    ...sheetFileProblemWords.tr,
    ...signInProblemWords.tr,
    stored_newer: (c) =>
      `“${shown(c, 'document')}” kaydı, bu sürümün bilmediği daha yeni bir biçimde saklanmış (biçim ${shown(c, 'format')}; bu sürümün okuyabildiği en yeni biçim ${shown(c, 'known')}). Programı güncelleyin.`,
    stored_broken: (c) =>
      `“${shown(c, 'document')}” kaydının “${shown(c, 'field')}” alanı olması gerektiği gibi değil; kayıt okunmadı ve değiştirilmedi. Sistem yöneticisine bildirin; kaydın yedekle karşılaştırılması gerekir.`,
    not_logged_in: 'Oturumunuz kapalı. Giriş yapıp yeniden deneyin.',
    cross_site: (c) =>
      `İstek Kitapçık’ın kendi sayfasından gelmediği için kabul edilmedi. Kitapçık’ı ${shown(c, 'address')} adresinden açıp yeniden deneyin.`,
    page_of_other:
      'Bu sayfa açıldıktan sonra bu tarayıcıda başka biri giriş yaptı; hiçbir şey kaydedilmedi. Yazdıklarınız bu sayfada duruyor: başka bir sekmede kendi hesabınızla giriş yapıp burada yeniden deneyin.',
    input_not_json: 'Gönderilen veri okunamadı. Sayfayı yenileyip yeniden deneyin.',
    query_unreadable: 'Arama koşulu okunamadı. Alan, koşul ve değeri kontrol edip yeniden deneyin.',
    input_too_large: 'Gönderilen veri çok büyük. Daha az kaydı birlikte gönderin.',
    field_missing: 'Bu alan eksik; doldurun.',
    field_unreadable: 'Bu alan okunamadı; biçimini kontrol edin.',
    field_too_long: (c) => `Bu metin çok uzun; en çok ${shown(c, 'longest')} karakter olabilir.`,
    too_many_requests: (c) =>
      `Kısa sürede çok fazla istek gönderildi. ${shown(c, 'seconds')} saniye sonra yeniden deneyin.`,
    document_too_long: (c) =>
      `Bu kayıt çok uzun; tamamı en çok ${shown(c, 'longest')} karakter tutabilir. Kısaltıp yeniden kaydedin.`,
    quota_full: (c) =>
      `Burada en çok ${shown(c, 'most')} kayıt tutulabilir ve bu sayıya ulaşıldı. Var olanları kullanın ya da sistem yöneticisine bildirin.`,
    list_too_long: (c) => `Tek seferde çok fazla kayıt gönderildi; en çok ${shown(c, 'most')} olabilir.`,
    picture_name: 'Dosya adı .png, .jpg, .jpeg veya .webp ile bitmelidir.',
    unexpected: 'Beklenmeyen bir hata oldu. Hiçbir şey kaydedilmedi; biraz sonra yeniden deneyin.',
  },
  {
    ...textProblemWords.en,
    ...talkProblemWords.en,
    ...dateProblemWords.en,
    not_found: 'Nothing was found here. Reload the page and try again.',
    stale: (c) =>
      'thing' in c
        ? 'The record changed after you opened the page; nothing was done. Look again and decide anew.'
        : 'This was changed while you were working, by somebody else or by you in another tab. Compare both values and choose which one stays.',
    wrong_state: (c) =>
      isEditInReview(c)
        ? 'What is in review cannot be changed. Recall it first, or ask the reviewer to request changes.'
        : `“${actionName(c, 'en')}” is not possible in this state: ${positionName(c, 'en')}.`,
    role_missing: 'You are not permitted to do this. Ask an admin if you need to.',
    other_province: 'You can work with your own province only.',
    four_eyes: 'You changed or sent this yourself since its last approval; somebody else has to approve it.',
    two_readers_decide:
      'A check found something serious about this value; two reviewers decide without seeing each other’s decision.',
    claimed_by_other: ({ name }) =>
      `${String(name)} has taken this sheet for review; reload the page to see it before you take it over.`,
    one_reader_decides: 'One reviewer decides on this value; approve it or return it.',
    second_typing_awaited:
      'This value is typed twice: it is sent once another person has typed it without seeing the first.',
    typings_differ:
      'The two typings of this value differ; it is sent once one is chosen and another person confirms it.',
    one_typing_enough: 'This metric asks for no second typing; write the value in the data-entry screen.',
    already_read: 'You have decided on this value; the second reviewer’s decision is awaited.',
    one_stage_per_round: 'You approved one stage of this round; somebody else has to approve the next.',
    entry_not_open: 'Entry has not opened yet. Try again after the opening date.',
    entry_closed: 'Entry is closed. If something must change, ask the publisher for more time.',
    metric_not_asked: 'This metric is not asked of your province; enter no value.',
    check_asks_reason: (c) =>
      `Rule ${shown(c, 'code')} asks for a reason. Say why the value is right and send it again, or correct it.`,
    not_unchanged: 'The value of the edition before cannot stand for this one. Enter the value.',
    hard_check_failed: (c) => `A hard check fails: ${shown(c, 'en')} Correct the figures concerned.`,
    not_sender: 'Only the sender can recall this. You may ask the reviewer to request changes.',
    no_fall: 'There is no fall to accept.',
    no_later_stage: 'No other review follows the province’s in this edition; it cannot be skipped.',
    not_forced: 'This figure was not moved on by an exceptional act; there is nothing to refuse.',
    force_released:
      'Something was released with this exceptional act; it can no longer be taken back. Publish a correction if needed.',
    force_void: 'What this exceptional act was about has changed; it is void. Start it again if needed.',
    force_unconfirmed: (c) =>
      `Exceptional act ${shown(c, 'number')} (${forceName(c, 'en')}; by ${shown(c, 'by')}) has to be confirmed by a second person. The booklet is not published until it is confirmed.`,
    facts_unchanged:
      'The province has and belongs to exactly this in the edition; nothing would change. Make the change in the list first.',
    facts_changed_by_opener: (c) =>
      `Since the edition before was opened, you changed the services or groups of ${shown(c, 'province')}. Another publisher has to look at the list and open the edition.`,
    already_forced: 'These values are already exempt from this check.',
    check_not_failing:
      'This check passes at present, or the edition does not have it; no exemption is needed.',
    carried_unknown: (c) =>
      `The value carried over for “${shown(c, 'en')}” is not the one published for ${shown(c, 'edition')} today, or can no longer be carried over. Enter this edition’s figure, or choose the value that the sheet offers.`,
    carried_withdrawn: (c) =>
      `The value carried over for “${shown(c, 'en')}” comes from the booklet of ${shown(c, 'edition')}, which was withdrawn. The province has to enter this edition’s figure or choose “Not reported”.`,
    carried_redefined: (c) =>
      `The unit, time basis or first year of “${shown(c, 'en')}” has changed since ${shown(c, 'edition')}; that edition’s value cannot be carried over. The province has to enter this edition’s figure or choose “Not reported”.`,
    carried_check_failed: (c) =>
      `The values to be printed for missing figures fail a hard check: ${shown(c, 'en')} The province should enter the missing figure and have it approved; if that is not possible, “Exceptional act” in the province’s row can exempt these values from the check.`,
    edition_not_planned: 'This edition has been opened before.',
    edition_already_closed: 'This edition is not open; it cannot be closed.',
    text_missing: (c) =>
      `A part has no approved text: ${shown(c, 'text')}. Have it approved before opening the edition.`,
    edition_not_open: 'This edition has not been opened yet.',
    edition_closed: 'This edition is closed; no new text can be taken in.',
    text_not_approved: (c) =>
      `This text has no approved version: ${shown(c, 'text')}. Have it approved first.`,
    text_missing_here: (c) =>
      `The chosen texts use a part that this edition does not have: ${shown(c, 'text')}. Choose it as well.`,
    same_version: (c) => `The edition has this version already: ${shown(c, 'text')}.`,
    metric_means_else: (c) =>
      `The metric’s unit, time basis or first year changed, and this edition has figures for it: ${shown(c, 'en')}. They would mean something else, so the new definition cannot enter this edition; it can be used from the next one on. If it is needed here as well, define a new metric.`,
    figures_left_out: (c) =>
      `Some provinces do not have the service that the metric moved to, but have figures for it: ${shown(c, 'en')} (${shown(c, 'provinces')}). The figures would disappear from the sheet and the booklet. Correct the services in the province’s record, or leave this change to the next edition.`,
    figures_not_approved: (c) =>
      `${counted(Number(shown(c, 'count')), 'figure')} not approved yet or never entered. The booklet is published once all are approved.`,
    kind_required: 'Choose the kind of publication: correction or revision.',
    nothing_changed:
      'No approved figure, text or date differs from the publication that readers have; there is nothing to publish.',
    edition_not_train:
      'There is no joint release in this edition; each booklet is published when it is ready.',
    confirmation_differs: (c) => `What you typed is not the edition’s code. Type ${shown(c, 'code')}.`,
    nothing_to_print: 'The province has no number to publish: none approved here and none to carry over.',
    already_published: 'The booklet of this province is published already.',
    notice_required: 'The notice to readers cannot be empty.',
    number_unknown:
      'The publication to send readers to was not found, is withdrawn or is being withdrawn. Choose from the list.',
    takes_missing: 'Choose the publications to withdraw, at least one.',
    takes_unknown: (c) =>
      `Readers do not have publication ${shown(c, 'number')}; it cannot be withdrawn. Choose from the list.`,
    left_out_unexplained: (c) =>
      `What is withdrawn stands in these publications too: ${shown(c, 'numbers')}. Choose them as well, or say why they are left out.`,
    withdrawal_outdated:
      'What readers have changed after this was proposed; the withdrawal cannot go ahead as it is. Refuse it and prepare it anew.',
    reason_of_unknown:
      'The publication whose reason is to be mended was not found, or readers have no reason of it. Choose it from the list and type the right reason.',
    publication_in_making: (c) =>
      `The files of publication ${shown(c, 'number')} are still being made, so it is open what readers will have. Wait until they are done; if they fail, you may publish another in its place.`,
    publication_waiting: (c) =>
      `The files of publication ${shown(c, 'number')} wait for somebody to type from them. Release it or give it up first, with a reason.`,
    publication_replaced:
      'Another publication was released after this number; it can no longer reach readers. Publish anew if needed.',
    variants_waiting: 'Other prints of this province are waiting. Try again in a few minutes.',
    publication_outdated:
      'Values or decisions on disclosure changed after this number was prepared; it can no longer reach readers. Publish anew with the present values.',
    nothing_to_type: 'This publication has no files that wait to be released. Reload the board.',
    typed_otherwise: (c) =>
      `These are not the parts of the content hash that were asked for. Open the PDF and type them from its colophon; tries left: ${shown(c, 'left')}.`,
    typing_given_up:
      'They were typed wrongly too often; the files that were made are given up. “Try again” makes them anew.',
    typing_over:
      'The time for typing is over; the files that were made are given up. “Try again” makes them anew.',
    fall_not_accepted: (c) => `A publisher has to accept the fall of a cumulative total: ${shown(c, 'en')}.`,
    disclosure_undecided: (c) =>
      `A publisher has to decide on the disclosure of a value that could make few persons recognisable: ${shown(c, 'en')}.`,
    no_risk:
      'Nothing is to be decided on the disclosure of this value. Reload the page and look at the list again.',
    render_not_failed: 'The last attempt did not fail; there is nothing to try again.',
    ...peopleProblemWords.en,
    ...importProblemWords.en,
    ...sheetFileProblemWords.en,
    ...signInProblemWords.en,
    stored_newer: (c) =>
      `“${shown(c, 'document')}” is stored in a newer format than this release knows (format ${shown(c, 'format')}; this release reads up to ${shown(c, 'known')}). Update the program.`,
    stored_broken: (c) =>
      `Field “${shown(c, 'field')}” of “${shown(c, 'document')}” is not as it must be; it was neither read nor changed. Tell whoever runs the system: it has to be compared with a backup.`,
    not_logged_in: 'You are signed out. Sign in and try again.',
    cross_site: (c) =>
      `The request did not come from a page of Kitapçık and was refused. Open Kitapçık at ${shown(c, 'address')} and try again.`,
    page_of_other:
      'Somebody else has signed in with this browser since this page was opened; nothing was saved. What you typed is still on this page: sign in with your own account in another tab, then try here again.',
    input_not_json: 'What was sent could not be read. Reload the page and try again.',
    query_unreadable: 'The search could not be read. Check its field, condition and value, and try again.',
    input_too_large: 'Too much was sent at once. Send fewer records together.',
    field_missing: 'This field is missing; fill it in.',
    field_unreadable: 'This field could not be read; check its form.',
    field_too_long: (c) => `This text is too long; at most ${shown(c, 'longest')} characters.`,
    too_many_requests: (c) =>
      `Too many requests in a short time. Try again in ${counted(Number(shown(c, 'seconds')), 'second')}.`,
    document_too_long: (c) =>
      `This record is too long; all of it together may have ${shown(c, 'longest')} characters. Shorten it and save again.`,
    quota_full: (c) =>
      `At most ${shown(c, 'most')} records can be kept here, and there are as many. Use those that there are, or tell the system administrator.`,
    list_too_long: (c) => `Too many records at once; at most ${shown(c, 'most')}.`,
    picture_name: 'The file’s name must end in .png, .jpg, .jpeg or .webp.',
    unexpected: 'Something unexpected went wrong. Nothing was stored; try again in a moment.',
  },
);

/** Writes the sentence for one issue, in the reader's language. */
export function problemText(issue: Pick<Issue, 'problem' | 'context'>, locale: Locale): string {
  const words: ProblemWords = problemWords[locale];
  const sentence = words[issue.problem];
  return typeof sentence === 'string' ? sentence : sentence(issue.context ?? {});
}
