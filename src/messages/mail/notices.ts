import type { PublicationKind } from '@/domain/booklet/snapshot';
import type { KindAbout, Matter } from '@/domain/notices/matters';
import { bilingual, chosen, counted } from '../bilingual';

/** Words of each kind of mail that is about one sort of thing. */
export type WordsAbout<M extends Matter, W> = Readonly<Record<KindAbout<M>, W>>;

/** What every kind of mail has words for; `F` is what its headline is made of. */
export interface NoticeText<F> {
  /** What the tables of mails in the documents call it. */
  readonly listed: string;
  /** The end of the subject, and the first sentence without its full stop. */
  readonly headline: (facts: F) => string;
}

interface SheetFacts {
  readonly province: string;
  readonly edition: string;
  readonly count: number;
}
interface BookletFacts {
  readonly province: string;
  readonly edition: string;
  readonly kind: PublicationKind;
}
interface TrainFacts {
  readonly edition: string;
  readonly done: number;
  readonly failed: number;
}
interface TrainText extends NoticeText<TrainFacts> {
  readonly note: string | null;
}

type NoticeWords = WordsAbout<'figure', NoticeText<SheetFacts>> &
  WordsAbout<'dates', NoticeText<{ readonly edition: string }>> &
  WordsAbout<'text', NoticeText<{ readonly name: string }>> &
  WordsAbout<'import', NoticeText<{ readonly edition: string }>> &
  WordsAbout<'booklet', NoticeText<BookletFacts>> &
  WordsAbout<'train', TrainText>;

const publishedTr = ({ province, edition, kind }: BookletFacts): string =>
  ({
    first: `${province} ili ${edition} dönemi kitapçığı yayımlandı`,
    correction: `${province} ili ${edition} dönemi kitapçığının düzeltmesi yayımlandı`,
    revision: `${province} ili ${edition} dönemi kitapçığının güncellemesi yayımlandı`,
    withdrawal: `${province} ili ${edition} dönemi kitapçığı yayından kaldırıldı`,
  })[kind];

const publishedEn = ({ province, edition, kind }: BookletFacts): string =>
  ({
    first: `The booklet of ${province}, edition ${edition}, has been published`,
    correction: `A correction of ${province}’s booklet, edition ${edition}, has been published`,
    revision: `A revision of ${province}’s booklet, edition ${edition}, has been published`,
    withdrawal: `The booklet of ${province}, edition ${edition}, has been withdrawn`,
  })[kind];

const trainTr = ({ edition, done, failed }: TrainFacts): string => {
  const parts = [
    ...(done > 0 ? [`${done} kitapçık yayımlandı`] : []),
    ...(failed > 0 ? [`${failed} kitapçığın dosyaları hazırlanamadı`] : []),
  ];
  return `${edition} dönemi toplu yayımı: ${parts.join(', ')}`;
};

const trainEn = ({ edition, done, failed }: TrainFacts): string => {
  const parts = [
    ...(done > 0 ? [`${counted(done, 'booklet')} published`] : []),
    ...(failed > 0 ? [`the files of ${counted(failed, 'booklet')} could not be made`] : []),
  ];
  return `Joint release of edition ${edition}: ${parts.join(', ')}`;
};

