import type { Issue } from '@/domain/issue';
import type { Entry } from '@/domain/workflow/figureMoves';
import type { FigureRecord } from '@/domain/workflow/figureRecord';

/** The verdict on one figure of a request, before anything is stored. */
export type JudgedFigure = { readonly metric: string; readonly before: FigureRecord | null } & (
  | { readonly outcome: 'done'; readonly after: FigureRecord }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'stale'; readonly yours: Entry | null }
  | { readonly outcome: 'refused'; readonly issues: readonly Issue[] }
);

/** A request that names one metric twice did not see its own first write: the later ones are stale. */
export function judgeEach<T extends { readonly metric: string }>(
  inputs: readonly T[],
  judge: (input: T) => JudgedFigure,
): readonly JudgedFigure[] {
  const seen = new Set<string>();
  return inputs.map((input) => {
    const verdict = judge(input);
    if (verdict.outcome !== 'done') return verdict;
    if (seen.has(input.metric))
      return { metric: input.metric, before: verdict.before, outcome: 'stale', yours: null };
    seen.add(input.metric);
    return verdict;
  });
}
