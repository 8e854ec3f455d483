import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { Sheet } from '@/payload-types';
import { figureOfRow, rowOfFigure, type StoredFigureRow } from './figureRow';
import type { Payload } from 'payload';
import type { Stage } from '@/domain/workflow/position';
import type { FigureBatch, FigureStore, NewSheet, SheetAdvance, WaitingRow } from './figureStore';
import { mongoSession } from './mongoTransactions';
import { isInTransaction, type ReadScope } from './readTogether';
import { StaleWrite } from './failures';

/** A record as MongoDB keeps it: its key is called `_id`. */
type Stored<T extends { id: string }> = Omit<T, 'id'> & { _id: string };
type Session = Awaited<ReturnType<typeof mongoSession>>;
type Filter = Parameters<ReturnType<typeof figuresIn>['find']>[0];

/** Gives MongoDB's figure store, in the transaction of `req`. Throws when there is none. */
export async function mongoFigureStore(req: ReadScope): Promise<FigureStore> {
  const within = await mongoSession(req);
  return {
    readEdition: (edition) => readFigures(within, { edition }),
    write: (batch) => writeFigures(within, batch),
    advanceSheet: (advance) => advanceSheet(within, advance),
    createSheets: (sheets) => createSheets(within, sheets),
  };
}

async function readFigures(
  { adapter, session }: Pick<Session, 'adapter'> & Partial<Session>,
  where: Filter,
): Promise<FigureRecord[]> {
  const rows = await figuresIn(adapter)
    .find(where, session === undefined ? {} : { session })
    .toArray();
  return rows.map(({ _id, ...row }) => figureOfRow({ ...row, id: _id }));
}

/**
 * Reads the figures of one province in some editions, in one statement: in the scope's transaction, or as
 * they are committed.
 */
export async function mongoFiguresOf(
  scope: ReadScope,
  editions: readonly string[],
  province: string,
): Promise<readonly FigureRecord[]> {
  const within = isInTransaction(scope)
    ? await mongoSession(scope)
    : { adapter: scope.payload.db as unknown as MongooseAdapter };
  return readFigures(within, { edition: { $in: [...editions] }, province });
}

/** Lists the figures that wait at these stages, as they are committed. */
export async function mongoWaitingFigures(
  { db }: Payload,
  stages: readonly Stage[],
): Promise<readonly WaitingRow[]> {
  const rows = await figuresIn(db as unknown as MongooseAdapter)
    .find(
      { state: 'in_review', stage: { $in: [...stages] } },
      { projection: { edition: 1, province: 1, metric: 1, stage: 1, revision: 1, changedAt: 1 } },
    )
    .toArray();
  return rows.flatMap(({ _id: id, edition, province, metric, stage, revision, changedAt }) =>
    stage === null ? [] : [{ id, edition, province, metric, stage, revision, changedAt }],
  );
}

/**
 * A new figure is inserted, and one that was read is replaced where it still is at that revision. Neither can fail in
 * the server, which would end the transaction: the counts tell.
 */
async function writeFigures({ adapter, session }: Session, { figures, step }: FigureBatch): Promise<void> {
  if (figures.length === 0) return;
  const [fresh, known] = [figures.filter(isFresh), figures.filter((figure) => !isFresh(figure))];
  const operations = [
    ...fresh.map(rowOfFigure).map(({ id, ...row }) => ({
      updateOne: { filter: { _id: id }, update: { $setOnInsert: row }, upsert: true },
    })),
    ...known.map(rowOfFigure).map(({ id, ...row }) => ({
      replaceOne: { filter: { _id: id, revision: row.revision - step }, replacement: row },
    })),
  ];
  const { matchedCount, upsertedCount } = await figuresIn(adapter).bulkWrite(operations, { session });
  if (upsertedCount !== fresh.length || matchedCount !== known.length) throw new StaleWrite('A figure');

  function isFresh({ revision }: FigureRecord): boolean {
    return revision === step;
  }
}

async function advanceSheet(
  { adapter, session }: Session,
  { id, seen, progress, timelineHead, forces, disclosure }: SheetAdvance,
): Promise<void> {
  const { matchedCount } = await sheetsIn(adapter).updateOne(
    { _id: id, revision: seen },
    { $set: { revision: seen + 1, progress, timelineHead, forces, disclosure } },
    { session },
  );
  if (matchedCount !== 1) throw new StaleWrite(`Sheet ${id}`);
}

async function createSheets({ adapter, session }: Session, created: readonly NewSheet[]): Promise<void> {
  if (created.length === 0) return;
  await sheetsIn(adapter).insertMany(
    created.map(({ id, ...sheet }) => ({
      _id: id,
      ...sheet,
      revision: 0,
      exceptions: [],
      timelineHead: null,
    })),
    { session },
  );
}

/** The driver's own collection: what a batch needs, without Payload's or Mongoose's rewriting of each document. */
function figuresIn({ connection }: MongooseAdapter) {
  return connection.collection<Stored<StoredFigureRow>>('figures');
}

function sheetsIn({ connection }: MongooseAdapter) {
  return connection.collection<Stored<Sheet>>('sheets');
}
