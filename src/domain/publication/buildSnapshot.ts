import { sheetId, type FigureRecord } from '../workflow/figureRecord';
import type {
  ChangedFigure,
  EarlierPublication,
  EditionFacts,
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

/** Gives figures with the stages that approved each and the days, as long as what is printed is what these approved. */
export function withApprovals(printed: Snapshot['figures'], figures: Figures): Snapshot['figures'] {
  const entries = Object.entries(printed).map(([metric, figure]) => {
    const record = figures.get(metric);
    const isOwn = record?.approved?.revision === figure.revision;
    const given = record?.approvals.filter(({ round }) => round === record.round) ?? [];
    // A later round has its own approvals: the last one of these made the copy.
    if (!isOwn || given.at(-1)?.at !== record.approved.at) return [metric, figure] as const;
    const approvals = given.map(({ stage, at }) => ({ stage, on: istanbulDate(new Date(at)) }));
    return [metric, { ...figure, approvals }] as const;
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
  readonly earlier: readonly EarlierPublication[];
  readonly next: EditionFacts | null;
  readonly now: Date;
}

/** Builds everything that one publication prints, from pinned texts and approved copies only. */
export function buildSnapshot({ sample, content, now, ...parts }: SnapshotParts): Snapshot {
  const { number, kind, reason, changes, erratum, mends, withdrawal, earlier, next } = parts;
  const publication = { number, kind, reason, publishedOn: istanbulDate(now), changes };
  return {
    sample,
    ...content,
    publication: {
      ...publication,
      ...(mends === null ? {} : { mends }),
      ...(erratum === null ? {} : { erratum }),
      ...(withdrawal === null ? {} : { withdrawal }),
      ...(earlier.length === 0 ? {} : { earlier }),
      ...(next === null ? {} : { next }),
    },
  };
}
