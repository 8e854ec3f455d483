import type { Person } from '../permissions/person';
import type { Issue } from '../issue';

export type RenderState = 'queued' | 'running' | 'done' | 'failed';

/** Where an attempt stands, and why it failed or rests. */
export interface RenderStanding {
  readonly state: RenderState;
  readonly reason: unknown;
}

/** Tells whether a render rests because the storage refused its files, and will be tried again. */
export function isResting({ state, reason }: RenderStanding): boolean {
  return state === 'queued' && reason !== null;
}

/**
 * Minutes until the next try after each time that the storage refused a booklet's files or did not answer: an
 * hour in all. After the last the render has failed, and a person decides.
 */
export const storagePauses: readonly number[] = [1, 2, 4, 8, 15, 30];

/** Gives the time of the next try after so many refusals of the storage; null when the render has failed. */
export function nextTry(refused: number, now: Date): Date | null {
  const pause = storagePauses[refused - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause * 60_000);
}

/** Lists everything against trying again to make a publication's files; `last` is its latest attempt. */
export function retryIssues(person: Person, last: RenderStanding | null): readonly Issue[] {
  if (!person.roles.includes('publisher')) {
    return [{ field: 'render', problem: 'role_missing', context: { action: 'retry' } }];
  }
  if (last === null) return [{ field: 'render', problem: 'not_found' }];
  return last.state === 'failed' || isResting(last)
    ? []
    : [{ field: 'render', problem: 'render_not_failed' }];
}
