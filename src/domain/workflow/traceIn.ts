/** What the timeline keeps of where a figure or text stands; other entries hold other things. */
export function traceIn(after: unknown): { readonly state: unknown; readonly revision: number } {
  if (typeof after !== 'object' || after === null) return { state: null, revision: 0 };
  const { state, revision } = after as { readonly state?: unknown; readonly revision?: unknown };
  return { state, revision: Number(revision) };
}
