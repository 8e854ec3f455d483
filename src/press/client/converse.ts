import type { ChildProcess } from 'node:child_process';
import { isShortage, type PressProblem, type PressStep } from '@/domain/publication/pressProblem';
import type { PressFault, PressMessage, PressRequest } from './protocol';

export interface Conversation<T> {
  readonly child: ChildProcess;
  readonly request: PressRequest;
  /** After this the child is killed. */
  readonly timeoutMs: number;
  /** The step that is named as long as the child has not named one. */
  readonly firstStep: PressStep;
  /** The answer in a message, or null when the message is none. */
  readonly answerIn: (message: PressMessage) => T | null;
  readonly onStep?: StepListener;
}

/** Hears of each step of a job before it runs. */
export type StepListener = (step: PressStep) => void;

/** Puts one request to a press and waits for its answer, its end, or the time. Never rejects. */
export function converse<T>(conversation: Conversation<T>): Promise<T | PressFault> {
  const { child, request, timeoutMs, answerIn, onStep } = conversation;
  return new Promise((resolve) => {
    let step = conversation.firstStep;
    let stopListening = (): void => undefined;
    const settle = (answer: T | PressFault): void => {
      stopListening();
      resolve(answer);
    };
    const fail = (problem: PressProblem, detail: string): void => {
      settle({ ok: false, step, problem, detail });
    };
    const hear = (message: PressMessage): void => {
      if (message.type === 'step') onStep?.((step = message.step));
      const answer = answerIn(message);
      if (answer !== null) settle(answer);
    };
    stopListening = listen(child, { hear, fail, timeoutMs });
    const unheard = (error: Error | null): void => {
      if (error !== null) fail(lossOf(error), error.message);
    };
    // One that could not be started has no channel, and says why a moment later.
    if (child.connected) child.send(request, unheard);
    else setImmediate(unheard, new Error('the press cannot be reached'));
  });
}

/** Names the loss of a press: the machine could not have it, or it is gone. */
export function lossOf(error: unknown): PressProblem {
  return isShortage(error) ? 'machine_short' : 'press_lost';
}

interface Ears {
  readonly hear: (message: PressMessage) => void;
  readonly fail: (problem: PressProblem, detail: string) => void;
  readonly timeoutMs: number;
}

/** Listens to a child's messages, its end and the clock; gives what stops it. */
function listen(child: ChildProcess, { hear, fail, timeoutMs }: Ears): () => void {
  const listeners = {
    message: hear,
    error: (error: Error) => {
      fail(lossOf(error), error.message);
    },
    exit: (code: number | null, signal: string | null) => {
      fail('press_lost', `the press ended with ${signal ?? String(code)}`);
    },
  };
  const timer = setTimeout(() => {
    child.kill('SIGKILL');
    fail('timeout', `no answer within ${timeoutMs} ms`);
  }, timeoutMs);
  for (const [event, listener] of Object.entries(listeners)) child.on(event, listener);
  return () => {
    clearTimeout(timer);
    for (const [event, listener] of Object.entries(listeners)) child.off(event, listener);
  };
}
