import type { ChildProcess } from 'node:child_process';
import type { PressProblem, PressStep } from '@/domain/publication/pressProblem';
import type { PressFault } from './pressResult';
import type { PressMessage, PressRequest } from './protocol';

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
  const { child, request, timeoutMs, answerIn } = conversation;
  return new Promise((resolve) => {
    let step = conversation.firstStep;
    const settle = (answer: T | PressFault): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      child.off('error', onError);
      resolve(answer);
    };
    const fail = (problem: PressProblem, detail: string): void => {
      settle({ ok: false, step, problem, detail });
    };
    const onMessage = (message: PressMessage): void => {
      if (message.type === 'step') {
        step = message.step;
        conversation.onStep?.(step);
      }
      const answer = answerIn(message);
      if (answer !== null) settle(answer);
    };
    const onExit = (code: number | null, signal: string | null): void => {
      fail('press_lost', `the press ended with ${signal ?? String(code)}`);
    };
    const onError = (error: Error): void => {
      fail('press_lost', error.message);
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail('timeout', `no answer within ${timeoutMs} ms`);
    }, timeoutMs);
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.on('error', onError);
    child.send(request, (error) => {
      if (error !== null) fail('press_lost', error.message);
    });
  });
}
