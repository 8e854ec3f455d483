import type { FigureValue } from '@/domain/figures/figureValue';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { Figure } from '@/payload-types';
import { readIfStored, toStored } from '@/stored/storedJson';

/** The kind that a row has whose value was taken out again. */
export const emptied = 'emptied';

/** A figure as the collection stores it: the value in three flat fields, so that databases can count and sort by them. */
export type StoredFigureRow = Omit<Required<Figure>, 'updatedAt' | 'createdAt'>;

/** Gives the stored row of a figure. */
export function rowOfFigure({ value, ...record }: FigureRecord): StoredFigureRow {
  return {
    ...record,
    kind: value?.kind ?? emptied,
    amount: value !== null && 'amount' in value ? value.amount : null,
    carriedFrom: value?.kind === 'carried_over' ? value.edition : null,
    approved: record.approved && toStored('figureCopy', record.approved),
    published: record.published && toStored('publishedCopy', record.published),
    reasons: [...record.reasons],
    typists: [...record.typists],
    touchedBy: [...record.touchedBy],
    approvals: [...record.approvals],
  };
}

/** Gives the figure of a stored row. Throws for a number without its amount: nothing may be guessed. */
export function figureOfRow(row: Figure): FigureRecord {
  return {
    id: row.id,
    edition: row.edition,
    province: row.province,
    metric: row.metric,
    value: valueOf(row),
    note: row.note ?? null,
    asOf: row.asOf ?? null,
    state: row.state,
    stage: row.stage ?? null,
    round: row.round,
    revision: row.revision,
    sentBy: row.sentBy ?? null,
    touchedBy: row.touchedBy,
    approvals: row.approvals,
    returnReason: row.returnReason ?? null,
    returnedBy: row.returnedBy ?? null,
    unchanged: row.unchanged ?? null,
    reasons: row.reasons ?? [],
    typists: row.typists ?? [],
    returnCode: row.returnCode ?? null,
    fallAccepted: row.fallAccepted ?? null,
    approved: readIfStored('figureCopy', row.approved, row),
    published: readIfStored('publishedCopy', row.published, row),
    recorded: row.recorded ?? null,
    changedBy: row.changedBy,
    changedAt: row.changedAt,
  };
}

function valueOf({ id, kind, amount, carriedFrom }: Figure): FigureValue | null {
  if (kind === emptied) return null;
  if (kind !== 'number' && kind !== 'carried_over') return { kind };
  if (typeof amount !== 'number') throw new Error(`Figure ${id} has no amount`);
  return kind === 'number' ? { kind, amount } : { kind, amount, edition: carriedFrom ?? '' };
}
