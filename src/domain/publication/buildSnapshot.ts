import type {
  ChangedFigure,
  EditionFacts,
  ProvinceFacts,
  PublicationKind,
  Snapshot,
  SnapshotFigure,
} from '../booklet/snapshot';
import type { EditionPins } from '../booklet/editionPins';
import { istanbulDate } from './istanbulDate';

export interface SnapshotParts {
  readonly sample: boolean;
  readonly edition: EditionFacts;
  readonly province: ProvinceFacts;
  readonly pins: EditionPins;
  readonly figures: Readonly<Record<string, SnapshotFigure>>;
  readonly number: number;
  readonly kind: PublicationKind;
  readonly reason: string | null;
  readonly changes: readonly ChangedFigure[];
  readonly now: Date;
}

/** Everything that one publication prints, from the edition's pins and approved copies only. */
export function buildSnapshot({
  number,
  kind,
  reason,
  changes,
  now,
  pins,
  ...parts
}: SnapshotParts): Snapshot {
  return {
    format: 1,
    sample: parts.sample,
    edition: parts.edition,
    province: parts.province,
    publication: { number, kind, reason, publishedOn: istanbulDate(now), changes },
    texts: pins.texts,
    metrics: pins.metrics,
    figures: parts.figures,
  };
}
