import type { EditionFacts, PublicationKind } from '../booklet/snapshot';
import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { SiteTexts } from './siteTexts';

/** The latest publication of one province in one edition. */
export interface SiteBooklet {
  /** Plate code. */
  readonly province: string;
  readonly number: number;
  readonly kind: PublicationKind;
  /** ISO date in Europe/Istanbul. */
  readonly publishedOn: string;
}

/** An edition recorded from earlier booklets: by which import last, approved when, for which provinces. */
export interface RecordHead {
  readonly import: string;
  readonly contentHash: string;
  /** ISO date in Europe/Istanbul. */
  readonly approvedOn: string;
  /** Plate codes. */
  readonly provinces: readonly string[];
}

export interface SiteEdition {
  /** `2024-2`. */
  readonly code: string;
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** ISO date. */
  readonly asOf: string;
  readonly sample: boolean;
  readonly booklets: readonly SiteBooklet[];
  /** Not there for an edition that was made here. */
  readonly recorded?: RecordHead;
}

export interface SiteProvince {
  readonly plate: string;
  readonly name: string;
  readonly slug: string;
}

/** An edition that is not published yet, as the calendar tells of it. */
export interface PlannedEdition extends Pick<SiteEdition, 'code' | 'year' | 'month' | 'asOf'> {
  readonly state: 'planned' | 'open' | 'closed';
  /** ISO date; null while it is not set. */
  readonly entryCloses: string | null;
}

/** The booklets over many provinces that readers can read. Any order; inert JSON. */
export interface SiteIndex {
  readonly issuer: string;
  readonly provinces: readonly SiteProvince[];
  readonly editions: readonly SiteEdition[];
  /** The soonest first. */
  readonly planned: readonly PlannedEdition[];
  /** Of the newest edition with texts; null where all were recorded. */
  readonly texts: SiteTexts | null;
}

/** Counts the booklets of an edition that readers can read, without withdrawn ones. */
export function readableBooklets({ booklets }: SiteEdition): number {
  return booklets.filter(({ kind }) => kind !== 'withdrawal').length;
}

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

export interface SiteRecordFigure {
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
  readonly provinces: readonly (SiteProvince & { readonly figures: readonly SiteRecordFigure[] })[];
}

const isSuppressing = ({ after }: RecordedChange): boolean => after.kind === 'suppressed';
const figureKey = ({ province, metric }: RecordedChange): string => `${province}:${metric}`;

/** Gives the corrections for readers: a suppressed figure hides all its former numbers, in each of them. */
export function publicSources(sources: readonly RecordSource[]): readonly RecordSource[] {
  return sources.map((source, index) => {
    const later = sources.slice(index + 1).flatMap(({ changes }) => changes);
    const hidden = new Set(later.filter(isSuppressing).map(figureKey));
    const shown = source.changes.filter((change) => !hidden.has(figureKey(change)));
    return {
      ...source,
      changes: shown.map((change) => (isSuppressing(change) ? { ...change, before: null } : change)),
    };
  });
}
