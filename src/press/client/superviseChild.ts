import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { permissionArguments, type PressPlaces } from './permissions';
import { converse, lossOf } from './converse';
import type { PressAnswer, PressRequest, PressSettings } from './protocol';

/** All that the press gets of this process's surroundings: no secret, database, proxy or settings. */
const environment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C.UTF-8',
  NODE_ENV: 'production' as const,
};
const heapMegabytes = 1024;

/** Starts a press process. It ends by itself when this process ends. */
export function spawnPress(places: PressPlaces): ChildProcess {
  const { entry, workDir } = places;
  mkdirSync(workDir, { recursive: true });
  const child = fork(entry, [], {
    cwd: workDir,
    env: { ...environment, HOME: workDir },
    execArgv: [`--max-old-space-size=${heapMegabytes}`, ...permissionArguments(places)],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // An idle child's trouble must not end this process; the next conversation finds out.
  child.on('error', () => undefined);
  return child;
}

/** Tells whether messages can still reach the process. */
export const isUp = (child: ChildProcess): boolean =>
  child.connected && !child.killed && child.exitCode === null && child.signalCode === null;

export interface ChildOptions {
  readonly entry: string;
  readonly workDir: string;
  readonly settings: PressSettings;
  readonly startTimeoutMs: number;
}

/** A press's process: started when it is needed, started again after it was lost. */
export interface SupervisedChild {
  /** The process that is up, if one is. */
  up(): ChildProcess | null;
  /** Has it answer that it can print; starts one where none is up. */
  ready(): Promise<PressAnswer>;
}

/** Supervises a process; none starts before it is asked. */
export function superviseChild(options: ChildOptions): SupervisedChild {
  let child: ChildProcess | null = null;
  const up = (): ChildProcess | null => (child !== null && isUp(child) ? child : null);
  const start = async (): Promise<PressAnswer> => {
    try {
      child = spawnPress({ ...options, ...options.settings });
    } catch (error) {
      return { ok: false, step: 'start', problem: lossOf(error), detail: String(error) };
    }
    const answer = await ask(child, { type: 'start', settings: options.settings }, options.startTimeoutMs);
    if (!answer.ok) child.kill('SIGKILL');
    return answer;
  };
  return {
    up,
    ready: async () => {
      const running = up();
      return running === null ? start() : ask(running, { type: 'health' }, options.startTimeoutMs);
    },
  };
}

function ask(child: ChildProcess, request: PressRequest, timeoutMs: number): Promise<PressAnswer> {
  return converse<PressAnswer>({
    child,
    request,
    timeoutMs,
    firstStep: 'start',
    answerIn: (message) => (message.type === 'ready' ? message.answer : null),
  });
}
