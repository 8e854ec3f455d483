import type { Person } from '../permissions/person';
import type { Issue } from '../issue';

/** `waiting`: the files are made, and somebody has to type from them before readers get them. */
export type RenderState = 'queued' | 'running' | 'waiting' | 'done' | 'failed';

/** Where an attempt stands, and why it failed or rests. */
export interface RenderStanding {
  readonly state: RenderState;
  readonly reason: unknown;
}

/** What became of a publication's files: readers have them, they are on their way, or they could not be made. */
export type FilesState = 'made' | 'making' | 'failed';

/** One attempt, as far as it says what readers have. */
export interface FilesAttempt {
  readonly attempt: number;
  readonly state: RenderState;
  /** Its files lay whole at the publication's own address, and the turn at the province's was taken. */
  readonly shown?: boolean | null;
  /** What it was at; of one that failed, where. */
  readonly step?: string | null;
}

/** The steps at which files can be read; before `shown` was kept, they alone told of an attempt that failed there. */
const readableSteps: readonly (string | null | undefined)[] = ['switch', 'present'];

const isReadable = ({ state, shown, step }: FilesAttempt): boolean =>
  state === 'done' || shown === true || (state === 'failed' && readableSteps.includes(step));

/**
 * Gives what became of a publication's files from all attempts at them. One that failed after its files could
 * be read counts as made: readers may have found them.
 */
export function filesOf(attempts: readonly FilesAttempt[] = []): FilesState {
  if (attempts.some(isReadable)) return 'made';
  const last = attempts.toSorted((a, b) => b.attempt - a.attempt)[0];
  return last === undefined || last.state === 'failed' ? 'failed' : 'making';
}

/** Lists the attempts whose files readers may have found, in order: those of the last one lie at the publication's own address. */
export function readableAttempts<T extends FilesAttempt>(attempts: readonly T[] = []): readonly T[] {
  return attempts.filter(isReadable).toSorted((a, b) => a.attempt - b.attempt);
}

/**
 * Finds the attempt whose files are kept for a publication: of those that readers may have found the last that wrote its files
 * down, before there were any the one that waits to be typed from; null where there is neither.
 */
export function keptAttempt<T extends FilesAttempt & { readonly files?: readonly unknown[] | null }>(
  attempts: readonly T[],
): T | null {
  const readable = readableAttempts(attempts);
  const kept = readable.findLast(({ files }) => (files ?? []).length > 0);
  const waiting = readable.length > 0 ? undefined : attempts.find(({ state }) => state === 'waiting');
  return kept ?? waiting ?? null;
}

/** Tells whether the files of a publication are made, and wait until somebody types from them. */
export function isWaiting(attempts: readonly FilesAttempt[] = []): boolean {
  return filesOf(attempts) === 'making' && attempts.some(({ state }) => state === 'waiting');
}

/** Tells whether a render rests because something that it needs was missing, and will be tried again. */
export function isResting({ state, reason }: RenderStanding): boolean {
  return state === 'queued' && reason !== null;
}

/**
 * Minutes until the next try after each time that a booklet could not be made for want of something: an hour in
 * all. After the last the render has failed, and a person decides.
 */
export const restPauses: readonly number[] = [1, 2, 4, 8, 15, 30];

/** Gives the time of the next try after so many that were in vain; null when the render has failed. */
export function nextTry(inVain: number, now: Date): Date | null {
  const pause = restPauses[inVain - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause * 60_000);
}

/** So many times the process that makes a booklet may end in between before the booklet rests after each. */
const mostLosses = 5;

/**
 * Gives when a booklet is begun again whose process has ended so many times while it was made: at once, or after a
 * pause once they are many. It never fails for them: a machine may be started anew as often as it needs.
 */
export function nextBeginning(losses: number, now: Date): Date | null {
  if (losses < mostLosses) return null;
  const pause = restPauses[losses - mostLosses] ?? restPauses.at(-1) ?? 0;
  return new Date(now.getTime() + pause * 60_000);
}

/**
 * Lists everything against trying again to make a publication's files; `last` is its latest attempt. Once
 * another number was released after it, what it tells readers may be false.
 */
export function retryIssues(
  person: Person,
  last: RenderStanding | null,
  replaced: boolean,
): readonly Issue[] {
  if (!person.roles.includes('publisher')) {
    return [{ field: 'render', problem: 'role_missing', context: { action: 'retry' } }];
  }
  if (last === null) return [{ field: 'render', problem: 'not_found' }];
  if (replaced) return [{ field: 'render', problem: 'publication_replaced' }];
  return last.state === 'failed' || isResting(last)
    ? []
    : [{ field: 'render', problem: 'render_not_failed' }];
}
