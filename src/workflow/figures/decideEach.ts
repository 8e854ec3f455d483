import type { Issue } from '@/domain/issue';
import type { StandIn } from '@/domain/permissions/person';
import type { FigureRecord } from '@/domain/workflow/figureRecord';

/** The verdict on one figure of a request, before anything is stored. */
export type DecidedFigure = { readonly metric: string; readonly before: FigureRecord | null } & (
  | {
      readonly outcome: 'done';
      readonly after: FigureRecord;
      /** Whom the actor stood in for in this act on this figure. */
      readonly standIn?: StandIn | undefined;
    }
  | { readonly outcome: 'unchanged' | 'stale' }
  | { readonly outcome: 'refused'; readonly issues: readonly Issue[] }
);

/** A request that names one metric twice did not see its own first write: the later ones are stale, and are told it. */
export function decideEach<T extends { readonly metric: string }>(
  inputs: readonly T[],
  judge: (input: T) => DecidedFigure,
): readonly DecidedFigure[] {
  const first = new Map<string, FigureRecord>();
  return inputs.map((input) => {
    const verdict = judge(input);
    if (verdict.outcome !== 'done') return verdict;
    const { metric, after } = verdict;
    const before = first.get(metric);
    if (before !== undefined) return { metric, before, outcome: 'stale' };
    first.set(metric, after);
    return verdict;
  });
}
