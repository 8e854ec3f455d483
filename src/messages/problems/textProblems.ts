import type { SignKind } from '@/domain/turkish/signs';
import { bilingual } from '../bilingual';
import { shown, spot, type IssueContext, type ProblemWords } from './issueWords';

type SignSentences = Record<SignKind, (signs: string) => string>;

const signKinds = bilingual<SignSentences>(
  {
    picture: (signs) => `Kitapçıkta basılamayan resim (emoji): ${signs}. Silin ya da sözle yazın.`,
    letter: (signs) => `Kitapçıkta basılamayan harf: ${signs}. Türkçe harflerle yazın.`,
    hidden: (signs) => `Kitapçıkta basılamayan, görünmeyen işaret: ${signs}. Silip yeniden yazın.`,
    sign: (signs) => `Kitapçıkta basılamayan işaret: ${signs}. Silin ya da sözle yazın.`,
  },
  {
    picture: (signs) => `A picture (emoji) that the booklet cannot print: ${signs}. Remove it or use words.`,
    letter: (signs) => `A letter that the booklet cannot print: ${signs}. Write it in Turkish letters.`,
    hidden: (signs) => `A sign that is not seen and cannot be printed: ${signs}. Remove it and type anew.`,
    sign: (signs) => `A sign that the booklet cannot print: ${signs}. Remove it or use words.`,
  },
);

/** Names the signs, says what to do, and shows the words around the first. */
function unprintable(context: IssueContext, kinds: SignSentences, here: string): string {
  const place = shown(context, 'place');
  const words = `${place === '' ? '' : `${place}, `}“${shown(context, 'words')}”`;
  return `${kinds[shown(context, 'kind') as SignKind](shown(context, 'signs'))} ${here}: ${words}.`;
}

const isMoney = (context: IssueContext): boolean => shown(context, 'unit') === 'money';

