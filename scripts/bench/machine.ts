import { cpus, loadavg, totalmem } from 'node:os';
import { releaseVersion } from '@/process/cli';

/** The machine of a measurement, and its load. */
export interface Machine {
  readonly at: string;
  readonly facts: string;
  /** Average number of processes that wanted a core in the last minute. */
  readonly load: number;
}

/** Describes this machine as it is now. */
export function machine(): Machine {
  const [core] = cpus();
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  return {
    at: new Date().toISOString().slice(0, 16).replace('T', ' '),
    facts: [
      `${String(cpus().length)} × ${core?.model.trim() ?? 'unknown'}, ${gigabytes} GB, ${process.platform} ${process.arch}`,
      `Node ${process.versions.node}, Kitapçık ${releaseVersion}`,
    ].join('; '),
    load: loadavg()[0] ?? 0,
  };
}
