import type {
  ChangedFigure,
  PublicationKind,
  Snapshot,
  SnapshotContent,
  WithdrawalNotice,
} from '../booklet/snapshot';
import type { Erratum } from '../booklet/erratum';
import { istanbulDate } from '../days';

export interface SnapshotParts {
  readonly sample: boolean;
  readonly content: SnapshotContent;
  readonly number: number;
  readonly kind: PublicationKind;
  /** As readers see it; what a withdrawal is for stays inside. */
  readonly reason: string | null;
  readonly changes: readonly ChangedFigure[];
  readonly erratum: Erratum | null;
  readonly withdrawal: WithdrawalNotice | null;
  readonly now: Date;
}

/** Builds everything that one publication prints, from pinned texts and approved copies only. */
export function buildSnapshot({ sample, content, now, ...parts }: SnapshotParts): Snapshot {
  const { number, kind, reason, changes, erratum, withdrawal } = parts;
  const publication = { number, kind, reason, publishedOn: istanbulDate(now), changes };
  return {
    sample,
    ...content,
    publication: {
      ...publication,
      ...(erratum === null ? {} : { erratum }),
      ...(withdrawal === null ? {} : { withdrawal }),
    },
  };
}
