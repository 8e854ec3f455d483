import { bilingual, counted } from '../bilingual';

/** What became of cells that were pasted into the sheet. */
export const pasteWords = bilingual(
  {
    taken: (count: number) => `${String(count)} satır yapıştırıldı; henüz kaydedilmedi.`,
    unread: (count: number) => `${String(count)} değer okunamadı; nedeni yanında yazıyor.`,
    locked: (count: number, rows: string) =>
      `${String(count)} satır şu an değiştirilemediği için olduğu gibi kaldı: ${rows}.`,
    tooLong: (count: number, rows: string) =>
      `${String(count)} satırın hücresi çok uzun olduğu için yazılmadı: ${rows}.`,
    left: (count: number, cells: string) =>
      `${String(count)} değerin görünen satırlarda karşılığı yok, yazılmadı: ${cells}.`,
    passedOver: (heads: string) => `Alınmayan sütunlar: ${heads}.`,
    hasHead: 'Başlık satırı atlandı.',
    takeBack: 'Yapıştırmayı geri al',
    dismiss: 'Tamam',
    nothingTaken: 'Hiçbir hücre yapıştırılmadı.',
    refused: {
      unreadable: () => 'Yapıştırılan tablo okunamadı: boş, çok büyük ya da tırnakları kapanmıyor.',
      columns: () =>
        'Birden çok sütun var ve değerlerin hangisinde olduğu belli değil. Yalnız değer sütununu kopyalayın; ya da “Gösterge” ve “Yeni değer” başlıklı iki sütunu başlıklarıyla kopyalayın.',
      head: (found: string) =>
        `İlk hücrede sayı yerine “${found}” yazıyor; başlık mı, değer mi belli değil. Başlıksız, yalnız değerleri kopyalayın.`,
      year: (found: string) =>
        `İlk hücredeki “${found}” bir yıl başlığı olabilir. Başlıksa onsuz kopyalayın; değerse bu hücreyi elle yazıp kalanları altına yapıştırın.`,
      twice: (found: string) => `“${found}” iki kez var; hangi değerin doğru olduğu belli değil.`,
      place: (found: string) =>
        `Tabloda başka bir il var: “${found}”. Yalnız bu ilin satırlarını kopyalayın.`,
    },
  },
  {
    taken: (count: number) => `${counted(count, 'row')} pasted; not saved yet.`,
    unread: (count: number) =>
      `${counted(count, 'value')} could not be read; the reason is shown beside each.`,
    locked: (count: number, rows: string) =>
      `${counted(count, 'row')} cannot be changed now and stayed unchanged: ${rows}.`,
    tooLong: (count: number, rows: string) =>
      `Not written because the cell is too long: ${counted(count, 'row')} (${rows}).`,
    left: (count: number, cells: string) =>
      `Not written because no visible row matches: ${counted(count, 'value')} (${cells}).`,
    passedOver: (heads: string) => `Columns not taken: ${heads}.`,
    hasHead: 'The header row was skipped.',
    takeBack: 'Undo the paste',
    dismiss: 'OK',
    nothingTaken: 'No cell was pasted.',
    refused: {
      unreadable: () =>
        'The pasted table could not be read: it is empty, too large, or a quote is not closed.',
      columns: () =>
        'There are several columns, and it is not clear which holds the values. Copy the column of values alone; or two columns with the headers “Metric” and “New value”.',
      head: (found: string) =>
        `The first cell holds “${found}” instead of a number; it is not clear whether it is a header or a value. Copy the values without a header.`,
      year: (found: string) =>
        `“${found}” in the first cell may be a year above the values. If it is, copy without it; if it is a value, type it and paste the others below.`,
      twice: (found: string) => `“${found}” occurs twice; it is not clear which value is right.`,
      place: (found: string) =>
        `The table holds another province: “${found}”. Copy this province’s rows only.`,
    },
  },
);
