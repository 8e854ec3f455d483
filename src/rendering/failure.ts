import { StorageFailed } from '@/storage/storage';
import { StoredRefused } from '@/stored/storedJson';
import type { PressProblem } from '@/domain/publication/pressProblem';
import type { RenderReason } from './renderRecord';

/** A step that went wrong, with what a person needs to know. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
  constructor(readonly reason: RenderReason) {
    super(`${reason.step}: ${reason.problem}: ${reason.detail}`);
  }
}

/** True when the same booklet may succeed later: its files are sound, only the storage would not have them. */
export function isPassing({ problem }: RenderReason): boolean {
  return problem === 'storage_failed';
}

/** Any error as the reason of a failed render. */
export function reasonOf(error: unknown, step: string): RenderReason {
  if (error instanceof StepFailed) return error.reason;
  const detail = error instanceof Error ? error.message : String(error);
  return { step, problem: problemOf(error), detail: detail.slice(0, 2_000) };
}

function problemOf(error: unknown): PressProblem {
  if (error instanceof StoredRefused) return error.issue.problem;
  return error instanceof StorageFailed ? 'storage_failed' : 'step_failed';
}
