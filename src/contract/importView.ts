import type { EditionFacts } from '@/domain/booklet/snapshot';
import type { Issue } from '@/domain/issue';
import type { Metric } from '@/domain/figures/metric';
import type { State } from '@/domain/workflow/position';
import type { ImportRow } from '@/domain/imports/importRow';
import type { ImportFindings } from '@/domain/imports/importFindings';

/** What a file would record, or a proposal records: the same page for importer and reviewer. */
export interface ImportBody {
  readonly edition: EditionFacts;
  readonly fileName: string;
  readonly fileHash: string;
  readonly contentHash: string;
  readonly findings: ImportFindings;
  readonly metrics: readonly Pick<Metric, 'key' | 'label'>[];
  /** All provinces, in Turkish order. */
  readonly provinces: readonly { readonly plate: string; readonly name: string }[];
  readonly rows: readonly ImportRow[];
}

/** One import in the list. Names of people, ISO times. */
export interface ImportStanding {
  readonly id: string;
  readonly edition: EditionFacts;
  readonly fileName: string;
  readonly state: State;
  readonly importedBy: string;
  readonly importedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly returnReason: string | null;
  readonly counts: ImportFindings['counts'];
  readonly warnings: number;
}

export interface ImportList {
  /** Null where this person may propose one. */
  readonly barred: Issue | null;
  /** The newest first. */
  readonly imports: readonly ImportStanding[];
}

/** One import with everything its reviewer decides by. */
export interface ImportView {
  readonly standing: ImportStanding;
  readonly revision: number;
  readonly body: ImportBody;
  readonly barred: Readonly<Record<'recall' | 'approve' | 'return', Issue | null>>;
}
