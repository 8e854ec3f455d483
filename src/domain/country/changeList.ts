import type { Bilingual } from '../bilingual';
import type { ChangedFigure, EditionFacts, PublicationKind } from '../booklet/snapshot';
import type { Metric } from '../figures/metric';
import type { EditionData, ProvinceData, PublicationData } from '../openData/editionData';
import type { ObservedPlace } from '../openData/observation';
import { hidesNumber } from '../publication/changes';

/** A change of which readers may know a number, or that there was none. */
export interface ToldChange extends ChangedFigure {
  readonly hidden: false;
  /** Why the number before is not told: this publication took it back, or the booklet that had it was withdrawn. */
  readonly gone: 'hidden' | 'withdrawn' | null;
  readonly definition: Metric | null;
}

/** A figure that a publication gave otherwise than the one before; `hidden`: its numbers are shown no more. */
export type ListedChange =
  ToldChange | { readonly hidden: true; readonly metric: string; readonly definition: Metric | null };

/** A later publication of a booklet: when, why, and what it changed. */
export interface ListedPublication {
  readonly edition: EditionFacts;
  readonly sample: boolean;
  readonly province: ObservedPlace;
  readonly number: number;
  readonly kind: PublicationKind;
  /** ISO date. */
  readonly publishedOn: string;
  /** ISO date of the last change of what is told of it: it was taken back, or its reason was mended. */
  readonly updatedOn: string;
  /** Whether it was taken back: then nothing is told of what it changed, and why. */
  readonly withdrawn: boolean;
  /** The numbers that it takes back; none of another kind, nor where they were not named. */
  readonly withdraws: readonly number[];
  /** Whether it was compared with the booklet before, so that no changes mean that only words differ. */
  readonly compared: boolean;
  /** The reason given to readers; of a withdrawal its notice. English where that was written. */
  readonly reason: { readonly tr: string; readonly en: string | null } | null;
  readonly changes: readonly ListedChange[];
}

const isNumber = (value: ChangedFigure['before']): boolean => value !== null && 'amount' in value;

function goneBefore(change: ChangedFigure, isTaken: boolean): ToldChange['gone'] {
  if (hidesNumber(change)) return 'hidden';
  return isTaken && isNumber(change.before) ? 'withdrawn' : null;
}

/**
 * Tells whether the numbers of a change may still be read: not those of a booklet that was withdrawn later, nor of a
 * figure that a later publication hides.
 */
function isHidden(
  change: ChangedFigure,
  publication: PublicationData,
  { figures, log }: ProvinceData,
): boolean {
  if (!isNumber(change.before) && !isNumber(change.after)) return false;
  if (publication.withdrawn) return true;
  const later = log.filter(({ number }) => number > publication.number);
  const suppresses = ({ metric, after }: ChangedFigure): boolean =>
    metric === change.metric && after?.kind === 'suppressed';
  return (
    figures[change.metric]?.value.kind === 'suppressed' ||
    later.some(({ changes }) => changes.some(suppresses))
  );
}

/** Whether the booklet that it was compared with was taken back since, and its numbers with it. */
function isComparedWithTaken({ number, against }: PublicationData, { log }: ProvinceData): boolean {
  const before = log.filter((each) => each.number < number && each.kind !== 'withdrawal');
  const compared = against === null ? before.at(-1) : before.find((each) => each.number === against);
  return compared?.withdrawn === true;
}

function updatedOn({ number, publishedOn }: PublicationData, { log }: ProvinceData): string {
  const touches = ({ withdrawal, mends }: PublicationData): boolean =>
    withdrawal?.withdraws.includes(number) === true || mends?.number === number;
  return log.findLast(touches)?.publishedOn ?? publishedOn;
}

function listed(data: EditionData, province: ProvinceData, publication: PublicationData): ListedPublication {
  const { edition, sample, definitions } = data;
  const { plate, name, slug } = province;
  const { number, kind, publishedOn, reason, withdrawal, changes, withdrawn } = publication;
  const isBeforeTaken = isComparedWithTaken(publication, province);
  const metrics = definitions[province.definitions]?.metrics ?? [];
  return {
    edition,
    sample,
    province: { plate, name, slug },
    number,
    kind,
    publishedOn,
    updatedOn: updatedOn(publication, province),
    withdrawn,
    withdraws: withdrawal?.withdraws ?? [],
    compared: publication.against !== null,
    reason: withdrawal?.notice ?? (reason === null ? null : { tr: reason, en: null }),
    changes: changes.map((change) => {
      const definition = metrics.find(({ key }) => key === change.metric) ?? null;
      if (isHidden(change, publication, province)) return { hidden: true, metric: change.metric, definition };
      const gone = goneBefore(change, isBeforeTaken);
      const before = gone === null ? change.before : ({ kind: 'suppressed' } as const);
      return { ...change, before, hidden: false, gone, definition };
    }),
  };
}

/** Lists the publications that readers were given over all editions, the newest first. */
export function publicationList(data: readonly EditionData[]): readonly ListedPublication[] {
  const all = data.flatMap((each) =>
    each.provinces.flatMap((province) =>
      province.log.map((publication) => listed(each, province, publication)),
    ),
  );
  const place = ({ edition, province, number }: ListedPublication): string =>
    `${edition.code}:${province.plate}:${String(1000 - number)}`;
  return all.toSorted((a, b) =>
    a.publishedOn === b.publishedOn
      ? place(a).localeCompare(place(b))
      : a.publishedOn < b.publishedOn
        ? 1
        : -1,
  );
}

/** Gives the label of a changed metric; its key where no edition defines it any more. */
export function changedLabel({ metric, definition }: Pick<ListedChange, 'metric' | 'definition'>): Bilingual {
  return definition?.label ?? { tr: metric, en: metric };
}
