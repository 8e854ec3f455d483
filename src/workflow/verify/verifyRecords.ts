import type { Payload } from 'payload';
import { readAll, readOne } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import { textCollections } from '@/domain/booklet/textCopy';
import { parseScope, scopeText, type TimelineScope } from '@/domain/workflow/timelineScope';
import { factsField } from '@/domain/workflow/timelineEntry';
import { sheetParts } from './checkParts';
import {
  accountChangeFaults,
  deputyFaults,
  editionFaults,
  groupFaults,
  importFaults,
  provinceFaults,
  recordedMark,
  recordedMarks,
  textFaults,
  userFaults,
} from './checkRecord';
import { sheetFaults, type IsRecorded, type RecordFault } from './checkSheet';
import { readSheetRows, rowsById, sheetGroups } from './readRecords';
import type { ScopeTraces } from './traces';

/** What the walk over all entries knows of each scope. */
export interface ToldOfScopes {
  readonly traces: ReadonlyMap<string, ScopeTraces>;
  /** The hash of the last entry of a scope; null without one. */
  readonly headOf: (scope: string) => string | null;
}

/** Faults by the scope whose chain they were judged by. */
export type FaultsByScope = Map<string, readonly RecordFault[]>;

/** Compares what is stored with what the timeline says of it, in a few streams. */
export async function recordFaults(payload: Payload, told: ToldOfScopes): Promise<FaultsByScope> {
  const scope = { payload };
  const faults: FaultsByScope = new Map();
  const keep = (place: TimelineScope, found: readonly RecordFault[]): void => {
    const name = scopeText(place);
    if (found.length > 0) faults.set(name, [...(faults.get(name) ?? []), ...found]);
  };
  const tracesOf = (place: TimelineScope): ScopeTraces | null => told.traces.get(scopeText(place)) ?? null;

  const isRecorded = await readRecorded(scope, (row) => {
    const place = { kind: 'imports', id: row.id } as const;
    keep(place, importFaults(row, tracesOf(place)));
  });
  await compareSheets(scope, told, isRecorded, keep);
  for (const kind of textCollections) {
    for await (const row of rowsById(scope, kind))
      keep({ kind, id: row.id }, textFaults(kind, row, tracesOf({ kind, id: row.id })));
  }
  for await (const row of rowsById(scope, 'users')) {
    const place = { kind: 'user', id: row.id } as const;
    keep(place, userFaults(row, tracesOf(place)));
  }
  for await (const row of rowsById(scope, 'editions')) {
    const place = { kind: 'edition', id: row.id } as const;
    keep(place, editionFaults(row, tracesOf(place)));
  }
  for await (const row of rowsById(scope, 'provinces')) {
    const place = { kind: 'province', id: row.id } as const;
    keep(place, provinceFaults(row, tracesOf(place)));
  }
  for await (const row of rowsById(scope, 'groups')) {
    const place = { kind: 'groups', id: row.id } as const;
    keep(place, groupFaults(row, tracesOf(place)));
  }
  for await (const row of rowsById(scope, 'account-changes')) {
    const place = { kind: 'user', id: row.person ?? row.id } as const;
    keep(place, accountChangeFaults(row, tracesOf(place)));
  }
  for await (const row of rowsById(scope, 'deputies'))
    keep({ kind: 'deputies' }, deputyFaults(row, tracesOf({ kind: 'deputies' })));
  return faults;
}

type Keep = (place: TimelineScope, found: readonly RecordFault[]) => void;

