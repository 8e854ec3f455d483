import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { converse, type Conversation, type StepListener } from './converse';
import type { PressResult } from './pressResult';
import type { PressAnswer, PressRequest, PressSettings } from './protocol';
import { isUp, spawnPress } from './spawnPress';

export interface PressProcessOptions {
  readonly entry: string;
  readonly workDir: string;
  readonly settings: PressSettings;
  readonly startTimeoutMs: number;
  readonly jobTimeoutMs: number;
}

export type JobRequest = Extract<PressRequest, { readonly job: unknown }>;

/** One child process: started when it is needed, started again after it was lost. Does one thing at a time. */
export interface PressProcess {
  ready(): Promise<PressAnswer>;
  print(request: JobRequest, onStep?: StepListener): Promise<PressResult>;
  stop(): Promise<void>;
}

const stopTimeoutMs = 5_000;

/** Prepares a press; nothing starts before it is asked. */
export function createPressProcess(options: PressProcessOptions): PressProcess {
  let running: ChildProcess | null = null;
  let isBusy = false;

  const up = (): ChildProcess | null => (running !== null && isUp(running) ? running : null);

  const start = async (): Promise<PressAnswer> => {
    running = spawnPress(options.entry, options.workDir);
    const answer = await askReady(running, { type: 'start', settings: options.settings }, options);
    if (!answer.ok) running.kill('SIGKILL');
    return answer;
  };

  const print = async (request: JobRequest, onStep: StepListener): Promise<PressResult> => {
    const answer = up() === null ? await start() : null;
    if (answer !== null && !answer.ok) return answer;
    const child = up();
    if (child === null)
      return { ok: false, step: 'start', problem: 'press_lost', detail: 'the press ended at once' };
    return askToPrint({ child, request, onStep, timeoutMs: options.jobTimeoutMs });
  };

  return {
    ready: async () => {
      const child = up();
      return child === null ? start() : askReady(child, { type: 'health' }, options);
    },
    print: async (request, onStep = () => undefined) => {
      isBusy = true;
      const result = await print(request, onStep);
      isBusy = false;
      return result;
    },
    stop: async () => {
      const child = up();
      if (child !== null) await end(child, isBusy);
    },
  };
}

function askReady(
  child: ChildProcess,
  request: PressRequest,
  options: PressProcessOptions,
): Promise<PressAnswer> {
  return converse<PressAnswer>({
    child,
    request,
    timeoutMs: options.startTimeoutMs,
    firstStep: 'start',
    answerIn: (message) => (message.type === 'ready' ? message.answer : null),
  });
}

function askToPrint(
  job: Pick<Conversation<PressResult>, 'child' | 'request' | 'timeoutMs' | 'onStep'>,
): Promise<PressResult> {
  return converse<PressResult>({
    ...job,
    firstStep: 'compose',
    answerIn: (message) => (message.type === 'done' ? message.result : null),
  });
}

/** Asks an idle press to end, and makes it end; one at work is not waited for. */
async function end(child: ChildProcess, isBusy: boolean): Promise<void> {
  const gone = once(child, 'exit');
  const force = setTimeout(() => child.kill('SIGKILL'), isBusy ? 0 : stopTimeoutMs);
  if (!isBusy) child.send({ type: 'stop' } satisfies PressRequest, () => undefined);
  await gone;
  clearTimeout(force);
}
