import { sheetId, type FigureRecord } from '../workflow/figureRecord';
import type {
  ChangedFigure,
  MendedReason,
  PublicationKind,
  Snapshot,
  SnapshotContent,
  SnapshotFigure,
  WithdrawalNotice,
} from '../booklet/snapshot';
import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { Erratum } from '../booklet/erratum';
import { istanbulDate } from '../days';

/** Writes a publication's id: `2024-2:76:1`. */
export function publicationId(edition: string, province: string, number: number): string {
  return `${sheetId(edition, province)}:${String(number)}`;
}

/** Writes the id of one attempt to make a publication's files: `2024-2:76:1:1`. */
export function renderId(publication: string, attempt: number): string {
  return `${publication}:${String(attempt)}`;
}

type Figures = ReadonlyMap<string, FigureRecord>;

/** Gives the approved copies, never working values, of the metrics that are asked, by metric key. */
export function approvedFigures(asked: readonly Metric[], figures: Figures): Record<string, SnapshotFigure> {
  const entries = asked.flatMap(({ key }): [string, SnapshotFigure][] => {
    const copy = figures.get(key)?.approved ?? null;
    return copy === null ? [] : [[key, { value: copy.value, asOf: copy.asOf, revision: copy.revision }]];
  });
  return Object.fromEntries(entries);
}

/** Gives the approved value of one metric, or null. For checks. */
export function approvedValue(figures: Figures, metric: string): FigureValue | null {
  return figures.get(metric)?.approved?.value ?? null;
}

export interface SnapshotParts {
  readonly sample: boolean;
  readonly content: SnapshotContent;
  readonly number: number;
  readonly kind: PublicationKind;
  /** As readers see it; what a withdrawal is for stays inside. */
  readonly reason: string | null;
  readonly changes: readonly ChangedFigure[];
  readonly erratum: Erratum | null;
  readonly mends: MendedReason | null;
  readonly withdrawal: WithdrawalNotice | null;
  readonly now: Date;
}

/** Builds everything that one publication prints, from pinned texts and approved copies only. */
export function buildSnapshot({ sample, content, now, ...parts }: SnapshotParts): Snapshot {
  const { number, kind, reason, changes, erratum, mends, withdrawal } = parts;
  const publication = { number, kind, reason, publishedOn: istanbulDate(now), changes };
  return {
    sample,
    ...content,
    publication: {
      ...publication,
      ...(mends === null ? {} : { mends }),
      ...(erratum === null ? {} : { erratum }),
      ...(withdrawal === null ? {} : { withdrawal }),
    },
  };
}
