import type { Locale } from '@/domain/bilingual';
import { amountOf, type FigureValue } from '@/domain/figures/figureValue';
import type { FormFile, FormLine } from '@/domain/sheetFile/formFile';
import { sheetFileWords } from '@/messages/file/sheetFile';

/** Gives the first line of a form: `Iğdır · Eylül 2024 (2024-3) veri formu`. */
export function formTitle({ edition, province }: FormFile, locale: Locale): string {
  const month = new Date(Date.UTC(edition.year, edition.month - 1));
  const period = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return sheetFileWords[locale].title(province.name, period.format(month), edition.code);
}

/** Gives the unit of a row. */
export function unitText({ metric: { unit } }: FormLine, locale: Locale): string {
  return unit.kind === 'money' ? sheetFileWords[locale].money : unit.noun[locale];
}

/** Gives the absence that a value is; empty for a number and for none. */
export function absenceText(value: FigureValue | null, locale: Locale): string {
  if (value === null || value.kind === 'number' || value.kind === 'carried_over') return '';
  return sheetFileWords[locale].absences[value.kind];
}

/** Gives a value as a cell that nobody writes in has it: a number, or the words of its absence. */
export function valueCell(value: FigureValue | null, locale: Locale): number | string | null {
  return value === null ? null : (amountOf(value) ?? absenceText(value, locale));
}

/** Gives the head of the column of the values before. */
export function previousHead({ previousEdition }: FormFile, locale: Locale): string {
  const { columns } = sheetFileWords[locale];
  return previousEdition === null ? columns.previousNone : columns.previous(previousEdition);
}
