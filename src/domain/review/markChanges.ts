import type { ComposedBooklet, ComposedPart, ComposedStatement, Run } from '../booklet/composed';

/** What stands for a figure in a sentence: its value as it prints, and the ending after it. */
interface Printed {
  readonly value: string;
  readonly suffix: string;
}

const ending = /^[’']\p{L}+/u;

const suffixOf = (run: Run | undefined): string =>
  run === undefined ? '' : (ending.exec(run.text)?.[0] ?? '');

/** How each figure prints in some statements; one that stands in several is told once. */
function printedIn(statements: readonly ComposedStatement[]): ReadonlyMap<string, Printed> {
  const printed = new Map<string, Printed>();
  for (const { runs } of statements) {
    runs.forEach(({ metric, text }, index) => {
      if (metric !== null && !printed.has(metric))
        printed.set(metric, { value: text, suffix: suffixOf(runs[index + 1]) });
    });
  }
  return printed;
}

/** Gives statements with marks on the values and the endings that read differently from before. */
export function markChanges(
  before: readonly ComposedStatement[],
  after: readonly ComposedStatement[],
): readonly ComposedStatement[] {
  const earlier = printedIn(before);
  return after.map((statement) => ({ ...statement, runs: markedRuns(statement.runs, earlier) }));
}

function markedRuns(runs: readonly Run[], earlier: ReadonlyMap<string, Printed>): readonly Run[] {
  return runs.flatMap((run, index): readonly Run[] => {
    if (run.metric !== null)
      return [earlier.get(run.metric)?.value === run.text ? run : { ...run, mark: 'value' }];
    const metric = runs[index - 1]?.metric ?? null;
    const suffix = suffixOf(run);
    const was = metric === null ? undefined : earlier.get(metric);
    if (suffix === '' || was === undefined || was.suffix === suffix) return [run];
    const rest = run.text.slice(suffix.length);
    const marked = { ...run, text: suffix, mark: 'suffix' as const };
    return rest === '' ? [marked] : [marked, { ...run, text: rest }];
  });
}

/** Gives a booklet's words with marks on what reads differently in the one that readers have; all of it where they have none. */
export function markBooklet(before: ComposedBooklet | null, after: ComposedBooklet): ComposedBooklet {
  const earlier = (before?.sections ?? []).flatMap(({ parts }) => parts.flatMap(statementsOf));
  return {
    ...after,
    sections: after.sections.map((section) => ({
      ...section,
      parts: section.parts.map((part) => markedPart(part, earlier)),
    })),
  };
}

function statementsOf(part: ComposedPart): readonly ComposedStatement[] {
  return part.type === 'statement' ? [part.statement] : part.statements;
}

function markedPart(part: ComposedPart, earlier: readonly ComposedStatement[]): ComposedPart {
  if (part.type !== 'statement') return { ...part, statements: markChanges(earlier, part.statements) };
  const [statement = part.statement] = markChanges(earlier, [part.statement]);
  return { ...part, statement };
}
