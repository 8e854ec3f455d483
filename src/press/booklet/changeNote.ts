import type { Snapshot } from '@/domain/booklet/snapshot';
import type { FigureValue } from '@/domain/figures/figureValue';
import { formatFigure } from '@/domain/figures/formatFigure';
import type { Metric } from '@/domain/figures/metric';
import { publicChanges } from '@/domain/publication/publicChanges';
import { bookletTexts } from '@/messages/booklet';

const words = bookletTexts.changes;

export interface ChangeNote {
  readonly title: string;
  readonly intro: string;
  readonly reason: string | null;
  /** Turkish texts: label, value before, value now. */
  readonly rows: readonly (readonly [label: string, before: string, after: string])[];
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

/** Whether a publication takes the one before back: it then carries no figures. */
export function isWithdrawal({ publication }: Snapshot): boolean {
  return publication.kind === 'withdrawal';
}

/** What a later publication says of itself; null for the first. */
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
  };
}
