import type { PublicationKind } from '../booklet/snapshot';

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

/** The booklets over many provinces that readers can read. Any order; inert JSON. */
export interface SiteIndex {
  readonly issuer: string;
  readonly provinces: readonly SiteProvince[];
  readonly editions: readonly SiteEdition[];
}

/** Counts the booklets of an edition that readers can read, without withdrawn ones. */
export function readableBooklets({ booklets }: SiteEdition): number {
  return booklets.filter(({ kind }) => kind !== 'withdrawal').length;
}
