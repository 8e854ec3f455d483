import type { Constant, EditionFact, Inline, Paragraph } from '@/domain/booklet/text';
import type { Suffix } from '@/domain/turkish/suffix';

/** The province's name; "ilinde" or "iline" follows it, so that no suffix touches the name. */
export const province: Inline = { type: 'province', capitals: false, suffix: null };

/** Makes a province's figure, in bold; the suffix follows whatever number will stand there. */
export function figure(metric: string, suffix: Suffix | null = null): Inline {
  return { type: 'figure', metric, display: null, suffix, emphasis: true };
}

/** Makes a number that is the same in all booklets. */
export function constant(source: Constant, suffix: Suffix | null = null): Inline {
  return { type: 'constant', constant: source.key, suffix, emphasis: false };
}

function edition(fact: EditionFact, since: number | null): Inline {
  return { type: 'edition', fact, since, suffix: null, emphasis: false };
}

/** The edition's year, e.g. 2024. */
export const editionYear = edition('year', null);

/** The date the figures hold for, e.g. 31 Mayıs 2024. */
export const asOfDate = edition('as_of_date', null);

/** Makes the years from a fixed first year to the edition's, e.g. 2003–2024. */
export function yearsSince(since: number): Inline {
  return edition('year_range', since);
}

/** Reads a template as a paragraph: line breaks of the source are spaces, insertions are inline pieces. */
export function t(strings: TemplateStringsArray, ...pieces: readonly Inline[]): Paragraph {
  return strings.raw.flatMap((raw, index) => {
    const text = raw.replace(/\s+/g, (blanks) => (blanks.includes('\n') ? ' ' : blanks));
    const piece = pieces[index];
    return [...(text === '' ? [] : [{ type: 'text', text } as const]), ...(piece ? [piece] : [])];
  });
}
