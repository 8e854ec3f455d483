import type { Where } from 'payload';
import { readAll, readOne } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import type { Config, Figure, Publication } from '@/payload-types';
import type { TextCollection } from '@/domain/booklet/textCopy';
import { sheetParts } from './checkParts';
import type { SheetRows } from './checkSheet';

type Collections = Config['collections'];
type RecordCollection =
  | TextCollection
  | 'figures'
  | 'publications'
  | 'users'
  | 'editions'
  | 'provinces'
  | 'groups'
  | 'account-changes'
  | 'deputies'
  | 'imports';

/** Documents in memory at a time; publications carry their snapshots. */
const atOnce: Readonly<Record<string, number>> = { figures: 1_000, publications: 10 };

/** Reads all documents of a collection in the order of their ids, as they are stored. */
export async function* rowsById<C extends RecordCollection>(
  { payload }: ReadScope,
  collection: C,
): AsyncGenerator<Collections[C]> {
  const limit = atOnce[collection] ?? 50;
  let where: Where = {};
  for (;;) {
    const found = { collection, where, sort: 'id', limit, pagination: false } as const;
    const { docs } = await payload.db.find<Collections[C]>(found);
    yield* docs;
    const last = docs.at(-1);
    if (last === undefined || docs.length < limit) return;
    where = { id: { greater_than: last.id } };
  }
}

/** What one sheet has besides its own row. */
export interface SheetGroup {
  readonly id: string;
  readonly figures: readonly Figure[];
  readonly publications: readonly Publication[];
}

/** Reads figures and publications of all sheets in two streams, one sheet at a time. */
export async function* sheetGroups(scope: ReadScope): AsyncGenerator<SheetGroup> {
  const figures = groupedBySheet(rowsById(scope, 'figures'));
  const publications = groupedBySheet(rowsById(scope, 'publications'));
  let [left, right] = [await figures.next(), await publications.next()];
  while (!left.done || !right.done) {
    const [a, b] = [left.done ? null : left.value, right.done ? null : right.value];
    const takesA = a !== null && (b === null || a.id <= b.id);
    const takesB = b !== null && (a === null || b.id <= a.id);
    const id = (takesA ? a.id : b?.id) ?? '';
    yield { id, figures: takesA ? a.rows : [], publications: takesB ? b.rows : [] };
    if (takesA) left = await figures.next();
    if (takesB) right = await publications.next();
  }
}

interface OfSheet {
  readonly edition: string;
  readonly province: string;
}

/** Ids begin with their sheet's, so that those of one sheet follow each other. The group's id ends as the ids' beginning does. */
async function* groupedBySheet<T extends OfSheet>(
  rows: AsyncGenerator<T>,
): AsyncGenerator<{ readonly id: string; readonly rows: readonly T[] }, undefined> {
  let id: string | null = null;
  let own: T[] = [];
  for await (const row of rows) {
    const sheet = `${row.edition}:${row.province}:`;
    if (id !== null && id !== sheet) {
      yield { id, rows: own };
      own = [];
    }
    id = sheet;
    own.push(row);
  }
  if (id !== null) yield { id, rows: own };
}

/** Reads what is stored of one sheet, in the transaction of the scope. */
export async function readSheetRows(scope: ReadScope, id: string): Promise<SheetRows> {
  const [edition = '', province = ''] = id.split(':');
  const where = { and: [{ edition: { equals: edition } }, { province: { equals: province } }] };
  const sheet = await readOne(scope, 'sheets', id, { select: sheetParts });
  const figures = await readAll(scope, 'figures', { where });
  const publications = await readAll(scope, 'publications', { where });
  return { sheet, figures, publications };
}
