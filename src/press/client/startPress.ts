import path from 'node:path';
import type { StepListener } from './converse';
import { createLane, type Lane } from './createLane';
import { defaultBrowserDir } from './permissions';
import { createPressProcess } from './pressProcess';
import type { BookletJob, IndexJob, PressAnswer, PressResult, PressSettings, VariantJob } from './protocol';

export interface PressOptions extends Partial<PressSettings> {
  /** Absolute path of the bundled press, `dist/press.mjs`. */
  readonly entry: string;
  /** The press processes' working folder. */
  readonly workDir: string;
  /** How many booklets may be printed at once, each in a process and a browser of its own. */
  readonly pages?: number;
  readonly startTimeoutMs?: number;
  /** A press that has not answered a job by then is killed. */
  readonly jobTimeoutMs?: number;
}

/** Prints booklets in child processes. No method rejects: what goes wrong is a result. */
export interface Press {
  printBooklet(job: BookletJob, onStep?: StepListener): Promise<PressResult>;
  printVariant(job: VariantJob): Promise<PressResult>;
  printIndex(job: IndexJob): Promise<PressResult>;
  /** Starts a press if none is up, and says which browser it holds and how. */
  healthy(): Promise<PressAnswer>;
  /** Ends the presses for good; jobs waiting or under way end as `press_stopped`. */
  stop(): Promise<void>;
}

/** Makes a press. Its processes start with their first job. */
export function startPress(options: PressOptions): Press {
  const lanes = Array.from({ length: options.pages ?? 1 }, () =>
    createLane(createPressProcess(complete(options))),
  );
  const shortest = (): Lane => lanes.reduce((a, b) => (b.waiting() < a.waiting() ? b : a));
  return {
    printBooklet: (job, onStep) => shortest().run((press) => press.print({ type: 'booklet', job }, onStep)),
    printVariant: (job) => shortest().run((press) => press.print({ type: 'variant', job })),
    printIndex: (job) => shortest().run((press) => press.print({ type: 'index', job })),
    healthy: () => shortest().run((press) => press.ready()),
    stop: async () => {
      await Promise.all(lanes.map((lane) => lane.stop()));
    },
  };
}

function complete(options: PressOptions): Parameters<typeof createPressProcess>[0] {
  return {
    entry: path.resolve(options.entry),
    workDir: path.resolve(options.workDir),
    startTimeoutMs: options.startTimeoutMs ?? 60_000,
    jobTimeoutMs: options.jobTimeoutMs ?? 60_000,
    settings: {
      release: options.release ?? 'unreleased',
      publicOrigin: options.publicOrigin ?? '',
      chromiumPath: options.chromiumPath ?? null,
      browserDir: path.resolve(options.browserDir ?? defaultBrowserDir()),
      needsSandbox: options.needsSandbox ?? false,
      printTimeoutMs: options.printTimeoutMs ?? 15_000,
      jobsPerBrowser: options.jobsPerBrowser ?? 500,
    },
  };
}
