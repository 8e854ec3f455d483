import type { PublicationKind } from '@/domain/booklet/snapshot';
import { bilingual } from './bilingual';

type Headlines = Record<PublicationKind, (province: string, edition: string) => string>;

/** Words of the mails that tell people what happened. They name figures, and never a value. */
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
    },
    footer: 'Kitapçık sent this message by itself; please do not answer it.',
  },
);
