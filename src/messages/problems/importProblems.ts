import { bilingual, chosen, counted } from '../bilingual';
import { shown, type IssueContext, type ProblemWords } from './issueWords';

/** What is wrong with a file of earlier figures, and what to do about it. */
export const importProblemWords = bilingual(
  {
    file_encoding:
      'Dosyanın yazı kodlaması tanınamadı. Excel’de “CSV UTF-8” olarak kaydedip yeniden yükleyin.',
    file_sign: (c: IssueContext) =>
      `Bu satırda okunamayan bir işaret var: “${shown(c, 'sign')}”. İşareti silin ya da dosyayı “CSV UTF-8” olarak kaydedip yeniden yükleyin.`,
    file_empty: 'Dosyada başlık satırından başka satır yok.',
    csv_wide: 'Bu satırda çok fazla sütun var. Ayırıcıları kontrol edip fazla hücreleri silin.',
    csv_broken:
      'Satırın tırnak işaretleri kapanmıyor; buradan sonrası okunamadı. Tırnak işaretlerini düzeltin.',
    csv_cells: (c: IssueContext) =>
      `Satırda başlığı olmayan bir hücre var (${shown(c, 'column')} sütunu): “${shown(c, 'found')}”. Ayraçları (; ya da ,) kontrol edin; hücreyi silin ya da sütuna başlık yazın.`,
    column_missing: (c: IssueContext) =>
      `Zorunlu sütun eksik: “${shown(c, 'column')}”. Başlık satırına ekleyin; şablondaki adları kullanabilirsiniz.`,
    column_twice: (c: IssueContext) => `Sütun iki kez var: “${shown(c, 'column')}”. Birini silin.`,
    column_unknown: (c: IssueContext) =>
      `“${shown(c, 'column')}” adlı sütun tanınmıyor. Adını düzeltin ya da sütunu silin.`,
    import_edition_code:
      'Dönem kodu “yıl-sıra” biçiminde olmalı (ör. 2023-3) ve yılı seçilen yılla aynı olmalıdır.',
    import_edition_future: 'Bu dönem henüz gelmedi. Yalnız geçmiş dönemler aktarılır.',
    import_edition_differs: (c: IssueContext) =>
      `Satır başka bir döneme ait. Bu aktarımda yalnız ${shown(c, 'edition')} dönemi bulunabilir.`,
    import_edition_worked_on:
      'Bu dönem bu sistemde hazırlanmış ya da planlanmış. Aktarımla değerleri değiştirilemez.',
    import_province_unknown: (c: IssueContext) =>
      shown(c, 'found') === ''
        ? 'İl belirtilmemiş. Plaka kodunu ya da il adını yazın.'
        : `Böyle bir il yok: “${shown(c, 'found')}”. Plaka kodunu (01–81) ya da il adını düzeltin.`,
    import_province_differs: (c: IssueContext) =>
      `Plaka kodu (${shown(c, 'plate')}) ile il adı (${shown(c, 'name')}) birbiriyle uyuşmuyor.`,
    import_metric_unknown: (c: IssueContext) =>
      `Onaylanmış böyle bir gösterge yok: “${shown(c, 'found')}”. Gösterge anahtarını şablondan alın.`,
    import_value_and_mark: 'Hem değer hem de değerin bulunmadığını söyleyen bir işaret var. Birini silin.',
    import_value_split: (c: IssueContext) =>
      `Değer virgülden ikiye bölünmüş olabilir: “${shown(c, 'first')}” ve “${shown(c, 'second')}”. Sayıyı virgülsüz yazın; ayrıysalar sütunların arasına başka bir sütun koyun.`,
    import_mark_unknown: (c: IssueContext) =>
      `“${shown(c, 'found')}” işareti tanınmıyor. (k) açıklanmıyor, (–) il için geçerli değil, (..) bildirilmedi, (g) geçici yazabilirsiniz.`,
    import_carried_from:
      'Önceki bir dönemden taşınan değer (g) ile işaretlenir ve hangi dönemden taşındığı yazılır, ör. 2023-2.',
    import_line_twice: (c: IssueContext) =>
      `Aynı il ve gösterge ${shown(c, 'line')}. satırda da var. Satırlardan birini silin.`,
    import_more: (c: IssueContext) => `Bunlardan başka ${shown(c, 'count')} sorun daha var.`,
    import_empty: 'Dosyada değeri olan hiçbir satır yok.',
    import_nothing_new: 'Dosyadaki bütün değerler zaten kayıtlı; öneriye gerek yok.',
    import_waiting: (c: IssueContext) =>
      `Bu dönemin başka bir aktarımı (${shown(c, 'import')}) onay bekliyor. Önce onun sonuçlanması gerekir.`,
    edition_recorded:
      'Bu dönem önceki kitapçıklardan aktarıldı; bilgileri yalnız onaylanan yeni bir aktarımla değişir.',
  } satisfies Partial<ProblemWords>,
  {
    file_encoding:
      'The file’s character encoding was not recognised. Save it as “CSV UTF-8” and upload it again.',
    file_sign: (c: IssueContext) =>
      `This row holds a character that cannot be read: “${shown(c, 'sign')}”. Remove it, or save the file as “CSV UTF-8” and upload it again.`,
    file_empty: 'The file has no line besides its header.',
    csv_wide: 'This line has too many columns. Check the separators and remove the cells that are too many.',
    csv_broken: 'A quotation mark is not closed here; nothing after it could be read. Correct the quotation.',
    csv_cells: (c: IssueContext) =>
      `The row has a cell without a header (column ${shown(c, 'column')}): “${shown(c, 'found')}”. Check the separators (; or ,); remove the cell or give its column a header.`,
    column_missing: (c: IssueContext) =>
      `A required column is missing: “${shown(c, 'column')}”. Add it to the header; the template has the names.`,
    column_twice: (c: IssueContext) => `The column is there twice: “${shown(c, 'column')}”. Remove one.`,
    column_unknown: (c: IssueContext) =>
      `The column “${shown(c, 'column')}” is not recognised. Correct its name or remove it.`,
    import_edition_code:
      'The edition’s code is year-number (for example 2023-3), with the year that is chosen.',
    import_edition_future: 'This edition has not come yet. Only past editions are imported.',
    import_edition_differs: (c: IssueContext) =>
      `The line belongs to another edition. This import may hold ${shown(c, 'edition')} only.`,
    import_edition_worked_on:
      'This edition was made or planned in this system. An import of the past cannot change its figures.',
    import_province_unknown: (c: IssueContext) =>
      shown(c, 'found') === ''
        ? 'No province is given. Write its plate code or name.'
        : `There is no such province: “${shown(c, 'found')}”. Correct the plate code (01–81) or the name.`,
    import_province_differs: (c: IssueContext) =>
      `Plate code (${shown(c, 'plate')}) and province (${shown(c, 'name')}) do not agree.`,
    import_metric_unknown: (c: IssueContext) =>
      `There is no approved metric “${shown(c, 'found')}”. Take the metric’s key from the template.`,
    import_value_and_mark: 'There is a value, and a mark that says there is none. Remove one of them.',
    import_value_split: (c: IssueContext) =>
      `The value may be cut in two at a comma: “${shown(c, 'first')}” and “${shown(c, 'second')}”. Write the number without a comma; if they are two, put another column between them.`,
    import_mark_unknown: (c: IssueContext) =>
      `The mark “${shown(c, 'found')}” is not recognised. Use (k) not disclosed, (–) not applicable, (..) not reported or (g) provisional.`,
    import_carried_from:
      'A value carried over from an earlier edition is marked (g), and that edition is named, e.g. 2023-2.',
    import_line_twice: (c: IssueContext) =>
      `The same province and metric are also in line ${shown(c, 'line')}. Remove one of the lines.`,
    import_more: (c: IssueContext) =>
      `There ${chosen(Number(shown(c, 'count')), 'is', 'are')} ${counted(Number(shown(c, 'count')), 'more problem')}.`,
    import_empty: 'No line of the file has a value.',
    import_nothing_new: 'All figures of the file are recorded already; there is nothing to propose.',
    import_waiting: (c: IssueContext) =>
      `Another import of this edition (${shown(c, 'import')}) is waiting for approval. It has to be decided first.`,
    edition_recorded:
      'This edition was taken from earlier booklets; it can be changed only by a new import that is approved.',
  },
);
