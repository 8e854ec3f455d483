import type { Locale } from '@/domain/bilingual';
import { isPressProblem, readFailedPlace, type PressProblem } from '@/domain/publication/pressProblem';
import { bilingual } from '../bilingual';

/** The parts of a booklet beside its sections. */
type FixedPart = 'cover' | 'changes' | 'opening' | 'contents' | 'colophon' | 'backCover';

/** Why the files of a booklet could not be made, in plain words. */
export const pressFailureWords = bilingual(
  {
    parts: {
      cover: 'kapak',
      changes: 'değişiklik notu',
      opening: 'açılış sayfası',
      contents: 'içindekiler',
      colophon: 'künye',
      backCover: 'arka kapak',
    } satisfies Record<FixedPart, string>,
    section: (key: string) => `“${key}” bölümü`,
    sign: (sign: string, part: string, words: string) => `İşaret: ${sign}. Yeri: ${part}, “${words}”.`,
    differs: (part: string, expected: string, found: string) =>
      `Yeri: ${part}. Onaylı metin: “${expected}”. PDF’deki metin: “${found}”.`,
    differsAgain: 'Yeniden deneyin; sorun sürerse aşağıdaki yeri sistem yöneticisine bildirin.',
    unknown: 'Dosyalar hazırlanırken beklenmeyen bir hata oldu.',
    known: {
      stored_newer: 'Kitapçığın içeriği daha yeni bir sürümün biçiminde saklanmış; programı güncelleyin.',
      stored_broken: 'Kitapçığın saklanan içeriği olması gerektiği gibi değil.',
      story_overtaken:
        'Bu yayımın önceki yayımlar hakkında okurlara söyledikleri artık doğru değil; bu yüzden yayımlanmadı.',
      snapshot_too_large: 'Kitapçığın içeriği çok büyük.',
      step_failed: 'Bir hazırlık adımı yarıda kaldı.',
      timeout: 'Hazırlık çok uzun sürdü ve durduruldu.',
      browser_missing: 'Baskı için gereken tarayıcı bulunamadı.',
      sandbox_missing:
        'Baskı tarayıcısı bu makinede korumalı alanında (sandbox) çalışmıyor; bu yüzden basılmadı. Sistem yöneticisi makineyi buna göre ayarlamalı ya da PRESS_SANDBOX=off ile bunu göze almalıdır.',
      browser_lost: 'Baskı tarayıcısı kapandı.',
      page_crashed: 'Baskı sayfası çöktü.',
      page_replaced: 'Baskı sayfası beklenmedik biçimde değişti.',
      press_lost: 'Baskı süreci kapandı.',
      press_stopped: 'Baskı süreci durduruldu.',
      pdf_unreadable: 'Hazırlanan PDF okunamadı.',
      text_differs: 'PDF’deki metin onaylı metinle aynı değil; bu yüzden yayımlanmadı.',
      tags_differ:
        'PDF’nin ekran okuyuculara verdiği metin onaylı metinle aynı değil; bu yüzden yayımlanmadı.',
      text_untagged: 'PDF’de erişilebilirlik etiketi olmayan metin var.',
      page_furniture_differs: 'PDF’nin sayfa başlıkları beklendiği gibi değil.',
      font_not_embedded: 'PDF’ye gömülmemiş bir yazı tipi var.',
      font_foreign:
        'Metinde kitapçığın yazı tiplerinde bulunmayan bir işaret var. İşareti değiştirip kitapçığı yeniden yayımlayın.',
      language_missing: 'PDF’nin dili belirtilmemiş.',
      title_differs: 'PDF’nin başlığı beklendiği gibi değil.',
      bookmarks_differ: 'PDF’nin yer imleri beklendiği gibi değil.',
      tags_missing: 'PDF’nin erişilebilirlik etiketleri eksik.',
      tags_misplaced:
        'PDF’nin erişilebilirlik etiketleri (bölümler, başlıklar, içindekiler) yerli yerinde değil; bu yüzden yayımlanmadı.',
      figure_undescribed:
        'PDF’de, görmeyen okurlara onaylı sözlerle anlatılmayan bir çizim var; bu yüzden yayımlanmadı.',
      archive_incomplete:
        'PDF uzun süre saklamaya uygun değil: renk tanımı, kâğıt boyu veya üst verileri eksik; bu yüzden yayımlanmadı.',
      attachment_differs:
        'PDF’nin içindeki veri dosyaları yanında yayımlananlarla aynı değil; bu yüzden yayımlanmadı.',
      page_count_out_of_range: 'PDF’nin sayfa sayısı beklenenin dışında.',
      content_hash_missing: 'PDF’de içerik özeti bulunamadı.',
      content_hash_differs:
        'Saklanan içerik, yayımın içerik özetiyle aynı değil: sonradan değiştirilmiş; bu yüzden yayımlanmadı.',
      seal_failed: 'PDF kurumun elektronik mührüyle mühürlenemedi; sertifikasını ve ayarlarını kontrol edin.',
      typed_wrong: 'Dosyadaki özetin parçaları üst üste yanlış yazıldı; dosyalar okurlara açılmadı.',
      typing_over: 'Dosyadaki özeti süresi içinde kimse yazmadı; dosyalar okurlara açılmadı.',
      release_refused: 'Hazırlanan dosyalardan vazgeçildi; okurlara açılmadı.',
      waiting_differs:
        'Açılmayı bekleyen dosyalardan biri eksik ya da hazırlandığından farklı; okurlara açılmadı. Dosyaları yeniden hazırlatın.',
      waiting_shown:
        'Açılmayı bekleyen dosyalar okurların erişiminde bulundu (örneğin sistem daha eski bir ana geri yüklendi) ve oradan kaldırıldı. Dosyaları yeniden hazırlatın.',
      timestamp_failed: 'Zaman damgası sunucusu yanıt vermedi ya da damga vermedi.',
      given_up: 'Kitapçık her denemede baskı sürecini ya da tarayıcısını kapattı; artık denenmiyor.',
      machine_short: 'Makinede yer, bellek ya da açılabilecek dosya kalmadı.',
      database_away: 'Veritabanı yanıt vermedi.',
      worker_lost: 'Kitapçık hazırlanırken sunucu birkaç kez kapandı.',
      storage_failed: 'Dosyalar depoya konamadı; depo yanıt vermiyor veya kabul etmiyor.',
    } satisfies Record<PressProblem, string>,
  },
  {
    parts: {
      cover: 'cover',
      changes: 'note of changes',
      opening: 'opening page',
      contents: 'contents',
      colophon: 'colophon',
      backCover: 'back cover',
    } satisfies Record<FixedPart, string>,
    section: (key: string) => `section “${key}”`,
    sign: (sign: string, part: string, words: string) =>
      `The sign: ${sign}. It stands here: ${part}, “${words}”.`,
    differs: (part: string, expected: string, found: string) =>
      `It stands here: ${part}. Approved text: “${expected}”. Text in the PDF: “${found}”.`,
    differsAgain: 'Try again; if it fails again, tell the administrator the place below.',
    unknown: 'Something unexpected happened while the files were made.',
    known: {
      stored_newer: 'The booklet’s content is stored in the format of a newer release; update the program.',
      stored_broken: 'The booklet’s stored content is not as it must be.',
      story_overtaken:
        'What this publication tells readers of the ones before it is no longer so; it was not published.',
      snapshot_too_large: 'The booklet’s content is too large.',
      step_failed: 'A step was not completed.',
      timeout: 'It took too long and was stopped.',
      browser_missing: 'The browser needed for printing was not found.',
      sandbox_missing:
        'The printing browser does not start in its sandbox on this machine, so nothing was printed. The system administrator must allow that, or accept the risk with PRESS_SANDBOX=off.',
      browser_lost: 'The printing browser closed.',
      page_crashed: 'The printing page crashed.',
      page_replaced: 'The printing page changed unexpectedly.',
      press_lost: 'The press closed.',
      press_stopped: 'The press was stopped.',
      pdf_unreadable: 'The PDF could not be read back.',
      text_differs: 'The text in the PDF is not the approved text, so it was not published.',
      tags_differ:
        'The text that the PDF gives to screen readers is not the approved text, so it was not published.',
      text_untagged: 'The PDF has text without an accessibility tag.',
      page_furniture_differs: 'The running heads of the PDF are not as expected.',
      font_not_embedded: 'A font is not embedded in the PDF.',
      font_foreign:
        'The text has a sign that the booklet’s fonts lack. Replace the sign and release the booklet again.',
      language_missing: 'The PDF does not state its language.',
      title_differs: 'The PDF’s title is not as expected.',
      bookmarks_differ: 'The PDF’s bookmarks are not as expected.',
      tags_missing: 'The PDF’s accessibility tags are missing.',
      tags_misplaced:
        'The PDF’s accessibility tags (sections, headings, contents) are not in their places, so it was not published.',
      figure_undescribed:
        'The PDF has a drawing that is not described in the approved words to those who do not see it, so it was not published.',
      archive_incomplete:
        'The PDF is not fit to be kept for long: the meaning of its colours, its paper size or its metadata are not complete, so it was not published.',
      attachment_differs:
        'The data files in the PDF are not those published beside it, so it was not published.',
      page_count_out_of_range: 'The PDF’s page count is out of range.',
      content_hash_missing: 'The content hash was not found in the PDF.',
      content_hash_differs:
        'What is stored is not what the publication’s content hash is over: it was changed afterwards. So it was not published.',
      seal_failed:
        'The PDF could not be sealed with the institution’s certificate: look at it and at the settings.',
      typed_wrong: 'The parts of the hash were typed wrongly too often; readers did not get the files.',
      typing_over: 'Nobody typed the hash from the file in time; readers did not get the files.',
      release_refused: 'The files that were made were given up; readers did not get them.',
      waiting_differs:
        'One of the files that waited is missing, or is not the one that was made; readers did not get them. Have them made again.',
      waiting_shown:
        'Files that waited were found within readers’ reach, as after a restore to an earlier moment, and were taken out of it. Have them made again.',
      timestamp_failed: 'The time-stamp server did not answer, or gave no stamp.',
      given_up: 'The booklet ended the press or its browser at every try, and is not tried any more.',
      machine_short: 'The machine has no room, memory or files left.',
      database_away: 'The database did not answer.',
      worker_lost: 'The server ended several times while the booklet was being made.',
      storage_failed: 'The files could not be put into the storage: it does not answer, or refuses.',
    },
  },
);

/** Says why the files could not be made, from the code that a render keeps. */
export function problemInWords(problem: string, locale: Locale): string {
  const words = pressFailureWords[locale];
  return isPressProblem(problem) ? words.known[problem] : words.unknown;
}

/** Says why the files could not be made: what it is, what to do, and where; else in the machine's own sentence. */
export function failureInWords(
  { problem, detail }: { readonly problem: string; readonly detail: string },
  locale: Locale,
): string {
  const why = problemInWords(problem, locale);
  return [why, ...(placeInWords(detail, locale) ?? [detail])].filter((part) => part !== '').join(' ');
}

function placeInWords(detail: string, locale: Locale): readonly string[] | null {
  const place = readFailedPlace(detail);
  if (place === null) return null;
  const words = pressFailureWords[locale];
  const { section, found, sign, expected = '' } = place;
  const part = Object.entries(words.parts).find(([key]) => key === section)?.[1] ?? words.section(section);
  return sign === undefined
    ? [words.differsAgain, words.differs(part, expected, found)]
    : [words.sign(sign, part, found)];
}