/** What is wrong with a value that is typed, or with a text that is written, and what to do about it. */
export const textProblemWords = bilingual(
  {
    number_ambiguous: (c: IssueContext) =>
      isMoney(c)
        ? 'Bu yazım iki türlü okunabilir. Binlikleri noktayla (1.758.000) ya da hiç ayırmadan (1758000) yazın; “100,6 milyon” da yazabilirsiniz.'
        : 'Bu yazım iki türlü okunabilir. Binlikleri noktayla (1.758) ya da hiç ayırmadan (1758) yazın.',
    number_malformed:
      'Sayının yazımı doğru değil. Binlikleri üçer üçer noktayla (1.758) ya da hiç ayırmadan (1758) yazın; başına sıfır, sonuna nokta koymayın.',
    number_several: 'Kutuda yan yana ya da alt alta birden çok sayı var. Yalnız bu satırın sayısını bırakın.',
    number_absent:
      'Burada sayı yok. Sayı sıfırsa 0 yazın; yazacak bir sayı yoksa “Bildirilmedi” (bilgi gelmedi) ya da “İl için geçerli değil” (ilde böyle bir durum yok) seçeneğini kullanın.',
    number_below:
      'Sayının kendisi yerine bir sınır yazılmış. Sayıyı tam olarak yazın; kişileri ele verecek kadar küçükse “Açıklanmıyor” seçeneğini kullanın.',
    number_unreadable: (c: IssueContext) =>
      isMoney(c)
        ? 'Tutar okunamadı. Lira cinsinden 1758000, 1.758.000 ya da “100,6 milyon” biçiminde yazın.'
        : 'Sayı okunamadı. Yalnız rakamla yazın, örneğin 1758 ya da 1.758.',
    number_negative: 'Sayı negatif olamaz. Sıfır ya da daha büyük bir sayı yazın.',
    number_not_whole: 'Sayı, tam sayı olmalıdır; kuruş ve ondalık yazmayın.',
    number_too_large: 'Bu sayı çok büyük. Birimi ve sıfırları kontrol edin.',
    value_missing:
      'Değer boş. Bir sayı yazın ya da “bildirilmedi”, “il için geçerli değil” veya “açıklanmıyor” seçeneklerinden birini seçin.',
    reason_required: 'Gerekçe boş bırakılamaz. Kısaca yazın.',
    fall_needs_reason:
      'Birikimli bir toplam önceki döneme göre düştü. Not alanına nedenini yazın ya da değeri düzeltin.',
    letter_not_turkish: (c: IssueContext) =>
      `Metinde Türkçede bulunmayan bir harf var: “${shown(c, 'letter')}”. Doğru harfle değiştirin.`,
    sign_unprintable: (c: IssueContext) => unprintable(c, signKinds.tr, 'Geçtiği yer'),
    province_misspelt: (c: IssueContext) =>
      `“${shown(c, 'word')}” yanlış yazılmış görünüyor. İl adını “${shown(c, 'name')}” olarak yazın.`,
    digit_typed: (c: IssueContext) =>
      `Metne elle rakam yazılmış: “${shown(c, 'found')}”. İle ait sayıyı il verisi olarak, yılı dönem bilgisi olarak, diğerlerini sabit sayı olarak ekleyin.`,
    suffix_typed: (c: IssueContext) =>
      `Değerden sonra elle ek yazılmış: “${shown(c, 'found')}”. Yazdığınız eki silin ve değerin “Ek” alanından seçin; ayrı bir kelimeyse araya boşluk koyun.`,
    space_missing: (c: IssueContext) =>
      `Değerle önündeki kelime arasında boşluk yok${c['found'] === '' ? '' : `: “${shown(c, 'found')}”`}. Araya boşluk koyun.`,
    text_not_understood:
      'Metinde desteklenmeyen bir biçim var. Yalnız paragraf, kalın yazı ve eklenebilir değerler kullanın.',
    one_paragraph_only: 'Bu metin tek paragraf olmalıdır. Paragrafları birleştirin.',
    unknown_metric: (c: IssueContext) =>
      `Metinde tanımlı olmayan bir gösterge geçiyor${spot(c)}. Var olan bir gösterge seçin.`,
    unknown_constant: (c: IssueContext) =>
      `Metinde tanımlı olmayan bir sabit sayı geçiyor${spot(c)}. Sabit sayıyı listeye ekleyin.`,
    unknown_service: 'Bölümde tanımlı olmayan bir hizmet geçiyor. Var olan bir hizmet seçin.',
    figure_missing: 'Kitapçığın bir değeri eksik. Değeri girip onaylatın.',
    figure_not_printable: (c: IssueContext) =>
      `Metinde, değeri bulunmadığında yazılamayacak bir il verisi var${spot(c)}. Onu bu metinden çıkarın ya da koşullu bir bölüme alın.`,
    figure_outside_statement: (c: IssueContext) =>
      `İl verileri yalnız il cümlelerinde kullanılabilir${spot(c)}. Bu veriyi bir il cümlesine taşıyın.`,
    display_unfit: (c: IssueContext) =>
      `Gösterim, göstergenin birimine uymuyor${spot(c)}. Başka bir gösterim seçin.`,
    wording_missing: (c: IssueContext) => `İl cümlesinin bu duruma ait metni boş${spot(c)}. Metni yazın.`,
    figure_wording_missing: (c: IssueContext) =>
      `Cümlede birden fazla gösterge var, ancak birinin kendi metinleri eksik${spot(c)}. Bu gösterge için tek başına kullanılacak cümleyi, sıfır metnini ve özneyi yazın.`,
    figure_wording_mixed: (c: IssueContext) =>
      `Göstergenin kendi metinlerinden biri uygun değil${spot(c)}. Kendi cümlesinde yalnızca o gösterge yer almalı; sıfır metninde ve öznede gösterge bulunmamalıdır.`,
    figure_wording_stray: (c: IssueContext) =>
      `Kendi metinleri yazılan gösterge cümlede geçmiyor ya da iki kez yazılmış${spot(c)}. Göstergeyi cümleye ekleyin ya da fazla olan metinleri silin.`,
    metric_unsaid: (c: IssueContext) =>
      `“${shown(c, 'tr')}” bazı illerden isteniyor, ancak o illerin kitapçığında bu veriyi yazan bir il cümlesi yok. Cümlenin ve göstergenin il grubunu ve hizmetini aynı yapın ya da göstergeyi o illerin bir cümlesine ekleyin.`,
    relation_unknown: (c: IssueContext) =>
      `Seçilen kayıt bulunamadı: “${shown(c, 'found')}”. Var olan bir kayıt seçin.`,
    highlight_malformed: (c: IssueContext) =>
      `“Öne çıkan sayı” düzenindeki cümle tek bir il verisiyle başlamalıdır${spot(c)}. Cümleyi ya da düzeni değiştirin.`,
    constant_unreadable: (c: IssueContext) =>
      `Sabit sayının değeri türüne uygun yazılmamış${spot(c)}. Değeri düzeltin.`,
    picture_pixels: (c: IssueContext) =>
      `Resim çok büyük: en ve boyunun çarpımı en çok ${shown(c, 'most')} milyon piksel olabilir. Küçültüp yeniden yükleyin.`,
    picture_broken:
      'Resim açılamadı; dosya bozuk ya da eksik. PNG, JPEG veya WebP olarak yeniden kaydedip yükleyin.',
    plan_key_twice: 'Bu anahtar listede bir kez daha geçiyor. Her satıra ayrı bir anahtar verin.',
    plan_metric_twice: 'Aynı gösterge iki kez seçilmiş. Birini çıkarın.',
    plan_units_differ: 'Birlikte hesaplanan göstergelerin birimi aynı olmalıdır. Seçimi düzeltin.',
    plan_times_differ:
      'Bu göstergelerin zaman esası ya da başlangıç yılı farklı; birlikte hesaplanamazlar. Seçimi düzeltin.',
    plan_parts_few: 'Bir bütünün en az iki parçası olmalıdır.',
    plan_lead_unfit: 'Kapaktaki göstergeler, “Bir bakışta” göstergeleri arasından ve birer kez seçilir.',
    since_unfit: (c: IssueContext) =>
      `Yıl aralığının başlangıç yılı eksik ya da dönemin yılından büyük${spot(c)}. Başlangıç yılını düzeltin.`,
  } satisfies Partial<ProblemWords>,
  {
    number_ambiguous: (c: IssueContext) =>
      isMoney(c)
        ? 'This can be read in two ways. Group thousands with dots (1.758.000) or not at all (1758000); you may write “100,6 milyon” as well.'
        : 'This can be read in two ways. Group thousands with dots (1.758) or not at all (1758).',
    number_malformed:
      'The number is not written correctly. Group thousands by three with dots (1.758) or not at all (1758), without a zero in front or a dot at the end.',
    number_several:
      'The box holds several numbers, side by side or one below the other. Leave only this row’s number.',
    number_absent:
      'There is no number here. If it is zero, write 0; if there is none to write, choose “Not reported” (the information has not arrived) or “Not applicable” (the province has no such thing).',
    number_below:
      'This is a bound, not a number. Write the number itself; if it is so small that it points at persons, choose “Not disclosed”.',
    number_unreadable: (c: IssueContext) =>
      isMoney(c)
        ? 'The amount could not be read. Write lira in digits (1758000 or 1.758.000), or in the form “100,6 milyon”.'
        : 'The number could not be read. Use digits only, for example 1758 or 1.758.',
    number_negative: 'A figure cannot be negative. Enter zero or more.',
    number_not_whole: 'A figure is a whole number; leave out kuruş and decimals.',
    number_too_large: 'This number is too large. Check its unit and zeros.',
    value_missing:
      'The value is empty. Enter a number, or choose “not reported”, “not applicable” or “not disclosed”.',
    reason_required: 'The reason cannot be empty. Say briefly why.',
    fall_needs_reason:
      'A cumulative total is lower than in the previous edition. Say why in the note, or correct the value.',
    letter_not_turkish: (c: IssueContext) =>
      `The text holds a letter that Turkish does not have: “${shown(c, 'letter')}”. Replace it.`,
    sign_unprintable: (c: IssueContext) => unprintable(c, signKinds.en, 'It stands here'),
    province_misspelt: (c: IssueContext) =>
      `“${shown(c, 'word')}” looks misspelt. Write the province as “${shown(c, 'name')}”.`,
    digit_typed: (c: IssueContext) =>
      `A number is typed into the text: “${shown(c, 'found')}”. Insert a province’s number as a figure, a year as an edition fact, any other as a constant.`,
    suffix_typed: (c: IssueContext) =>
      `A suffix was typed after a value: “${shown(c, 'found')}”. Delete it and choose it in the value’s “Suffix” field; if it is a word of its own, put a space before it.`,
    space_missing: (c: IssueContext) =>
      `There is no space before a value${c['found'] === '' ? '' : `, after “${shown(c, 'found')}”`}. Put a space there.`,
    text_not_understood:
      'The text has formatting that is not supported. Use paragraphs, bold and the values that can be inserted.',
    one_paragraph_only: 'This text must be one paragraph. Join its paragraphs.',
    unknown_metric: (c: IssueContext) =>
      `The text names a metric that is not defined${spot(c)}. Choose an existing one.`,
    unknown_constant: (c: IssueContext) =>
      `The text names a constant that is not defined${spot(c)}. Add it to the list.`,
    unknown_service: 'The section names a service that is not defined. Choose an existing one.',
    figure_missing: 'A figure of the booklet is missing. Enter it and have it approved.',
    figure_not_printable: (c: IssueContext) =>
      `The text shows a figure that cannot be written when it has no value${spot(c)}. Take it out of this wording or put it into an optional clause.`,
    figure_outside_statement: (c: IssueContext) =>
      `Figures may stand in statements only${spot(c)}. Move the figure into a statement.`,
    display_unfit: (c: IssueContext) =>
      `The display does not fit the unit of the metric${spot(c)}. Choose another.`,
    wording_missing: (c: IssueContext) => `The statement has no wording for this case${spot(c)}. Write it.`,
    figure_wording_missing: (c: IssueContext) =>
      `The statement has several figures, but one of them lacks its own words${spot(c)}. Write the sentence, the zero wording and the subject that it has alone.`,
    figure_wording_mixed: (c: IssueContext) =>
      `One of a figure’s own wordings is unfit${spot(c)}. Its sentence shows that figure only; the zero wording and the subject show none.`,
    figure_wording_stray: (c: IssueContext) =>
      `A figure with own words does not stand in the statement, or has its words twice${spot(c)}. Put the figure into the statement, or delete the words.`,
    metric_unsaid: (c: IssueContext) =>
      `“${shown(c, 'en')}” is asked of some provinces whose booklet has no statement with it. Give the statement and the metric the same group of provinces and the same service, or put the metric into a statement of those provinces.`,
    relation_unknown: (c: IssueContext) =>
      `The chosen record was not found: “${shown(c, 'found')}”. Choose an existing one.`,
    highlight_malformed: (c: IssueContext) =>
      `A statement shown as a large number begins with exactly one figure${spot(c)}. Change the statement or its layout.`,
    constant_unreadable: (c: IssueContext) =>
      `The value of the constant does not fit its kind${spot(c)}. Correct it.`,
    picture_pixels: (c: IssueContext) =>
      `The picture is too large: width times height may be at most ${shown(c, 'most')} million pixels. Make it smaller and upload it again.`,
    picture_broken:
      'The picture cannot be opened; the file is damaged or cut off. Save it again as PNG, JPEG or WebP and upload that.',
    plan_key_twice: 'This key is in the list once more. Give each row a key of its own.',
    plan_metric_twice: 'The same metric is chosen twice. Remove one of them.',
    plan_units_differ: 'Metrics that are computed together must be in the same unit. Choose others.',
    plan_times_differ:
      'These metrics differ in their time basis or first year and cannot be computed together. Choose others.',
    plan_parts_few: 'A whole has two parts at least.',
    plan_lead_unfit: 'The metrics of the cover are chosen from those at a glance, each once.',
    since_unfit: (c: IssueContext) =>
      `The range of years has no first year, or one after the edition’s${spot(c)}. Correct it.`,
  },
);
