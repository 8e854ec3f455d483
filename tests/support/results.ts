import type { Issue } from '@/domain/issue';
import type { Result } from '@/domain/result';

/** Everything that stands against an act; nothing when it was done. */
export function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues;
}

/** The problems that an act was refused for, in order. */
export function problemsOf(result: Result<unknown>): readonly string[] {
  return issuesOf(result).map(({ problem }) => problem);
}

/** What an act answers; throws what it was refused for. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
