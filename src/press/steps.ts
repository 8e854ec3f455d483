import { isShortage, type PressProblem, type PressStep } from '@/domain/publication/pressProblem';
import type { Timings } from './client/protocol';

/** A job that cannot go on: which step, what is wrong, and what a person needs to find out why. */
export class PressFailure extends Error {
  override readonly name = 'PressFailure';

  constructor(
    readonly step: PressStep,
    readonly problem: PressProblem,
    readonly detail: string,
  ) {
    super(`${step}: ${problem}: ${detail}`);
  }
}

/** The steps of one job: announced before they run, timed, and named in whatever goes wrong in them. */
export interface Steps {
  run<T>(step: PressStep, work: () => T | Promise<T>): Promise<T>;
  timings(): Timings;
}

/** Starts counting; `announce` hears of each step before it runs. */
export function createSteps(announce: (step: PressStep) => void): Steps {
  const timings: Partial<Record<PressStep, number>> = {};
  return {
    timings: () => timings,
    run: async (step, work) => {
      announce(step);
      const begin = performance.now();
      try {
        return await work();
      } catch (error) {
        throw asFailure(error, step);
      } finally {
        timings[step] = Math.round(performance.now() - begin);
      }
    },
  };
}

/** Gives any error of a step as a failure of the press. */
export function asFailure(error: unknown, step: PressStep): PressFailure {
  if (error instanceof PressFailure) return error;
  return new PressFailure(step, isShortage(error) ? 'machine_short' : 'step_failed', describe(error));
}

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