/** Sheets of whose figures and publications nothing is left are found by their rows and by their chains. */
async function compareSheets(
  scope: ReadScope,
  told: ToldOfScopes,
  isRecorded: IsRecorded,
  keep: Keep,
): Promise<void> {
  const sheets = new Map(
    (await readAll(scope, 'sheets', { select: sheetParts })).map((sheet) => [sheet.id, sheet]),
  );
  const compare = (id: string, rows: Parameters<typeof sheetFaults>[0]): void => {
    const place = { kind: 'sheet', id } as const;
    const name = scopeText(place);
    const traces = told.traces.get(name) ?? null;
    const pinned = pinnedBy(id, told.traces.get(scopeText(editionOf(id))) ?? null);
    keep(place, sheetFaults(rows, { id, traces, head: told.headOf(name), isRecorded, pinned }));
  };
  const seen = new Set<string>();
  for await (const group of sheetGroups(scope)) {
    const id = group.id.slice(0, -1);
    seen.add(id);
    compare(id, { ...group, sheet: sheets.get(id) ?? null });
  }
  const chained = [...told.traces.keys()].map(parseScope);
  const ids = chained.flatMap((place) => (place?.kind === 'sheet' ? [place.id] : []));
  for (const id of new Set([...sheets.keys(), ...ids])) {
    if (!seen.has(id)) compare(id, { sheet: sheets.get(id) ?? null, figures: [], publications: [] });
  }
}

async function readRecorded(
  scope: ReadScope,
  see: (row: Parameters<typeof importFaults>[0]) => void,
): Promise<IsRecorded> {
  const marks = new Map<string, ReadonlyMap<string, string>>();
  for await (const row of rowsById(scope, 'imports')) {
    see(row);
    if (row.state === 'approved') marks.set(row.id, recordedMarks(row));
  }
  return (figure) =>
    marks.get(figure.recorded ?? '')?.get(`${figure.province}:${figure.metric}`) === recordedMark(figure);
}

/** What the timeline says of one scope, and of the edition that a sheet is of. */
export interface ToldOfScope {
  readonly traces: ScopeTraces;
  readonly head: string | null;
  readonly edition: ScopeTraces | null;
}

/** The scope of the edition that a sheet is of, by the sheet's id. */
export const editionOf = (sheet: string): TimelineScope => ({
  kind: 'edition',
  id: sheet.split(':')[0] ?? '',
});

function pinnedBy(sheet: string, edition: ScopeTraces | null): string | null {
  return edition?.things.get(factsField(sheet.split(':')[1] ?? ''))?.last ?? null;
}

/** Compares the things of one scope once more, where `scope` is a transaction: what was found may only have moved on. */
export async function faultsOfScope(
  scope: ReadScope,
  place: TimelineScope,
  { traces, head, edition }: ToldOfScope,
): Promise<readonly RecordFault[]> {
  const known = traces.things.size + traces.releases.size > 0 || head !== null ? traces : null;
  switch (place.kind) {
    case 'sheet': {
      const isRecorded = await readRecorded(scope, () => undefined);
      const rows = await readSheetRows(scope, place.id);
      return sheetFaults(rows, {
        id: place.id,
        traces: known,
        head,
        isRecorded,
        pinned: pinnedBy(place.id, edition),
      });
    }
    case 'deputies':
      return (await readAll(scope, 'deputies')).flatMap((row) => deputyFaults(row, known));
    case 'user': {
      const changes = await readAll(scope, 'account-changes', {
        where: { or: [{ person: { equals: place.id } }, { id: { equals: place.id } }] },
      });
      return [
        ...ofRow(await readOne(scope, 'users', place.id), (row) => userFaults(row, known)),
        ...changes.flatMap((row) => accountChangeFaults(row, known)),
      ];
    }
    case 'edition':
      return ofRow(await readOne(scope, 'editions', place.id), (row) => editionFaults(row, known));
    case 'imports':
      return ofRow(await readOne(scope, 'imports', place.id), (row) => importFaults(row, known));
    case 'sections':
    case 'services':
    case 'metrics':
    case 'checks': {
      const { kind } = place;
      return ofRow(await readOne(scope, kind, place.id), (row) => textFaults(kind, row, known));
    }
    case 'province':
      return ofRow(await readOne(scope, 'provinces', place.id), (row) => provinceFaults(row, known));
    case 'groups':
      return ofRow(await readOne(scope, 'groups', place.id), (row) => groupFaults(row, known));
    case 'mail':
    // What its row says is told from the chain alone.
    case 'conversation':
      return [];
  }
}

function ofRow<T>(row: T | null, judge: (row: T) => readonly RecordFault[]): readonly RecordFault[] {
  return row === null ? [] : judge(row);
}
