import type { FigureValue } from '../figures/figureValue';
import { advance, type Deed } from './advance';
import { figureId, type FigureRecord } from './figureRecord';
import { untouchedRecord } from './workRecord';

/** What a person enters for one figure. */
export interface Entry {
  readonly value: FigureValue;
  readonly note: string | null;
  readonly asOf: string | null;
}

export interface FigurePlace {
  readonly edition: string;
  readonly province: string;
  readonly metric: string;
}

/** The figure with a new working value. The copies stay as they are. `deed` was allowed by `decide`. */
export function saved(
  before: FigureRecord | null,
  place: FigurePlace,
  entry: Entry,
  deed: Deed,
): FigureRecord {
  const fresh = {
    ...untouchedRecord,
    ...place,
    id: figureId(place.edition, place.province, place.metric),
    fallAccepted: null,
    approved: null,
    published: null,
    recorded: null,
  };
  return {
    ...(before ?? fresh),
    ...advance(before, deed),
    ...place,
    ...entry,
    id: figureId(place.edition, place.province, place.metric),
    changedBy: deed.by ?? '',
    changedAt: deed.at,
  };
}

/** The figure after sending, recalling, approving or returning; a final approval makes the approved copy. */
export function moved(before: FigureRecord, deed: Deed): FigureRecord {
  const after = { ...before, ...advance(before, deed) };
  if (deed.action !== 'approve' || deed.next.state !== 'approved') return after;
  const { value, note, asOf } = before;
  return {
    ...after,
    approved: { value, note, asOf, revision: after.revision, by: deed.by ?? '', at: deed.at },
  };
}

/** The figure with the publisher's yes to its fall. */
export function fallAccepted(before: FigureRecord, deed: Pick<Deed, 'by' | 'at'>): FigureRecord {
  const revision = before.approved?.revision ?? before.revision;
  return { ...before, fallAccepted: { by: deed.by ?? '', at: deed.at, revision } };
}