/** Words of the mails about figures, texts, imports and booklets, kind by kind. They name figures, and never a value. */
export const noticeWords = bilingual<NoticeWords>(
  {
    figures_to_review: {
      listed: 'inceleme bekliyor',
      headline: ({ province, edition, count }) =>
        `${province} ili ${edition} dönemi: ${count} değer incelemenizi bekliyor`,
    },
    figures_returned: {
      listed: 'düzeltme istendi (gerekçesiyle)',
      headline: ({ province, edition, count }) =>
        `${province} ili ${edition} dönemi: ${count} değer için düzeltme istendi`,
    },
    figures_approved: {
      listed: 'onaylandı',
      headline: ({ province, edition, count }) =>
        `${province} ili ${edition} dönemi: ${count} değer onaylandı`,
    },
    figure_named: {
      listed: 'yorumda adınız geçti (yorumuyla)',
      headline: ({ province, edition }) => `${province} ili ${edition} dönemi: bir yorumda adınız geçti`,
    },
    figure_answered: {
      listed: 'sorunuz yanıtlandı (yanıtıyla)',
      headline: ({ province, edition }) => `${province} ili ${edition} dönemi: sorunuz yanıtlandı`,
    },
    text_to_review: {
      listed: 'inceleme bekliyor',
      headline: ({ name }) => `“${name}” incelemenizi bekliyor`,
    },
    text_returned: {
      listed: 'düzeltme istendi (gerekçesiyle)',
      headline: ({ name }) => `“${name}” için düzeltme istendi`,
    },
    text_approved: { listed: 'onaylandı', headline: ({ name }) => `“${name}” onaylandı` },
    import_to_review: {
      listed: 'inceleme bekliyor',
      headline: ({ edition }) => `${edition} dönemi için geçmiş dönem aktarımı incelemenizi bekliyor`,
    },
    import_returned: {
      listed: 'düzeltme istendi (gerekçesiyle)',
      headline: ({ edition }) => `${edition} dönemi için geçmiş dönem aktarımı geri çevrildi`,
    },
    import_approved: {
      listed: 'onaylandı',
      headline: ({ edition }) => `${edition} dönemi için geçmiş dönem aktarımı onaylandı`,
    },
    force_asked: {
      listed: 'olağanüstü işlem teyit bekliyor (gerekçesiyle)',
      headline: ({ province, edition }) =>
        `${province} ili ${edition} dönemi: olağanüstü işlem teyidinizi bekliyor`,
    },
    forced: {
      listed: 'olağanüstü işlem yapıldı (gerekçesiyle)',
      headline: ({ province, edition }) => `${province} ili ${edition} dönemi: olağanüstü işlem yapıldı`,
    },
    force_confirmed: {
      listed: 'olağanüstü işlem teyit edildi',
      headline: ({ province, edition }) => `${province} ili ${edition} dönemi: olağanüstü işlem teyit edildi`,
    },
    force_refused: {
      listed: 'olağanüstü işlem geri çevrildi (gerekçesiyle)',
      headline: ({ province, edition }) =>
        `${province} ili ${edition} dönemi: olağanüstü işlem geri çevrildi`,
    },
    dates_asked: {
      listed: 'açık dönemin yeni tarihleri teyit bekliyor (gerekçesiyle)',
      headline: ({ edition }) => `${edition} döneminin yeni tarihleri teyidinizi bekliyor`,
    },
    dates_changed: {
      listed: 'açık dönemin tarihleri değişti',
      headline: ({ edition }) => `${edition} döneminin tarihleri değişti`,
    },
    dates_refused: {
      listed: 'yeni tarihler geri çevrildi (gerekçesiyle)',
      headline: ({ edition }) => `${edition} dönemi için önerilen tarihler geri çevrildi`,
    },
    published: { listed: 'yayımlandı (bağlantılarıyla)', headline: publishedTr },
    published_together: { listed: 'yayımlandı (bağlantılarıyla)', headline: publishedTr },
    render_failed: {
      listed: 'dosyalar hazırlanamadı (nedeniyle)',
      headline: ({ province, edition }) =>
        `${province} ili ${edition} dönemi kitapçığının dosyaları hazırlanamadı`,
    },
    train_failing: {
      listed: 'ilk hata, toplu yayım sürerken (nedeniyle; bir kez)',
      headline: trainTr,
      note: 'Diğer kitapçıklar hazırlanmaya devam ediyor; hepsinin sonucu, iş bitince tek e-postayla bildirilecek.',
    },
    train_ended: {
      listed: 'toplu yayım tamamlandı (yayımlananlar ve hazırlanamayanlar; bir kez)',
      headline: trainTr,
      note: null,
    },
  },
  {
    figures_to_review: {
      listed: 'waiting for review',
      headline: ({ province, edition, count }) =>
        `${province}, edition ${edition}: ${counted(count, 'figure')} ${chosen(count, 'is', 'are')} waiting for your review`,
    },
    figures_returned: {
      listed: 'changes requested (with the reason)',
      headline: ({ province, edition, count }) =>
        `${province}, edition ${edition}: changes requested for ${counted(count, 'figure')}`,
    },
    figures_approved: {
      listed: 'approved',
      headline: ({ province, edition, count }) =>
        `${province}, edition ${edition}: ${counted(count, 'figure')} approved`,
    },
    figure_named: {
      listed: 'a comment names you (with the comment)',
      headline: ({ province, edition }) => `${province}, edition ${edition}: a comment names you`,
    },
    figure_answered: {
      listed: 'your question was answered (with the answer)',
      headline: ({ province, edition }) => `${province}, edition ${edition}: your question was answered`,
    },
    text_to_review: {
      listed: 'waiting for review',
      headline: ({ name }) => `“${name}” is waiting for your review`,
    },
    text_returned: {
      listed: 'changes requested (with the reason)',
      headline: ({ name }) => `Changes requested for “${name}”`,
    },
    text_approved: { listed: 'approved', headline: ({ name }) => `“${name}” has been approved` },
    import_to_review: {
      listed: 'waiting for review',
      headline: ({ edition }) => `The import of past edition ${edition} is waiting for your review`,
    },
    import_returned: {
      listed: 'changes requested (with the reason)',
      headline: ({ edition }) => `The import of past edition ${edition} was returned`,
    },
    import_approved: {
      listed: 'approved',
      headline: ({ edition }) => `The import of past edition ${edition} has been approved`,
    },
    force_asked: {
      listed: 'an exceptional act is waiting for confirmation (with the reason)',
      headline: ({ province, edition }) =>
        `${province}, edition ${edition}: an exceptional act is waiting for your confirmation`,
    },
    forced: {
      listed: 'an exceptional act was started (with the reason)',
      headline: ({ province, edition }) => `${province}, edition ${edition}: an exceptional act was started`,
    },
    force_confirmed: {
      listed: 'an exceptional act was confirmed',
      headline: ({ province, edition }) =>
        `${province}, edition ${edition}: an exceptional act was confirmed`,
    },
    force_refused: {
      listed: 'an exceptional act was refused (with the reason)',
      headline: ({ province, edition }) => `${province}, edition ${edition}: an exceptional act was refused`,
    },
    dates_asked: {
      listed: 'other dates of an open edition wait for confirmation (with the reason)',
      headline: ({ edition }) => `Other dates of edition ${edition} are waiting for your confirmation`,
    },
    dates_changed: {
      listed: 'the dates of an open edition have changed',
      headline: ({ edition }) => `The dates of edition ${edition} have changed`,
    },
    dates_refused: {
      listed: 'other dates were refused (with the reason)',
      headline: ({ edition }) => `The dates proposed for edition ${edition} were refused`,
    },
    published: { listed: 'published (with its links)', headline: publishedEn },
    published_together: { listed: 'published (with its links)', headline: publishedEn },
    render_failed: {
      listed: 'files could not be made (with the cause)',
      headline: ({ province, edition }) =>
        `The files of ${province}’s booklet, edition ${edition}, could not be made`,
    },
    train_failing: {
      listed: 'the first failure while a joint release goes on (with the cause; once)',
      headline: trainEn,
      note: 'The other booklets are still being made; the outcome for all of them comes in one e-mail at the end.',
    },
    train_ended: {
      listed: 'the joint release has ended (what was published and what failed; once)',
      headline: trainEn,
      note: null,
    },
  },
);
