import type { PressProblem, PressStep } from '@/domain/publication/pressProblem';

/** One file that the press has written; `name` is relative to the job's folder. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  /** 64 hex digits. */
  readonly sha256: string;
}

/** Makers of the files. Of one snapshot they make equal bytes (docs/adr/0003-immutable-publications.md). */
export interface Provenance {
  /** Version of the program. */
  readonly release: string;
  /** Hash of the press's code and styles. */
  readonly template: string;
  /** Hash of the font files. */
  readonly fonts: string;
  /** Version of the browser, and how it was held: `Chrome/147.0.7727.0 (packaged; sandbox, no network)`. */
  readonly browser: string;
}

/** Milliseconds by step. */
export type Timings = Readonly<Partial<Record<PressStep, number>>>;

export interface PressFault {
  readonly ok: false;
  readonly step: PressStep;
  readonly problem: PressProblem;
  readonly detail: string;
}

export interface PressedFiles {
  readonly ok: true;
  readonly files: readonly WrittenFile[];
  readonly provenance: Provenance;
  /** Pages of the PDF; 0 for a job without one. */
  readonly pages: number;
  readonly timings: Timings;
}

/** The result of a job. A fault is data: the caller records it, and may try again. */
export type PressResult = PressedFiles | PressFault;
