import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { converse } from './converse';
import type { PressFault, PressResult } from './pressResult';
import type { PressAnswer, PressRequest, PressSettings } from './protocol';
import { isUp, spawnPress } from './spawnPress';

export interface PressProcessOptions {
  readonly entry: string;
  readonly workDir: string;
  readonly settings: PressSettings;
  readonly startTimeoutMs: number;
  readonly jobTimeoutMs: number;
}

export type JobRequest = Exclude<PressRequest, { type: 'start' | 'stop' }>;

/** One child process: started when it is needed, started again after it was lost. Does one thing at a time. */
export interface PressProcess {
  ready(): Promise<PressAnswer>;
  print(request: JobRequest): Promise<PressResult>;
  stop(): Promise<void>;
}

interface Running {
  readonly child: ChildProcess;
  readonly answer: PressAnswer;
}

const stopTimeoutMs = 5_000;

/** Prepares a press; nothing starts before it is asked. */
export function createPressProcess(options: PressProcessOptions): PressProcess {
  let running: Running | null = null;

  const ready = async (): Promise<Running | PressFault> => {
    if (running !== null && isUp(running.child)) return running;
    running = null;
    const child = spawnPress(options.entry, options.workDir);
    const answer = await converse<PressAnswer>({
      child,
      request: { type: 'start', settings: options.settings },
      timeoutMs: options.startTimeoutMs,
      firstStep: 'start',
      answerIn: (message) => (message.type === 'ready' ? message.answer : null),
    });
    if (!answer.ok) {
      child.kill('SIGKILL');
      return answer;
    }
    running = { child, answer };
    return running;
  };

  return {
    ready: async () => {
      const up = await ready();
      return 'answer' in up ? up.answer : up;
    },
    print: async (request) => {
      const up = await ready();
      if (!('answer' in up)) return up;
      return converse<PressResult>({
        child: up.child,
        request,
        timeoutMs: options.jobTimeoutMs,
        firstStep: 'compose',
        answerIn: (message) => (message.type === 'done' ? message.result : null),
      });
    },
    stop: async () => {
      const child = running?.child;
      running = null;
      if (child !== undefined && isUp(child)) await end(child);
    },
  };
}

/** Asks the press to end, and makes it end. */
async function end(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  const force = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
  child.send({ type: 'stop' } satisfies PressRequest, () => undefined);
  await gone;
  clearTimeout(force);
}
