import type { Variant } from '@/domain/publication/variants';
import type { PressProblem, PressStep } from '@/domain/publication/pressProblem';
import type { Snapshot } from '@/domain/booklet/snapshot';
import type { EditionData } from '@/domain/openData/editionData';
import type { PublishedKey } from '@/domain/publication/proof';
import type { SiteIndex, SiteRecord } from '@/domain/publication/site';

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
  /** Version of the browser, and how it was held: `Chrome/153.0.8010.0 (packaged; sandbox, no network)`. */
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
  /** Of the pages over many provinces all that stand, written anew or not, without their compressed twins. */
  readonly all?: readonly string[];
  readonly provenance: Provenance;
  /** Pages of the PDF; 0 for a job without one. */
  readonly pages: number;
  readonly timings: Timings;
}

/** The result of a job. A fault is data: the caller records it, and may try again. */
export type PressResult = PressedFiles | PressFault;

/** A booklet to print: an inert snapshot goes in, files come out in `outDir`. */
export interface BookletJob {
  readonly snapshot: Snapshot;
  /** SHA-256 of the snapshot's canonical JSON, 64 hex digits; printed in the colophon. */
  readonly contentHash: string;
  /** Id of the key that will sign the publication's files; printed in the colophon. */
  readonly signingKey?: string;
  /** Bytes that a seal will add to the PDF, whose size the pages tell; none where there is no seal. */
  readonly sealBytes?: number;
  /** Absolute path of a folder that this job alone writes; what stands there is replaced as a whole. */
  readonly outDir: string;
}

/** Another print of a publication to make, in `outDir` alone. */
export interface VariantJob extends BookletJob {
  readonly variant: Variant;
}

/** The pages over many provinces to write. */
export interface IndexJob {
  readonly index: SiteIndex;
  /** Recorded editions whose own pages are to be written with them. */
  readonly records?: readonly SiteRecord[];
  /** The figures of all editions that readers have, recorded ones among them. */
  readonly data: readonly EditionData[];
  /** The keys that signed lists of files, the first one first. */
  readonly keys?: readonly PublishedKey[];
  /** Codes of the editions whose own data files are to be written; those over all editions always are. */
  readonly due: readonly string[];
  /** What is in its place already, the SHA-256 of each file by its path: such a file is not written again. */
  readonly had?: Readonly<Record<string, string>>;
  /** As in a booklet's job. */
  readonly outDir: string;
}

/** The settings that the press gets once, at its start. */
export interface PressSettings {
  readonly release: string;
  /** Scheme and host of the public side, for the QR code; empty when unknown. */
  readonly publicOrigin: string;
  readonly chromiumPath: string | null;
  readonly browserDir: string;
  /** Refuses to print where Chromium's own sandbox does not start. */
  readonly needsSandbox: boolean;
  readonly printTimeoutMs: number;
  readonly jobsPerBrowser: number;
}

/** The browser that prints, and how it is held. */
export interface BrowserFacts {
  readonly version: string;
  readonly source: string;
  readonly confinement: string;
  readonly pid: number | null;
}

export type PressAnswer = { readonly ok: true; readonly browser: BrowserFacts } | PressFault;

/** From the client to the press. One job at a time. */
export type PressRequest =
  | { readonly type: 'start'; readonly settings: PressSettings }
  | { readonly type: 'health' }
  | { readonly type: 'booklet'; readonly job: BookletJob }
  | { readonly type: 'variant'; readonly job: VariantJob }
  | { readonly type: 'index'; readonly job: IndexJob }
  | { readonly type: 'stop' };

/** From the press to the client. `ready` answers `start` and `health`, `done` answers a job. */
export type PressMessage =
  | { readonly type: 'ready'; readonly answer: PressAnswer }
  | { readonly type: 'step'; readonly step: PressStep }
  | { readonly type: 'done'; readonly result: PressResult };
