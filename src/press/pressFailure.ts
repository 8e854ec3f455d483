import type { PressProblem, PressStep } from '@/domain/publication/pressProblem';

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
