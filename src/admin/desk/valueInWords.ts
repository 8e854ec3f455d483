import type { Locale } from '@/domain/bilingual';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { deskWords } from '@/messages/desk/desk';

/** A stored value as a table shows it: exact, never rounded; an absence by its name. */
export function valueInWords(value: FigureValue | null, locale: Locale): string {
  const words = deskWords[locale].values;
  if (value === null) return words.none;
  switch (value.kind) {
    case 'number':
      return formatInteger(value.amount);
    case 'carried_over':
      return words.carriedOver(formatInteger(value.amount), value.edition);
    case 'not_reported':
    case 'not_applicable':
    case 'suppressed':
      return words[value.kind];
  }
}

/** What stands after a value: the counted noun, or TL. */
export function unitInWords({ unit }: Metric, locale: Locale): string {
  return unit.kind === 'money' ? 'TL' : unit.noun[locale];
}
