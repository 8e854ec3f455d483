import type { GivenReason } from '../checks/finding';
import { isSameValue, type FigureValue } from '../figures/figureValue';
import { advance, type ActTrace } from './advance';
import { destinationOf } from './destination';
import { figureId, type FigureRecord, type PublishedCopy } from './figureRecord';
import { positionOf } from './position';
import type { ReturnCode } from './returnReason';
import { transitions } from './transitions';
import { untouchedRecord } from './workRecord';

/** What a person enters for one figure. */
export interface Entry {
  /** Null: what stood there is taken out. */
  readonly value: FigureValue | null;
  readonly note: string | null;
  readonly asOf: string | null;
  /** The edition whose value it is confirmed to have still; null where it is entered. */
  readonly unchanged: string | null;
  /** Who typed it, where two did. */
  readonly typists?: readonly string[];
}

export interface FigurePlace {
  readonly edition: string;
  readonly province: string;
  readonly metric: string;
}

/** Gives the figure with a new working value. The copies stay as they are. `deed` was allowed by `decide`. */
export function saved(
  before: FigureRecord | null,
  place: FigurePlace,
  entry: Entry,
  deed: ActTrace,
): FigureRecord {
  const fresh = {
    ...untouchedRecord,
    ...place,
    id: figureId(place.edition, place.province, place.metric),
    returnCode: null,
    fallAccepted: null,
    reasons: [],
    typists: [],
    approved: null,
    published: null,
    recorded: null,
  };
  // What was said of the number that stood there does not hold for another.
  const same = before !== null && isSameValue(before.value, entry.value) ? before : fresh;
  const { typists = same.typists, ...said } = entry;
  const advanced = advance(before, deed);
  return {
    ...(before ?? fresh),
    ...advanced,
    ...place,
    ...said,
    typists,
    touchedBy: [...new Set([...advanced.touchedBy, ...(entry.typists ?? [])])],
    reasons: same.reasons,
    id: figureId(place.edition, place.province, place.metric),
    changedBy: deed.by ?? '',
    changedAt: deed.at,
  };
}

/** Gives the figure after a send, recall, approval or return; a final approval makes the approved copy. */
export function moved(before: FigureRecord, deed: ActTrace): FigureRecord {
  const after = { ...before, ...advance(before, deed), returnCode: codeAfter(before, deed) };
  if (deed.action !== 'approve' || deed.next.state !== 'approved') return after;
  const { value, note, asOf } = before;
  if (value === null) throw new Error(`Nothing is entered in ${before.id}`);
  return {
    ...after,
    approved: { value, note, asOf, revision: after.revision, by: deed.by ?? '', at: deed.at },
  };
}

/** Gives the figure with the reasons that were given when it was sent, in place of former ones for the same rules. */
export function withReasons(figure: FigureRecord, given: readonly GivenReason[]): FigureRecord {
  const others = figure.reasons.filter(({ code }) => !given.some((each) => each.code === code));
  return { ...figure, reasons: [...others, ...given] };
}

/** The code goes with its reason: a return brings one, a final approval takes it. */
function codeAfter({ returnCode }: FigureRecord, { action, next, returned }: ActTrace): ReturnCode | null {
  if (action === 'return') return returned?.code ?? null;
  return action === 'approve' && next.state === 'approved' ? null : returnCode;
}

/** Gives the figure with the publisher's acceptance of its fall. */
export function fallAccepted(before: FigureRecord, deed: Pick<ActTrace, 'by' | 'at'>): FigureRecord {
  const revision = before.approved?.revision ?? before.revision;
  return { ...before, fallAccepted: { by: deed.by ?? '', at: deed.at, revision } };
}

const presenting = transitions.filter(({ subject, action }) => subject === 'figure' && action === 'present');

/**
 * Gives the figure once readers have its printed copy; the state follows only where it still stands at the
 * printed revision.
 */
export function presented(before: FigureRecord, published: PublishedCopy): FigureRecord {
  const row = presenting.find(({ from }) => from.includes(positionOf(before)));
  if (row === undefined || before.revision !== published.revision) return { ...before, published };
  return { ...before, ...destinationOf(row, { record: before, stages: [] }), published };
}
