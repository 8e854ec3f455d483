import * as v from 'valibot';
import { absences, type FigureValue } from '@/domain/figures/figureValue';
import { returnCodes } from '@/domain/workflow/returnReason';
import { count, freeText, list, optionalText, text } from './fields';

/** More figures than any sheet has. */
export const mostFigures = 500;

const longestReason = 2000;
/** Why one figure is right although a rule speaks against it. */
const longestGivenReason = 500;

const figure = { metric: text(100), revision: count };

const figureSeen = v.object(figure);

/** Figures that an act names, each with the revision that was seen. */
export const someFigures = v.object({ figures: list(figureSeen, mostFigures) });

/** More rules than speak against one figure. */
const mostReasons = 20;

/** Figures to send, each with the reasons for what speaks against it, by the codes of the rules. */
export const figuresToSend = v.object({
  figures: list(
    v.object({
      ...figure,
      reasons: v.nullish(
        list(v.object({ code: text(60), text: text(longestGivenReason) }), mostReasons),
        null,
      ),
    }),
    mostFigures,
  ),
});

/** The same with a reason for all of them. */
export const figuresWithReason = v.object({ ...someFigures.entries, reason: text(longestReason) });

const value = v.variant('kind', [
  v.object({ kind: v.literal('number'), amount: count }),
  v.object({ kind: v.literal('carried_over'), amount: count, edition: text(10) }),
  v.object({ kind: v.picklist(absences) }),
]);

type Entry = { readonly input: string } | { readonly value: FigureValue } | { readonly unchanged: string };

const typed = v.object({ input: text(100) });
const chosen = v.object({ value });

const unchanged = v.object({ unchanged: text(10) });

/** A number as it was typed, a value that was chosen from a list, or the edition whose value still holds. */
const entry = v.lazy((given): v.GenericSchema<Entry, Entry> => {
  if (v.is(hasInput, given)) return typed;
  return v.is(hasUnchanged, given) ? unchanged : chosen;
});
const hasInput = v.object({ input: v.nonNullish(v.unknown()) });
const hasUnchanged = v.object({ unchanged: v.nonNullish(v.unknown()) });

/** Figures to save, each with what was typed. */
export const figuresToSave = v.object({
  figures: list(
    v.object({ ...figure, entry, note: optionalText(1000), asOf: optionalText(40) }),
    mostFigures,
  ),
});

/** A reviewer's decisions on one sheet, each with the revision that was seen; they are one act. */
export const decisions = v.object({
  approvals: list(figureSeen, mostFigures),
  returns: list(
    v.object({
      ...figureSeen.entries,
      code: v.picklist(returnCodes),
      reason: freeText(longestReason),
    }),
    mostFigures,
  ),
});
