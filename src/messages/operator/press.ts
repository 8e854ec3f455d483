import type { PressProblem, PressStep } from '@/domain/publication/pressProblem';
import { bilingual } from '../bilingual';

type Words = Record<'steps', Record<PressStep, string>> & Record<'problems', Record<PressProblem, string>>;

const tr: Words = {
  steps: {
    start: 'Baskı sürecinin başlatılması',
    compose: 'Metnin oluşturulması',
    html: 'Sayfanın hazırlanması',
    print: 'Basım',
    finish: 'Dosyanın tamamlanması',
    verify: 'Dosyanın doğrulanması',
    write: 'Dosyaların yazılması',
  },
  problems: {
    stored_newer: 'Kitapçığın içeriği daha yeni bir sürümün biçiminde saklanmış; programı güncelleyin.',
    stored_broken: 'Kitapçığın saklanan içeriği olması gerektiği gibi değil.',
    story_overtaken: 'Bu yayımın önceki yayımlar hakkında okurlara söyledikleri artık doğru değil.',
    snapshot_too_large: 'Kitapçığın içeriği basılamayacak kadar büyük.',
    step_failed: 'Adım tamamlanamadı.',
    timeout: 'İşlem süresi içinde bitmedi ve durduruldu.',
    browser_missing: 'Basımı yapan tarayıcı başlatılamadı.',
    browser_lost: 'Basımı yapan tarayıcı iş sırasında kapandı.',
    page_crashed: 'Basılan sayfa iş sırasında çöktü.',
    page_replaced: 'Basılan sayfa iş sırasında başka bir sayfayla yer değiştirdi.',
    press_lost: 'Baskı süreci iş sırasında kapandı.',
    press_stopped: 'Baskı süreci durduruldu.',
    contents_unstable: 'İçindekiler sayfasındaki sayfa numaraları belirlenemedi.',
    pdf_unreadable: 'Üretilen PDF dosyası okunamadı.',
    text_differs: 'PDF dosyasındaki metin, onaylanan metinle aynı değil.',
    tags_differ: 'PDF dosyasının ekran okuyuculara verdiği metin, onaylanan metinle aynı değil.',
    text_untagged: 'PDF dosyasında ekran okuyucuların okuyamadığı metin var.',
    page_furniture_differs: 'Sayfa üst veya alt bilgisinde beklenmeyen metin var.',
    font_not_embedded: 'Bir yazı tipi PDF dosyasına gömülmemiş.',
    font_foreign: 'PDF dosyasında kitapçığa ait olmayan bir yazı tipi kullanılmış.',
    language_missing: 'PDF dosyasının dili Türkçe olarak belirtilmemiş.',
    title_differs: 'PDF dosyasının başlığı beklenenden farklı.',
    bookmarks_differ: 'PDF dosyasının yer imleri beklenenden farklı.',
    tags_missing: 'PDF dosyası erişilebilirlik etiketleri taşımıyor.',
    page_count_out_of_range: 'Sayfa sayısı beklenen aralığın dışında.',
    content_hash_missing: 'Künyede içerik özeti bulunamadı.',
    storage_failed: 'Hazırlanan dosyalar depoya konamadı; depo yanıt vermiyor veya kabul etmiyor.',
  },
};

const en: Words = {
  steps: {
    start: 'Starting the press',
    compose: 'Composing the text',
    html: 'Preparing the page',
    print: 'Printing',
    finish: 'Finishing the file',
    verify: 'Verifying the file',
    write: 'Writing the files',
  },
  problems: {
    stored_newer: 'The booklet’s content is stored in the format of a newer release; update the program.',
    stored_broken: 'The booklet’s stored content is not as it must be.',
    story_overtaken: 'What this publication tells readers of the ones before it is no longer so.',
    snapshot_too_large: 'The booklet’s content is too large to print.',
    step_failed: 'The step could not be completed.',
    timeout: 'The job did not end in time and was stopped.',
    browser_missing: 'The browser that prints could not be started.',
    browser_lost: 'The browser that prints ended during the job.',
    page_crashed: 'The page crashed while it was printed.',
    page_replaced: 'Another page took the place of the one being printed.',
    press_lost: 'The press ended during the job.',
    press_stopped: 'The press was stopped.',
    contents_unstable: 'The page numbers of the contents could not be settled.',
    pdf_unreadable: 'The finished PDF cannot be read.',
    text_differs: 'The text of the PDF is not the approved text.',
    tags_differ: 'The text that the PDF gives to screen readers is not the approved text.',
    text_untagged: 'The PDF holds text that screen readers do not read.',
    page_furniture_differs: 'There is unexpected text at the head or foot of a page.',
    font_not_embedded: 'A font is not embedded in the PDF.',
    font_foreign: 'The PDF uses a font that is not the booklet’s own.',
    language_missing: 'The PDF does not name Turkish as its language.',
    title_differs: 'The title of the PDF is not the expected one.',
    bookmarks_differ: 'The bookmarks of the PDF are not the expected ones.',
    tags_missing: 'The PDF carries no accessibility tags.',
    page_count_out_of_range: 'The number of pages is outside the expected range.',
    content_hash_missing: 'The content hash is missing in the colophon.',
    storage_failed:
      'The files that were made could not be put into the storage: it does not answer, or refuses.',
  },
};

/** Steps and faults of the press, for the people who read a failed render. */
export const pressWords = bilingual(tr, en);
