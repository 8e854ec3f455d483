import type { Payload } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import type { HistoryEntry } from '@/contract/figureView';
import { valueKinds, type FigureValue } from '@/domain/figures/figureValue';
import { returnReasonIn } from '@/domain/workflow/returnReason';
import type { FigureTrace, TimelineChange } from '@/domain/workflow/timelineEntry';
import { scopeText } from '@/domain/workflow/timelineScope';
import type { Timeline } from '@/payload-types';

/** Editions that one look at a figure goes back at most: two years of them. */
const mostEditions = 6;

/** Reads the codes of the last editions up to this one, the newest first. */
export async function editionsUpTo(payload: Payload, edition: string): Promise<readonly string[]> {
  const docs = await readAll({ payload }, 'editions', {
    where: { and: [{ id: { less_than_equal: edition } }, { state: { not_equals: 'planned' } }] },
    select: { state: true },
    sort: '-id',
    limit: mostEditions,
  });
  return docs.map(({ id }) => id);
}

/** Entries of a sheet's timeline that one look at a figure reads at most. */
const mostEntries = 500;

/** Reads the acts on one figure of a sheet, the newest first. */
export async function readActs(
  payload: Payload,
  sheet: string,
  metric: string,
): Promise<readonly HistoryEntry[]> {
  const { docs } = await payload.find({
    collection: 'timeline',
    where: { scope: { equals: scopeText({ kind: 'sheet', id: sheet }) } },
    sort: '-seq',
    limit: mostEntries,
    ...asSystem,
  });
  return docs.flatMap((entry) => entryOf(entry, metric));
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
      comment: returnReasonIn(change.after)?.text ?? comment ?? null,
      before,
      after,
      ...answersIn(change),
    },
  ];
}

/** The traces around an act; a release names bare values instead. */
function valuesOf({ before, after }: TimelineChange): Pick<HistoryEntry, 'before' | 'after'> {
  return { before: valueIn(before), after: valueIn(after) };
}

/** What was said with the act, and was not there before it. */
function answersIn({ before, after }: TimelineChange): Pick<HistoryEntry, 'unchanged' | 'reasons'> {
  const [former, now] = [before, after].map((trace) => Object(trace) as Partial<FigureTrace>);
  const said = new Set(former?.reasons?.map(({ code, at }) => `${code} ${at}`));
  const reasons = (now?.reasons ?? []).filter(({ code, at }) => !said.has(`${code} ${at}`));
  return {
    unchanged: former?.unchanged === now?.unchanged ? null : (now?.unchanged ?? null),
    reasons: reasons.map(({ code, text }) => ({ code, text })),
  };
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
