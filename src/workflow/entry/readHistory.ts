import type { Payload } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import type { HistoryEntry, HistoryView, PublishedValue } from '@/contract/figureView';
import { isGone } from '@/domain/publication/readable';
import { figureId, sheetId } from '@/domain/workflow/figureRecord';
import { readIfStored } from '@/stored/storedJson';
import { readPublicationsOfProvince } from '../sheet/publications';
import { valueKinds, type FigureValue } from '@/domain/figures/figureValue';
import { returnReasonIn } from '@/domain/workflow/returnReason';
import type { FigureTrace, TimelineChange } from '@/domain/workflow/timelineEntry';
import { scopeText } from '@/domain/workflow/timelineScope';
import type { Timeline } from '@/payload-types';
import type { ActContext } from '../sheet/actRequest';
import { loadSheetFor } from '../sheet/loadSheet';

interface FigurePlace {
  readonly edition: string;
  readonly province: string;
  readonly metric: string;
}

/** Editions that one look at a figure goes back at most: two years of them. */
const mostEditions = 6;

/** Reads the values published for one figure of a province up to this edition, the newest first. */
export async function readPublishedValues(
  payload: Payload,
  { edition, province, metric }: FigurePlace,
): Promise<readonly PublishedValue[]> {
  const codes = await editionsUpTo(payload, edition);
  const [{ docs }, publications] = await Promise.all([
    payload.find({
      collection: 'figures',
      where: { id: { in: codes.map((code) => figureId(code, province, metric)) } },
      select: { edition: true, published: true },
      sort: '-edition',
      pagination: false,
      ...asSystem,
    }),
    readPublicationsOfProvince({ payload }, province, codes),
  ]);
  return docs.flatMap(({ id, edition: code, published: stored }) => {
    const published = readIfStored('publishedCopy', stored, { id });
    if (published === null || isGone(publications.get(code) ?? [], published.publication)) return [];
    return [{ edition: code, value: published.value }];
  });
}

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

/** Reads one figure's published values and acts, newest first; null when this person sees no such figure. */
export async function readHistory(acting: ActContext, figure: string): Promise<HistoryView | null> {
  const [edition = '', plate = '', key = ''] = figure.split(':');
  const sheet = await loadSheetFor(acting, { edition, province: plate });
  const metric = sheet?.asked.find((each) => each.key === key);
  if (metric === undefined) return null;
  const { payload } = acting;
  const [published, entries] = await Promise.all([
    readPublishedValues(payload, { edition, province: plate, metric: key }),
    readActs(payload, sheetId(edition, plate), key),
  ]);
  return { metric: { key, label: metric.label }, published, entries };
}

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
