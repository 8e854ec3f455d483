import type { Issue } from '@/domain/issue';
import type { Entry } from '@/domain/workflow/figureMoves';
import type { StandIn } from '@/domain/permissions/person';
import type { FigureRecord } from '@/domain/workflow/figureRecord';

/** The verdict on one figure of a request, before anything is stored. `yours` is what was entered; null for other acts. */
export type JudgedFigure = { readonly metric: string; readonly before: FigureRecord | null } & (
  | {
      readonly outcome: 'done';
      readonly after: FigureRecord;
      readonly yours: Entry | null;
      /** Whom the actor stood in for in this act on this figure. */
      readonly standIn?: StandIn | undefined;
    }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'stale'; readonly yours: Entry | null }
  | { readonly outcome: 'refused'; readonly issues: readonly Issue[] }
);

/** A request that names one metric twice did not see its own first write: the later ones are stale, and are told it. */
export function judgeEach<T extends { readonly metric: string }>(
  inputs: readonly T[],
  judge: (input: T) => JudgedFigure,
): readonly JudgedFigure[] {
  const first = new Map<string, FigureRecord>();
  return inputs.map((input) => {
    const verdict = judge(input);
    if (verdict.outcome !== 'done') return verdict;
    const { metric, yours, after } = verdict;
    const before = first.get(metric);
    if (before !== undefined) return { metric, before, outcome: 'stale', yours };
    first.set(metric, after);
    return verdict;
  });
}
