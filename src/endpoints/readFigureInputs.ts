import { absences, type FigureValue } from '@/domain/figures/figureValue';
import type { FigureInput, FigureRef } from '@/workflow/sheet/figureRequest';
import { readInput, type Input } from './input';

/** More figures than any sheet has. */
const mostFigures = 500;
const longest = { metric: 100, input: 100, note: 1000, asOf: 10, reason: 2000 } as const;

/** Figures that an act names, each with the revision that was seen. */
export function readFigureRefs(body: unknown): readonly FigureRef[] {
  return readInput(body, (input) => input.list('figures', mostFigures, refOf));
}

/** The same with a reason for all of them. */
export function readReturn(body: unknown): {
  readonly figures: readonly FigureRef[];
  readonly reason: string;
} {
  return readInput(body, (input) => ({
    figures: input.list('figures', mostFigures, refOf),
    reason: input.text('reason', longest.reason),
  }));
}

/** Figures to save, each with what was typed. */
export function readFigureInputs(body: unknown): readonly FigureInput[] {
  return readInput(body, (input) =>
    input.list('figures', mostFigures, (each) => ({
      ...refOf(each),
      entry: entryOf(each),
      note: each.optionalText('note', longest.note),
      asOf: each.optionalText('asOf', longest.asOf),
    })),
  );
}

function refOf(input: Input): FigureRef {
  return { metric: input.text('metric', longest.metric), revision: input.count('revision') };
}

function entryOf(figure: Input): FigureInput['entry'] {
  return figure.nested('entry', (entry): FigureInput['entry'] => {
    const typed = entry.optionalText('input', longest.input);
    return typed === null ? { value: entry.nested('value', valueOf) } : { input: typed };
  });
}

const kinds = ['number', 'carried_over', ...absences] as const;

function valueOf(value: Input): FigureValue {
  const kind = value.oneOf('kind', kinds);
  if (kind === 'number') return { kind, amount: value.count('amount') };
  if (kind !== 'carried_over') return { kind };
  return { kind, amount: value.count('amount'), edition: value.text('edition', longest.asOf) };
}
