import type { Snapshot } from '@/domain/booklet/snapshot';
import type { FigureValue } from '@/domain/figures/figureValue';
import { formatFigure } from '@/domain/figures/formatFigure';
import type { Metric } from '@/domain/figures/metric';
import { publicChanges } from '@/domain/publication/changes';
import { bookletPath } from '@/domain/publication/address';
import { formatDate } from '@/domain/turkish/dates';
import { dateInWords } from '@/domain/days';
import { bookletTexts, bookletWords } from '@/messages/booklet/booklet';
import { erratumEntries, erratumWords, type ErratumEntry } from '@/messages/booklet/erratum';

const words = bookletTexts.changes;

export interface ChangeNote {
  readonly title: string;
  readonly intro: string;
  readonly reason: string | null;
  /** Turkish texts: label, value before, value now. */
  readonly rows: readonly (readonly [label: string, before: string, after: string])[];
  /** Null in publications that were made before errata were written. */
  readonly erratum: WrittenErratum | null;
  readonly withdrawal: WithdrawalLines | null;
}

/** The difference to the publication before, in sentences. */
export interface WrittenErratum {
  readonly title: string;
  readonly against: string;
  readonly entries: readonly ErratumEntry[];
}

/** The words to the readers of a withdrawn booklet. */
export interface WithdrawalLines {
  /** The issuer and the day of the withdrawal. */
  readonly signed: string;
  readonly notice: string;
  /** For the web page; never empty. */
  readonly english: string;
  /** Where readers may go instead. */
  readonly instead: { readonly text: string; readonly path: string } | null;
}

function valueText(metric: Metric, value: FigureValue | null): string {
  if (value === null) return words.notThere;
  const shown = formatFigure(metric, value)?.text ?? '';
  switch (value.kind) {
    case 'number':
      return shown;
    case 'carried_over':
      return bookletTexts.values.carried_over(shown, value.edition);
    case 'not_reported':
    case 'not_applicable':
    case 'suppressed':
      return bookletTexts.values[value.kind];
  }
}

function beforeText(metric: Metric, before: FigureValue | null, after: FigureValue | null): string {
  const isHidden = before === null && after?.kind === 'suppressed';
  return isHidden ? bookletTexts.values.suppressed : valueText(metric, before);
}

/** Tells whether a publication withdraws the one before: it then carries no figures. */
export function isWithdrawal({ publication }: Snapshot): boolean {
  return publication.kind === 'withdrawal';
}

function writtenErratum(snapshot: Snapshot): WrittenErratum | null {
  const { publication, metrics } = snapshot;
  const { erratum, kind } = publication;
  if (erratum === undefined) return null;
  const { titles, against } = erratumWords.tr;
  const entries = erratumEntries({ erratum, kind, changes: publicChanges(snapshot), metrics }, 'tr');
  return { title: titles[kind], against: against(erratum.against), entries };
}

function withdrawalLines({ edition, province, publication, texts }: Snapshot): WithdrawalLines | null {
  if (publication.withdrawal === undefined) return null;
  const { notice, withdraws, instead } = publication.withdrawal;
  const place = { edition: edition.code, slug: province.slug };
  const date = publication.publishedOn;
  return {
    signed: words.withdrawal.signed(texts.front.issuer, formatDate(date), withdraws),
    notice: notice.tr,
    english:
      notice.en ??
      bookletWords.en.changes.withdrawal.signed(texts.front.issuer, dateInWords(date, 'en'), withdraws),
    instead:
      instead === null
        ? null
        : { text: words.withdrawal.instead(instead), path: bookletPath(place, instead) },
  };
}

/** Writes the note of changes that opens a later publication; null for the first. */
export function changeNote(snapshot: Snapshot): ChangeNote | null {
  const { edition, publication, metrics } = snapshot;
  if (publication.number === 1) return null;
  const rows = publicChanges(snapshot).flatMap(({ metric: key, before, after }) => {
    const metric = metrics.find((candidate) => candidate.key === key);
    if (metric === undefined) return [];
    return [[metric.label.tr, beforeText(metric, before, after), valueText(metric, after)] as const];
  });
  return {
    title: words.titles[publication.kind],
    intro: words.intros[publication.kind](edition.code, publication.number),
    reason: publication.reason,
    rows,
    erratum: writtenErratum(snapshot),
    withdrawal: withdrawalLines(snapshot),
  };
}
