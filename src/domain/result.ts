import type { Issue } from './issue';

/** A refusal of what was asked: everything that stands against it. */
export interface Refusal {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

/** What an act answers: its value, or everything that stands against it. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

/** The value of an act that answers nothing but that it was done. */
export type Done = Readonly<Record<string, never>>;

/** Makes the result of an act that was done. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** The result of an act that answers nothing but that it was done. */
export const done = ok<Done>({});

/** Refuses for all these reasons. */
export function refused(issues: readonly Issue[]): Refusal {
  return { ok: false, issues };
}

/** Refuses for one reason; without a field it concerns the whole request. */
export function refusedFor(problem: Issue['problem'], field = '', context?: Issue['context']): Refusal {
  return refused([{ field, problem, ...(context && { context }) }]);
}

/** Tells whether a result is a refusal for this reason. */
export function isRefusedFor(result: Result<unknown>, problem: Issue['problem']): boolean {
  return !result.ok && result.issues.some((issue) => issue.problem === problem);
}

/** Gives what was looked for, or refuses because there is no such thing. */
export function found<T>(value: T | null): Result<T> {
  return value === null ? refusedFor('not_found') : ok(value);
}

/** Gives what `next` makes of the act's value, or the act's refusal. */
export async function afterwards<T, U>(
  act: Promise<Result<T>>,
  next: (value: T) => Promise<Result<U>> | Result<U>,
): Promise<Result<U>> {
  const result = await act;
  return result.ok ? next(result.value) : result;
}
