import type { EditionFacts } from '../booklet/snapshot';
import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { SiteProvince } from './siteIndex';

/** A figure that was recorded otherwise before; `before` is null where its former number stays with us. */
export interface RecordedChange {
  readonly province: string;
  readonly metric: string;
  readonly before: FigureValue | null;
  readonly after: FigureValue;
}

/** One import that readers see the result of: from which file, approved when, and what it corrected. */
export interface RecordSource {
  readonly number: number;
  /** ISO date in Europe/Istanbul. */
  readonly approvedOn: string;
  readonly fileHash: string;
  readonly changes: readonly RecordedChange[];
}

export interface RecordedFigure {
  readonly metric: string;
  readonly value: FigureValue;
  /** ISO date, when it differs from the edition's. */
  readonly asOf: string | null;
}

/** An edition that was recorded from earlier booklets, as readers get it. Inert JSON. */
export interface SiteRecord {
  readonly issuer: string;
  readonly edition: EditionFacts;
  readonly sample: boolean;
  /** The first one first. */
  readonly sources: readonly RecordSource[];
  readonly metrics: readonly Metric[];
  readonly provinces: readonly (SiteProvince & { readonly figures: readonly RecordedFigure[] })[];
}

/** What readers may know of a change: a figure that is suppressed now keeps its former number to itself. */
export function publicRecordChange(change: RecordedChange): RecordedChange {
  return change.after.kind === 'suppressed' ? { ...change, before: null } : change;
}
