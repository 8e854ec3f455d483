import type { Ask } from '@/contract/endpoints';
import type { SheetView } from '@/contract/sheetView';
import { figuresOf } from './sheetDraft';
import type { TypedFigures } from './safeKeeping';
import { readTyped } from './typedFigure';

/** The body of a save: only what was typed, each with the revision its typist saw. Numbers go as typed; the server reads them. */
export function saveRequest(sheet: SheetView, typed: TypedFigures): Pick<Ask<'saveFigures'>, 'figures'> {
  const figures = figuresOf(sheet).flatMap((figure) => {
    const mine = typed[figure.metric.key];
    if (!mine) return [];
    const reading = readTyped(figure, mine);
    if (reading.kind === 'empty') return [];
    const isInput = mine.kind === 'number' || reading.kind === 'wrong';
    return [
      {
        metric: figure.metric.key,
        revision: mine.revision,
        entry: isInput ? { input: mine.input } : { value: reading.value },
        note: mine.note,
        asOf: mine.asOf === '' ? null : mine.asOf,
      },
    ];
  });
  return { figures };
}
