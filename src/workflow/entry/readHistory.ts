import { asSystem } from '@/database/asSystem';
import { valueKinds, type FigureValue } from '@/domain/figures/figureValue';
import type { HistoryEntry, HistoryView } from '@/contract/sheetView';
import { sheetId } from '@/domain/workflow/figureRecord';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import { scopeText } from '@/domain/workflow/timelineScope';
import type { Timeline } from '@/payload-types';
import type { ActContext } from '../sheet/actRequest';
import { loadSheetFor } from '../sheet/loadSheet';
import { readPublishedValues } from './readPublishedValues';

/** Entries of a sheet's timeline that one look at a figure reads at most. */
const mostEntries = 500;

/** What readers had of one figure, and who did what to it, newest first; null when there is no such figure for this person. */
export async function readHistory(acting: ActContext, figure: string): Promise<HistoryView | null> {
  const [edition = '', plate = '', key = ''] = figure.split(':');
  const sheet = await loadSheetFor(acting, { edition, province: plate });
  const metric = sheet?.asked.find((each) => each.key === key);
  if (metric === undefined) return null;
  const { payload } = acting;
  const [published, { docs }] = await Promise.all([
    readPublishedValues(payload, { edition, province: plate, metric: key }),
    payload.find({
      collection: 'timeline',
      where: { scope: { equals: scopeText({ kind: 'sheet', id: sheetId(edition, plate) }) } },
      sort: '-seq',
      limit: mostEntries,
      ...asSystem,
    }),
  ]);
  const entries = docs.flatMap((entry) => entryOf(entry, key));
  return { metric: { key, label: metric.label }, published, entries };
}

function entryOf(entry: Timeline, metric: string): readonly HistoryEntry[] {
  const change = entry.changes.find(({ field }) => field === metric);
  if (change === undefined) return [];
  const { before, after } = valuesOf(change);
  const { at, actorName, onBehalfOfName, action, comment } = entry;
  return [
    {
      at,
      actor: actorName ?? null,
      onBehalfOf: onBehalfOfName ?? null,
      action,
      comment: comment ?? null,
      before,
      after,
    },
  ];
}

/** The traces around an act; a release names bare values instead. */
function valuesOf({ before, after }: TimelineChange): Pick<HistoryEntry, 'before' | 'after'> {
  return { before: valueIn(before), after: valueIn(after) };
}

function valueIn(stored: unknown): FigureValue | null {
  if (typeof stored !== 'object' || stored === null) return null;
  if (isValue(stored)) return stored;
  const { value } = stored as { value?: unknown };
  return typeof value === 'object' && value !== null && isValue(value) ? value : null;
}

function isValue(stored: object): stored is FigureValue {
  return 'kind' in stored && valueKinds.some((kind) => kind === stored.kind);
}
