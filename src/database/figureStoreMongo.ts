import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { PayloadRequest } from 'payload';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { Sheet } from '@/payload-types';
import { figureOfRow, rowOfFigure, type FigureRow } from './figureRow';
import type { FigureBatch, FigureStore, NewSheet, SheetAdvance } from './figureStore';
import { mongoSession } from './mongoSession';
import { StaleWrite } from './staleWrite';

/** A record as MongoDB keeps it: its key is called `_id`. */
type Stored<T extends { id: string }> = Omit<T, 'id'> & { _id: string };
type Session = Awaited<ReturnType<typeof mongoSession>>;

/** MongoDB's figure store, in the transaction of `req`. Throws when there is none. */
export async function mongoFigureStore(req: PayloadRequest): Promise<FigureStore> {
  const within = await mongoSession(req);
  return {
    read: (edition, province) => readFigures(within, edition, province),
    write: (batch) => writeFigures(within, batch),
    advanceSheet: (advance) => advanceSheet(within, advance),
    createSheets: (sheets) => createSheets(within, sheets),
  };
}

async function readFigures(
  { adapter, session }: Session,
  edition: string,
  province: string,
): Promise<FigureRecord[]> {
  const rows = await figuresIn(adapter).find({ edition, province }, { session }).toArray();
  return rows.map(({ _id, ...row }) => figureOfRow({ ...row, id: _id }));
}

async function writeFigures({ adapter, session }: Session, { figures, step }: FigureBatch): Promise<void> {
  if (figures.length === 0) return;
  const operations = figures.map(rowOfFigure).map(({ id, ...row }) => ({
    replaceOne: { filter: { _id: id, revision: row.revision - step }, replacement: row, upsert: true },
  }));
  const { matchedCount, upsertedCount } = await staleIfDuplicate('A figure', () =>
    figuresIn(adapter).bulkWrite(operations, { session }),
  );
  if (matchedCount + upsertedCount !== figures.length) throw new StaleWrite('A figure');
}

async function advanceSheet(
  { adapter, session }: Session,
  { id, seen, progress, timelineHead }: SheetAdvance,
): Promise<void> {
  const { matchedCount } = await sheetsIn(adapter).updateOne(
    { _id: id, revision: seen },
    { $set: { revision: seen + 1, progress, timelineHead } },
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
  return connection.collection<Stored<FigureRow>>('figures');
}

function sheetsIn({ connection }: MongooseAdapter) {
  return connection.collection<Stored<Sheet>>('sheets');
}

/** An upsert that finds no row at its revision inserts one, and meets the row that is at another revision. */
async function staleIfDuplicate<T>(what: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 11_000) throw new StaleWrite(what);
    throw error;
  }
}
