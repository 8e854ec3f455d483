import { bilingual } from '../bilingual';
import { shown, type IssueContext, type ProblemWords } from './issueWords';

const columnsTr: Readonly<Record<string, string>> = { value: 'Yeni değer', name: 'Gösterge' };
const columnsEn: Readonly<Record<string, string>> = { value: 'New value', name: 'Metric' };

/** What there is to know of a file of one sheet, and what to do about it. */
export const sheetFileProblemWords = bilingual(
  {
    sheet_file_too_large: (c: IssueContext) =>
      `Dosya çok büyük; en çok ${shown(c, 'megabytes')} MB olabilir. Resimleri ve ilgisiz sayfaları silip yeniden yükleyin.`,
    sheet_file_too_much:
      'Dosyanın içeriği okunamayacak kadar büyük. Veri girişi ekranından yeni bir dosya indirip değerleri ona yazın.',
    sheet_file_broken: 'Dosya bozuk; açılamadı. Excel’de açıp yeniden kaydedin ya da yeni bir dosya indirin.',
    sheet_file_encrypted: 'Dosya parolayla korunuyor. Excel’de parolayı kaldırıp kaydedin, sonra yükleyin.',
    sheet_file_old_excel:
      'Bu, eski Excel biçiminde (.xls) bir dosya. Excel’de “Excel Çalışma Kitabı (.xlsx)” olarak kaydedip yükleyin.',
    sheet_file_binary_excel:
      'Bu, ikili Excel biçiminde (.xlsb) bir dosya. Excel’de “Excel Çalışma Kitabı (.xlsx)” olarak kaydedip yükleyin.',
    sheet_file_open_document:
      'Bu, OpenDocument biçiminde (.ods) bir dosya. LibreOffice’te “Excel 2007-365 (.xlsx)” olarak kaydedip yükleyin.',
    sheet_file_unknown: 'Bu dosya bir Excel (.xlsx) ya da CSV dosyası değil.',
    sheet_file_busy: 'Şu anda çok sayıda dosya okunuyor. Birazdan yeniden deneyin.',
    sheet_file_no_table:
      'Dosyada veri formunun tablosu bulunamadı. Veri girişi ekranından indirilen dosyayı kullanın ya da tablonun başına “Gösterge” ve “Yeni değer” başlıklarını yazın.',
    sheet_file_column_missing: (c: IssueContext) =>
      `“${columnsTr[shown(c, 'column')] ?? ''}” sütunu bulunamadı. Başlık satırına ekleyin ya da yeni bir dosya indirin.`,
    sheet_file_column_twice: (c: IssueContext) =>
      `“${shown(c, 'column')}” ile aynı anlama gelen iki sütun var; hangisinin okunacağı belli değil. Birini silin.`,
    sheet_file_later_format:
      'Dosya, programın daha yeni bir sürümünde yapılmış. Bu sürümden yeni bir dosya indirin.',
    sheet_file_other_edition: (c: IssueContext) =>
      `Bu dosya ${shown(c, 'found')} dönemine ait; ${shown(c, 'edition')} dönemine yüklenemez. Bu dönemin dosyasını indirin.`,
    sheet_file_other_province: (c: IssueContext) =>
      `Bu dosya başka bir ilin (plaka kodu ${shown(c, 'found')}) formu; ${shown(c, 'province')} formuna yüklenemez.`,
    sheet_file_macros: 'Dosyada makrolar var. Çalıştırılmadılar; yalnız hücrelerdeki değerler okundu.',
    sheet_file_links:
      'Dosyada başka dosyalara bağlantılar var. İzlenmediler; hücrelerdeki son değerler okundu.',
    sheet_file_cut: (c: IssueContext) => `Sayfaların ${shown(c, 'rows')}. satırdan sonrası okunmadı.`,
    sheet_file_several: (c: IssueContext) =>
      `Birkaç sayfada değer tablosu var. “${shown(c, 'read')}” okundu; okunmayanlar: ${shown(c, 'others')}.`,
    sheet_file_hidden_sheets: (c: IssueContext) => `Gizlenmiş sayfalar okunmadı: ${shown(c, 'names')}.`,
    sheet_file_hidden_rows: (c: IssueContext) =>
      `Dosyada gizlenmiş satırlarda da değer var; onlar da okundu: ${shown(c, 'rows')}.`,
    sheet_file_columns_moved:
      'Sütunların yeri değişmiş ya da biri silinmiş. Sütunlar başlıklarına göre okundu; değerleri kontrol edin.',
    sheet_file_column_unknown: (c: IssueContext) =>
      `“${shown(c, 'column')}” sütunu tanınmıyor; içindekiler okunmadı.`,
    sheet_file_rows_moved: (c: IssueContext) =>
      `${shown(c, 'cell')} hücresindeki gösterge adı, satırın göstergesiyle uyuşmuyor; satırlar karışmış olabilir. Bu satır okunmadı.`,
    sheet_file_formula: (c: IssueContext) =>
      `${shown(c, 'cell')} hücresinde formül var. Formülün son sonucu okundu: ${shown(c, 'found')}.`,
    sheet_file_formula_failed: (c: IssueContext) =>
      shown(c, 'found') === ''
        ? `${shown(c, 'cell')} hücresindeki formülün hesaplanmış sonucu yok; değer okunmadı. Dosyayı Excel’de açıp kaydedin.`
        : `${shown(c, 'cell')} hücresinde hata var (${shown(c, 'found')}); değer okunmadı.`,
    sheet_file_date: (c: IssueContext) =>
      `${shown(c, 'cell')} hücresi tarihe dönüşmüş: ${shown(c, 'found')}. Hücrenin biçimini “Sayı” yapıp sayıyı yeniden yazın.`,
    sheet_file_fraction: (c: IssueContext) =>
      `${shown(c, 'cell')} hücresinde ondalıklı bir sayı var: ${shown(c, 'found')}. Binlik nokta ondalık sayılmış olabilir; sayıyı noktasız yazın.`,
    sheet_file_text_numbers: (c: IssueContext) =>
      `Bazı sayılar metin olarak yazılmış; sayı olarak okundu: ${shown(c, 'cells')}.`,
    sheet_file_mark_unknown: (c: IssueContext) =>
      `${shown(c, 'cell')} hücresindeki “${shown(c, 'found')}” tanınmıyor; satırın değeri okunmadı. Listeden seçin.`,
    sheet_file_value_and_mark: (c: IssueContext) =>
      `${shown(c, 'cell')} hücresinde değer var, yanında da değer bulunmadığı yazıyor; hiçbiri okunmadı. Birini silin.`,
    sheet_file_cleared: (c: IssueContext) =>
      `${shown(c, 'cell')} hücresindekiler silinmiş. Dosyayla değer ya da not silinmez; kayıtlı olan kalır.`,
    sheet_file_newer: (c: IssueContext) =>
      `${shown(c, 'cell')}: bu değer, dosya indirildikten sonra formda değişti. Uygulamadan önce ikisini karşılaştırın.`,
  } satisfies Partial<ProblemWords>,
  {
    sheet_file_too_large: (c: IssueContext) =>
      `The file is too large; it may have ${shown(c, 'megabytes')} MB at most. Remove pictures and unrelated sheets and upload it again.`,
    sheet_file_too_much:
      'What the file holds is too much to be read. Download a new file and write the values into that one.',
    sheet_file_broken:
      'The file is damaged and could not be opened. Open and save it in Excel, or download a new file.',
    sheet_file_encrypted:
      'The file is protected by a password. Remove the password in Excel, save, and upload it again.',
    sheet_file_old_excel:
      'This is a file in the old Excel format (.xls). Save it as “Excel Workbook (.xlsx)” in Excel and upload that.',
    sheet_file_binary_excel:
      'This is a file in the binary Excel format (.xlsb). Save it as “Excel Workbook (.xlsx)” in Excel and upload that.',
    sheet_file_open_document:
      'This is an OpenDocument file (.ods). Save it as “Excel 2007-365 (.xlsx)” in LibreOffice and upload that.',
    sheet_file_unknown: 'This file is neither an Excel (.xlsx) nor a CSV file.',
    sheet_file_busy: 'Many files are being read at the moment. Try again shortly.',
    sheet_file_no_table:
      'The table of the data form was not found in the file. Use the file that you downloaded here, or write the headers “Metric” and “New value” above the table.',
    sheet_file_column_missing: (c: IssueContext) =>
      `The column “${columnsEn[shown(c, 'column')] ?? ''}” was not found. Add it to the header row, or download a new file.`,
    sheet_file_column_twice: (c: IssueContext) =>
      `Two columns mean the same as “${shown(c, 'column')}”; it is not clear which to read. Remove one.`,
    sheet_file_later_format:
      'The file was made by a later release of the program. Download a new file from this one.',
    sheet_file_other_edition: (c: IssueContext) =>
      `This file is of edition ${shown(c, 'found')} and cannot be uploaded to ${shown(c, 'edition')}. Download the file of this edition.`,
    sheet_file_other_province: (c: IssueContext) =>
      `This file is the form of another province (plate code ${shown(c, 'found')}) and cannot be uploaded to that of ${shown(c, 'province')}.`,
    sheet_file_macros: 'The file has macros. They were not run; only the values of the cells were read.',
    sheet_file_links:
      'The file has links to other files. They were not followed; the last values of the cells were read.',
    sheet_file_cut: (c: IssueContext) =>
      `Of each sheet, what stands below row ${shown(c, 'rows')} was not read.`,
    sheet_file_several: (c: IssueContext) =>
      `Several sheets have a table of values. “${shown(c, 'read')}” was read; not read: ${shown(c, 'others')}.`,
    sheet_file_hidden_sheets: (c: IssueContext) => `Hidden sheets were not read: ${shown(c, 'names')}.`,
    sheet_file_hidden_rows: (c: IssueContext) =>
      `There are values in hidden rows of the file as well; they were read too: ${shown(c, 'rows')}.`,
    sheet_file_columns_moved:
      'The columns were moved, or one was removed. They were read by their headers; check the values.',
    sheet_file_column_unknown: (c: IssueContext) =>
      `The column “${shown(c, 'column')}” is not known; what it holds was not read.`,
    sheet_file_rows_moved: (c: IssueContext) =>
      `The metric named in cell ${shown(c, 'cell')} is not the one of this row; rows may have been mixed up. This row was not read.`,
    sheet_file_formula: (c: IssueContext) =>
      `Cell ${shown(c, 'cell')} holds a formula. Its last result was read: ${shown(c, 'found')}.`,
    sheet_file_formula_failed: (c: IssueContext) =>
      shown(c, 'found') === ''
        ? `The formula in cell ${shown(c, 'cell')} has no calculated result; no value was read. Open and save the file in Excel.`
        : `Cell ${shown(c, 'cell')} holds an error (${shown(c, 'found')}); no value was read.`,
    sheet_file_date: (c: IssueContext) =>
      `Cell ${shown(c, 'cell')} became a date: ${shown(c, 'found')}. Set the cell’s format to “Number” and type the number again.`,
    sheet_file_fraction: (c: IssueContext) =>
      `Cell ${shown(c, 'cell')} holds a number with decimals: ${shown(c, 'found')}. A thousands separator may have been taken for a decimal point; type the number without it.`,
    sheet_file_text_numbers: (c: IssueContext) =>
      `Some numbers are written as text; they were read as numbers: ${shown(c, 'cells')}.`,
    sheet_file_mark_unknown: (c: IssueContext) =>
      `“${shown(c, 'found')}” in cell ${shown(c, 'cell')} is not known; the row’s value was not read. Choose from the list.`,
    sheet_file_value_and_mark: (c: IssueContext) =>
      `Cell ${shown(c, 'cell')} holds a value, and beside it stands that there is none; neither was read. Remove one.`,
    sheet_file_cleared: (c: IssueContext) =>
      `Cell ${shown(c, 'cell')} was cleared. A file removes no value and no note; what is stored stays.`,
    sheet_file_newer: (c: IssueContext) =>
      `${shown(c, 'cell')}: this value changed in the form after the file was downloaded. Compare both before you apply it.`,
  },
);
