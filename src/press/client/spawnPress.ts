import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** All that the press gets of this process's surroundings: no secret, database, proxy or settings. */
const environment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C.UTF-8',
  NODE_ENV: 'production' as const,
};
const heapMegabytes = 1024;

/** Starts a press process. It ends by itself when this process ends. */
export function spawnPress(entry: string, workDir: string): ChildProcess {
  mkdirSync(workDir, { recursive: true });
  const child = fork(entry, [], {
    cwd: workDir,
    env: { ...environment, HOME: workDir },
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // An idle child's trouble must not end this process; the next conversation finds out.
  child.on('error', () => undefined);
  return child;
}

/** Tells whether messages can still reach the process. */
export const isUp = (child: ChildProcess): boolean =>
  child.connected && !child.killed && child.exitCode === null && child.signalCode === null;
