import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { converse, type StepListener } from './converse';
import { superviseChild, type ChildOptions, type SupervisedChild } from './superviseChild';
import type { PressAnswer, PressFault, PressRequest, PressResult } from './protocol';

export interface PressProcessOptions extends ChildOptions {
  readonly jobTimeoutMs: number;
}

export type JobRequest = Extract<PressRequest, { readonly job: unknown }>;

/** One press process, which does one thing at a time. */
export interface PressProcess {
  ready(): Promise<PressAnswer>;
  print(request: JobRequest, onStep?: StepListener): Promise<PressResult>;
  stop(): Promise<void>;
}

const stopTimeoutMs = 5_000;
const gone: PressFault = {
  ok: false,
  step: 'start',
  problem: 'press_lost',
  detail: 'the press ended at once',
};

/** Prepares a press; nothing starts before it is asked. */
export function createPressProcess(options: PressProcessOptions): PressProcess {
  const supervised = superviseChild(options);
  let isBusy = false;
  return {
    ready: () => supervised.ready(),
    print: async (request, onStep = () => undefined) => {
      isBusy = true;
      const result = await print(supervised, { request, onStep, timeoutMs: options.jobTimeoutMs });
      isBusy = false;
      return result;
    },
    stop: async () => {
      const child = supervised.up();
      if (child !== null) await end(child, isBusy);
    },
  };
}

interface PrintRequest {
  readonly request: JobRequest;
  readonly onStep: StepListener;
  readonly timeoutMs: number;
}

async function print(supervised: SupervisedChild, request: PrintRequest): Promise<PressResult> {
  const answer = supervised.up() === null ? await supervised.ready() : null;
  if (answer !== null && !answer.ok) return answer;
  const child = supervised.up();
  if (child === null) return gone;
  return converse<PressResult>({
    ...request,
    child,
    firstStep: 'compose',
    answerIn: (message) => (message.type === 'done' ? message.result : null),
  });
}

/** Asks an idle press to end, and makes it end; one at work is not waited for. */
async function end(child: ChildProcess, isBusy: boolean): Promise<void> {
  const ended = once(child, 'exit');
  const force = setTimeout(() => child.kill('SIGKILL'), isBusy ? 0 : stopTimeoutMs);
  if (!isBusy) child.send({ type: 'stop' } satisfies PressRequest, () => undefined);
  await ended;
  clearTimeout(force);
}
