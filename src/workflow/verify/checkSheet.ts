import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { figureOfRow } from '@/database/figureRow';
import type { Figure, Publication } from '@/payload-types';
import { partFaults, type RecordPart, type SheetParts } from './checkParts';
import { contentHash, contentMark } from '../release/createPublication';
import { wholePublication } from '../sheet/publications';
import { copyMark, figureMark, markOf, noTraces, type ReleaseTrace, type ScopeTraces } from './traces';

/** What a record may be against what the timeline says of it: another one, one that no entry tells of, or not there any more. */
export type RecordWrong = 'differs' | 'untold' | 'gone';

/** A record that is not as the timeline left it. */
export interface RecordFault {
  readonly record: string;
  readonly wrong: RecordWrong;
  readonly part: RecordPart;
}

/** What is stored of one sheet. `recorded`: marks of the figures of approved imports, by the import's and the figure's key. */
export interface SheetRows {
  readonly sheet: SheetParts | null;
  readonly figures: readonly Figure[];
  readonly publications: readonly Publication[];
}

/** Whether the import that a figure names holds these values: what was recorded has no sheet. */
export type IsRecorded = (figure: FigureRecord) => boolean;

interface Told {
  readonly id: string;
  /** Null where nothing has happened on the sheet. */
  readonly traces: ScopeTraces | null;
  readonly head: string | null;
  readonly isRecorded: IsRecorded;
  /** The mark of what the edition's opening pinned of the province; null where it told nothing. */
  readonly pinned: string | null;
}

/** Lists what of a sheet is not as its chain says. */
export function sheetFaults({ sheet, figures, publications }: SheetRows, told: Told): readonly RecordFault[] {
  const traces = told.traces ?? noTraces();
  const faults: RecordFault[] = [];
  const say = (record: string, wrong: RecordWrong, part: RecordFault['part']): void => {
    faults.push({ record, wrong, part });
  };
  if (sheet === null && told.traces !== null) say(`sheets ${told.id}`, 'gone', 'whole');
  if (sheet !== null && (sheet.timelineHead ?? null) !== told.head)
    say(`sheets ${told.id}`, 'differs', 'head');
  if (sheet !== null)
    for (const part of partFaults(sheet, { traces, pinned: told.pinned }))
      say(`sheets ${told.id}`, 'differs', part);
  const given = givenToReaders(publications, traces);
  for (const row of figures) {
    for (const part of figureParts(row, { traces, given, isRecorded: told.isRecorded }))
      say(`figures ${row.id}`, traces.things.has(row.metric) || row.recorded ? 'differs' : 'untold', part);
  }
  const metrics = new Set(figures.map(({ metric }) => metric));
  for (const metric of traces.things.keys())
    if (!metrics.has(metric)) say(`figures ${told.id}:${metric}`, 'gone', 'whole');
  for (const publication of publications) {
    const release = traces.releases.get(publication.number);
    if (release === undefined) say(`publications ${publication.id}`, 'untold', 'whole');
    else if (!isReleased(publication, release)) say(`publications ${publication.id}`, 'differs', 'whole');
  }
  const numbers = new Set(publications.map(({ number }) => number));
  for (const number of traces.releases.keys())
    if (!numbers.has(number)) say(`publications ${told.id}:${String(number)}`, 'gone', 'whole');
  return faults;
}

/** Entries of older releases have the hash itself, or nothing of it. */
function isReleased(stored: Publication, { by, at, reason, content, head }: ReleaseTrace): boolean {
  const hash = contentHash(stored.snapshot);
  return (
    hash === stored.contentHash &&
    (content === undefined || content === contentMark(hash) || content === hash) &&
    (stored.timelineHead ?? null) === head &&
    (stored.by ?? null) === by &&
    stored.at === at &&
    (stored.reason ?? null) === reason
  );
}

/** What readers were last given of each metric, as marks: by the publications that the timeline says were shown. */
function givenToReaders(
  publications: readonly Publication[],
  { presented, things }: ScopeTraces,
): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const stored of publications.toSorted((a, b) => a.number - b.number)) {
    const shown = presented.get(stored.number);
    if (shown === undefined) continue;
    for (const [metric, printed] of Object.entries(wholePublication(stored).snapshot.figures)) {
      const { value, asOf, revision } = printed;
      // What stood in for a figure that nobody had entered yet was given to readers, and kept nowhere.
      if ((things.get(metric)?.since ?? shown) >= shown) continue;
      given.set(metric, markOf({ value, asOf, revision, publication: stored.number }));
    }
  }
  return given;
}

interface Known {
  readonly traces: ScopeTraces;
  readonly given: ReadonlyMap<string, string>;
  readonly isRecorded: IsRecorded;
}

function figureParts(row: Figure, { traces, given, isRecorded }: Known): readonly RecordFault['part'][] {
  const figure = figureOfRow(row);
  const told = traces.things.get(figure.metric);
  if (figure.recorded !== null && told === undefined) return isRecorded(figure) ? [] : ['value'];
  if (told === undefined) return ['whole'];
  const { approved, published, metric } = figure;
  return [
    ...(figureMark(figure) === told.last ? [] : ['value' as const]),
    ...(isApproved(approved && copyMark(approved), told.approved, traces.forced)
      ? []
      : ['approved' as const]),
    ...(publishedMark(published) === (given.get(metric) ?? null) ? [] : ['published' as const]),
  ];
}

/** With an act of force an earlier approved copy, or none, may stand again. */
function isApproved(copy: string | null, told: readonly string[], forced: boolean): boolean {
  if (forced) return copy === null || told.includes(copy);
  return copy === (told.at(-1) ?? null);
}

function publishedMark(published: FigureRecord['published']): string | null {
  if (published === null) return null;
  const { value, asOf, revision, publication } = published;
  return markOf({ value, asOf, revision, publication });
}
