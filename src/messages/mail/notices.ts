import type { PublicationKind } from '@/domain/booklet/snapshot';
import type { ForceNotice } from '@/domain/notices/notices';
import { bilingual } from '../bilingual';

type ForceHeadlines = Record<ForceNotice, (province: string, edition: string) => string>;
type Headlines = Record<PublicationKind, (province: string, edition: string) => string>;

/** Words of the mails that tell people what happened to figures, texts and booklets. They name figures, and never a value. */
export const noticeWords = bilingual(
  {
    subject: (headline: string) => `Kitapçık: ${headline}`,
    greeting: (name: string) => `Sayın ${name},`,
    figure: {
      headline: {
        review_asked: (province: string, edition: string, count: number) =>
          `${province} ili ${edition} dönemi: ${count} rakam incelemenizi bekliyor`,
        changes_requested: (province: string, edition: string, count: number) =>
          `${province} ili ${edition} dönemi: ${count} rakam için düzeltme istendi`,
        approved: (province: string, edition: string, count: number) =>
          `${province} ili ${edition} dönemi: ${count} rakam onaylandı`,
      },
    },
    text: {
      headline: {
        review_asked: (name: string) => `“${name}” incelemenizi bekliyor`,
        changes_requested: (name: string) => `“${name}” için düzeltme istendi`,
        approved: (name: string) => `“${name}” onaylandı`,
      },
    },
    import: {
      headline: {
        review_asked: (edition: string) => `${edition} döneminin kayıttan aktarımı incelemenizi bekliyor`,
        changes_requested: (edition: string) => `${edition} döneminin kayıttan aktarımı geri çevrildi`,
        approved: (edition: string) => `${edition} döneminin kayıttan aktarımı onaylandı`,
      },
    },
    force: {
      headline: {
        force_asked: (province, edition) =>
          `${province} ili ${edition} dönemi: olağanüstü işlem teyidinizi bekliyor`,
        forced: (province, edition) => `${province} ili ${edition} dönemi: olağanüstü işlem yapıldı`,
        force_confirmed: (province, edition) =>
          `${province} ili ${edition} dönemi: olağanüstü işlem teyit edildi`,
        force_refused: (province, edition) =>
          `${province} ili ${edition} dönemi: olağanüstü işlem geri çevrildi`,
      } satisfies ForceHeadlines,
    },
    booklet: {
      headline: {
        first: (province, edition) => `${province} ili ${edition} dönemi kitapçığı yayımlandı`,
        correction: (province, edition) =>
          `${province} ili ${edition} dönemi kitapçığının düzeltmesi yayımlandı`,
        revision: (province, edition) =>
          `${province} ili ${edition} dönemi kitapçığının yeni sürümü yayımlandı`,
        withdrawal: (province, edition) => `${province} ili ${edition} dönemi kitapçığı yayından çekildi`,
      } satisfies Headlines,
      failedHeadline: (province: string, edition: string) =>
        `${province} ili ${edition} dönemi kitapçığının dosyaları hazırlanamadı`,
      lastStands:
        'Daha önce yayımlanmış bir kitapçık varsa yerinde duruyor. Yayın sayfasından yeniden deneyebilirsiniz.',
    },
    train: {
      headline: (edition: string, done: number, failed: number) =>
        [
          `${edition} dönemi toplu yayımı:`,
          [
            ...(done > 0 ? [`${done} kitapçık yayımlandı`] : []),
            ...(failed > 0 ? [`${failed} kitapçığın dosyaları hazırlanamadı`] : []),
          ].join(', '),
        ].join(' '),
      goesOn:
        'Öteki kitapçıklar hazırlanmaya devam ediyor; hepsinin sonucu, iş bitince tek iletiyle bildirilecek.',
      failed: 'Dosyaları hazırlanamayan kitapçıklar:',
      done: 'Yayımlanan kitapçıklar:',
      board: 'İllerin son durumu yayın sayfasındadır.',
    },
    more: (count: number) => `ve ${count} tane daha`,
    by: (name: string) => `İşlemi yapan: ${name}`,
    reason: (text: string) => `Gerekçe: ${text}`,
    links: {
      review: 'İncelemeye git',
      sheet: 'Veri formunu aç',
      text: 'Metni aç',
      board: 'Yayın sayfasına git',
      booklet: 'Kitapçığı aç',
      pdf: 'Kitapçığın PDF dosyası',
      password: 'Parolamı belirle',
      account: 'Hesabımı aç',
      home: 'Kitapçık’ı aç',
      import: 'Aktarımı aç',
      deputies: 'Vekâlet sayfasını aç',
    },
    footer: 'Bu ileti Kitapçık tarafından kendiliğinden gönderildi; lütfen yanıtlamayın.',
  },
  {
    subject: (headline: string) => `Kitapçık: ${headline}`,
    greeting: (name: string) => `Dear ${name},`,
    figure: {
      headline: {
        review_asked: (province: string, edition: string, count: number) =>
          `${province}, edition ${edition}: ${count} ${count === 1 ? 'figure waits' : 'figures wait'} for your review`,
        changes_requested: (province: string, edition: string, count: number) =>
          `${province}, edition ${edition}: changes requested for ${count} ${count === 1 ? 'figure' : 'figures'}`,
        approved: (province: string, edition: string, count: number) =>
          `${province}, edition ${edition}: ${count} ${count === 1 ? 'figure' : 'figures'} approved`,
      },
    },
    text: {
      headline: {
        review_asked: (name: string) => `“${name}” waits for your review`,
        changes_requested: (name: string) => `Changes requested for “${name}”`,
        approved: (name: string) => `“${name}” has been approved`,
      },
    },
    import: {
      headline: {
        review_asked: (edition: string) => `The recorded figures of edition ${edition} wait for your review`,
        changes_requested: (edition: string) => `The recorded figures of edition ${edition} were returned`,
        approved: (edition: string) => `The recorded figures of edition ${edition} have been approved`,
      },
    },
    force: {
      headline: {
        force_asked: (province, edition) =>
          `${province}, edition ${edition}: an exceptional act waits for your confirmation`,
        forced: (province, edition) => `${province}, edition ${edition}: an exceptional act was started`,
        force_confirmed: (province, edition) =>
          `${province}, edition ${edition}: an exceptional act was confirmed`,
        force_refused: (province, edition) =>
          `${province}, edition ${edition}: an exceptional act was refused`,
      },
    },
    booklet: {
      headline: {
        first: (province, edition) => `The booklet of ${province}, edition ${edition}, has been published`,
        correction: (province, edition) =>
          `A correction of ${province}’s booklet, edition ${edition}, has been published`,
        revision: (province, edition) =>
          `A revision of ${province}’s booklet, edition ${edition}, has been published`,
        withdrawal: (province, edition) =>
          `The booklet of ${province}, edition ${edition}, has been withdrawn`,
      },
      failedHeadline: (province: string, edition: string) =>
        `The files of ${province}’s booklet, edition ${edition}, could not be made`,
      lastStands: 'A booklet published before stays in place. You can try again on the publication page.',
    },
    train: {
      headline: (edition: string, done: number, failed: number) =>
        [
          `Joint release of edition ${edition}:`,
          [
            ...(done > 0 ? [`${done} ${done === 1 ? 'booklet' : 'booklets'} published`] : []),
            ...(failed > 0 ? [`the files of ${failed} could not be made`] : []),
          ].join(', '),
        ].join(' '),
      goesOn:
        'The other booklets are still being made; what became of all of them comes in one message at the end.',
      failed: 'Booklets whose files could not be made:',
      done: 'Published booklets:',
      board: 'The publication page shows how all provinces stand.',
    },
    more: (count: number) => `and ${count} more`,
    by: (name: string) => `Done by: ${name}`,
    reason: (text: string) => `Reason: ${text}`,
    links: {
      review: 'Go to review',
      sheet: 'Open the sheet',
      text: 'Open the text',
      board: 'Go to publication',
      booklet: 'Open the booklet',
      pdf: 'The booklet as a PDF file',
      password: 'Set my password',
      account: 'Open my account',
      home: 'Open Kitapçık',
      import: 'Open the import',
      deputies: 'Open the page of deputies',
    },
    footer: 'Kitapçık sent this message by itself; please do not answer it.',
  },
);
