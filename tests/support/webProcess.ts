import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { freePort } from '../../scripts/tools/servers/beside.mjs';
import { nodeArguments } from '../../scripts/start/root.mjs';
import type { Ready, Report } from '@/process/report';

export interface WebProcess {
  readonly origin: string;
  readonly pid: number;
  /** Resolves when the process reports this step. */
  readonly step: (name: string) => Promise<void>;
  /** Resolves when it says where to look; rejects when it ends before. */
  readonly ready: () => Promise<Ready>;
  /** All that it wrote to its standard output and error. */
  readonly output: () => string;
  readonly kill: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
  /** Sends a signal, and waits for nothing. */
  readonly tell: (signal: 'SIGTERM') => void;
  /** Resolves with its exit code. */
  readonly ended: () => Promise<number | null>;
}

/** Starts the built web process, as `npm start` does, on a free port. */
export function startWeb(dataDir: string, settings: Record<string, string> = {}): Promise<WebProcess> {
  return start('web', dataDir, settings);
}

/** Starts the built worker process beside a web process; its origin tells its health. */
export function startWorker(dataDir: string, settings: Record<string, string> = {}): Promise<WebProcess> {
  return start('worker', dataDir, settings);
}

async function start(
  name: 'web' | 'worker',
  dataDir: string,
  settings: Record<string, string>,
): Promise<WebProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [...nodeArguments, resolve(`dist/${name}.mjs`)], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      [name === 'web' ? 'PORT' : 'WORKER_PORT']: String(port),
      NEXT_TELEMETRY_DISABLED: '1',
      // No mail comes in between by itself, whenever the tests run.
      MAIL_GATHER_MINUTES: '0',
      MAIL_HOURS: '00:00-00:01',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const reports: Report[] = [];
  let output = '';
  child.on('message', (report) => reports.push(report as Report));
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    step: (name) =>
      reported(
        child,
        reports,
        (report) => ('step' in report && report.step === name ? true : null),
        () => output,
      ).then(() => undefined),
    ready: () =>
      reported(
        child,
        reports,
        (report) => ('ready' in report ? report.ready : null),
        () => output,
      ),
    output: () => output,
    kill: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const gone = once(child, 'exit') as Promise<[number | null]>;
      child.kill(signal);
      return (await gone)[0];
    },
    tell: (signal) => {
      child.kill(signal);
    },
    ended: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      return ((await once(child, 'exit')) as [number | null])[0];
    },
  };
}

function reported<T>(
  child: ChildProcess,
  reports: readonly Report[],
  find: (report: Report) => T | null,
  output: () => string,
): Promise<T> {
  return new Promise((found, refuse) => {
    const look = (): void => {
      for (const report of reports) {
        const value = find(report);
        if (value !== null) found(value);
      }
    };
    child.on('message', look);
    child.once('exit', (code) => {
      refuse(new Error(`The process ended with ${String(code)}:\n${output()}`));
    });
    look();
  });
}
