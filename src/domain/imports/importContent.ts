import type { EditionFacts } from '../booklet/snapshot';
import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';

/** One figure of an import, and the line of the file that it came from. */
export interface ImportRow {
  readonly line: number;
  /** Plate code. */
  readonly province: string;
  readonly metric: string;
  readonly value: FigureValue;
  readonly note: string | null;
  /** ISO date, when it differs from the edition's. */
  readonly asOf: string | null;
}

/** The whole that a reviewer approves, and that is stored. Inert JSON, hashed together with its findings. */
export interface ImportContent {
  readonly edition: EditionFacts;
  /** SHA-256 of the file's bytes, in hex. */
  readonly fileHash: string;
  /** Definitions of the metrics it brings, as they were approved when it was proposed. */
  readonly metrics: readonly Metric[];
  /** The edition's import that was approved last; null for the first one. */
  readonly baseline: string | null;
  readonly rows: readonly ImportRow[];
}
