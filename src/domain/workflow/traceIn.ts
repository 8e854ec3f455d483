/** What the timeline keeps of where a figure or text stands; other entries hold other things. */
export function traceIn(after: unknown): { readonly state: unknown; readonly revision: number } {
  if (typeof after !== 'object' || after === null) return { state: null, revision: 0 };
  const { state, revision } = after as { readonly state?: unknown; readonly revision?: unknown };
  return { state, revision: Number(revision) };
}

const forcePrefix = 'force:';

/** Names a force among the things that an act changed, as the timeline does: `force:1`. */
export const forceField = (number: number): string => forcePrefix + String(number);

/** Tells whether the timeline means a force by this name, and not a figure. */
export const isForceField = (field: string): boolean => field.startsWith(forcePrefix);
