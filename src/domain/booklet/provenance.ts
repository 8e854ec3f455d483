import { formatDate } from '../turkish/dates';
import type { ComposedParagraph } from './composed';
import { periodOfEdition, valueOf, yearOf, type CompositionSource, type Period } from './source';
import type { EditionFacts } from './snapshot';
import type { Paragraph } from './text';

/** Where figures come from. Two of different provenance are never said in one breath. */
export interface Provenance {
  /** The edition that they were carried over from, or null. */
  readonly edition: string | null;
  /** ISO date that they hold for where it is not the edition's, or null; of a carried value the day that is known. */
  readonly asOf: string | null;
}

const ofThisEdition: Provenance = { edition: null, asOf: null };

/** Gives the provenance of one figure. */
export function provenanceOf(
  metric: string,
  source: Pick<CompositionSource, 'values' | 'dates' | 'edition'>,
): Provenance {
  const value = valueOf(source, metric);
  const own = source.dates[metric] ?? null;
  // The code of the edition that a value came from does not tell the year of its day.
  if (value?.kind === 'carried_over') return { edition: value.edition, asOf: own };
  return { edition: null, asOf: own === source.edition.asOf ? null : own };
}

/** Gives the provenance that all these figures share, or null; of no figure, the edition's own. */
export function sharedProvenance(
  metrics: readonly string[],
  source: Pick<CompositionSource, 'values' | 'dates' | 'edition'>,
): Provenance | null {
  const [first = ofThisEdition, ...others] = metrics.map((metric) => provenanceOf(metric, source));
  const isShared = others.every(({ edition, asOf }) => edition === first.edition && asOf === first.asOf);
  return isShared ? first : null;
}

/** Gives the time of figures of one provenance: that of their own day, else of the edition they came from. */
export function periodOf(
  { edition: origin, asOf }: Provenance,
  source: Pick<CompositionSource, 'edition' | 'rules'>,
): Period {
  const own = periodOfEdition(source);
  if (source.rules === 1) return own;
  const told = origin === null ? own : { ...own, code: origin, dataYear: yearOf(origin) };
  if (asOf === null) return told;
  return { ...told, asOf, dataYear: yearOf(asOf), year: yearOf(asOf), month: Number(asOf.slice(5, 7)) };
}

/** Puts the figures' own day before the full stop, where it is not the edition's and the sentence does not say it. */
export function withOwnDate(
  runs: ComposedParagraph,
  paragraph: Paragraph,
  { asOf }: Provenance,
  edition: Pick<EditionFacts, 'asOf'>,
): ComposedParagraph {
  const isSaid = paragraph.some((inline) => inline.type === 'edition' && inline.fact === 'as_of_date');
  if (asOf === null || asOf === edition.asOf || isSaid) return runs;
  const date = ` (${formatDate(asOf)} itibarıyla)`;
  const last = runs.at(-1);
  if (last === undefined || last.metric !== null || !last.text.endsWith('.')) {
    return [...runs, { text: date, emphasis: false, metric: null }];
  }
  return [...runs.slice(0, -1), { ...last, text: `${last.text.slice(0, -1)}${date}.` }];
}
