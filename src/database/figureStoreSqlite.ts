import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { and, eq, getTableColumns, inArray, sql, type SQL } from '@payloadcms/db-sqlite/drizzle';
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { figureOfRow, rowOfFigure, type StoredFigureRow } from './figureRow';
import type { Payload } from 'payload';
import type { Stage } from '@/domain/workflow/position';
import type { FigureBatch, FigureStore, NewSheet, SheetAdvance, WaitingRow } from './figureStore';
import type { ReadScope } from './readTogether';
import { StaleWrite } from './failures';

interface Tables {
  readonly db: LibSQLDatabase;
  readonly figures: SQLiteTable;
  readonly sheets: SQLiteTable;
}

/** Gives SQLite's figure store, in the transaction of `req`. Throws when there is none. */
export async function sqliteFigureStore(req: ReadScope): Promise<FigureStore> {
  const tables = await tablesIn(req);
  return {
    readEdition: (edition) => readFigures(tables, eq(column(tables.figures, 'edition'), edition)),
    write: (batch) => writeFigures(tables, batch),
    advanceSheet: (advance) => advanceSheet(tables, advance),
    createSheets: (sheets) => createSheets(tables, sheets),
  };
}

async function tablesIn(req: ReadScope): Promise<Tables> {
  const adapter = req.payload.db as unknown as SQLiteAdapter;
  const db = adapter.sessions[(await req.transactionID) ?? '']?.db;
  const { figures, sheets } = adapter.tables as Partial<Record<string, SQLiteTable>>;
  if (db === undefined) throw new Error('Figures are read and written in a transaction only');
  if (figures === undefined || sheets === undefined) throw new Error('The database has no figures');
  return { db: db as unknown as LibSQLDatabase, figures, sheets };
}

async function readFigures(
  { db, figures }: Pick<Tables, 'db' | 'figures'>,
  here?: SQL,
): Promise<FigureRecord[]> {
  const rows = await db.select().from(figures).where(here);
  return rows.map((row) => figureOfRow(row as StoredFigureRow));
}

/**
 * Reads the figures of one province in some editions, in one statement: in the scope's transaction, or as
 * they are committed.
 */
export async function sqliteFiguresOf(
  scope: ReadScope,
  editions: readonly string[],
  province: string,
): Promise<readonly FigureRecord[]> {
  const { drizzle, sessions, tables } = scope.payload.db as unknown as SQLiteAdapter;
  const { figures } = tables as Partial<Record<string, SQLiteTable>>;
  if (figures === undefined) throw new Error('The database has no figures');
  const db = sessions[(await scope.transactionID) ?? '']?.db ?? drizzle;
  const here = and(
    inArray(column(figures, 'edition'), [...editions]),
    eq(column(figures, 'province'), province),
  );
  return readFigures({ db: db as unknown as LibSQLDatabase, figures }, here);
}

const waitingColumns = ['id', 'edition', 'province', 'metric', 'stage', 'revision', 'changedAt'] as const;

/** Lists the figures that wait at these stages, as they are committed. */
export async function sqliteWaitingFigures(
  payload: Payload,
  stages: readonly Stage[],
): Promise<readonly WaitingRow[]> {
  const { drizzle, tables } = payload.db as unknown as SQLiteAdapter;
  const { figures } = tables as Partial<Record<string, SQLiteTable>>;
  if (figures === undefined) throw new Error('The database has no figures');
  const columns = Object.fromEntries(waitingColumns.map((name) => [name, column(figures, name)]));
  const rows = await (drizzle as unknown as LibSQLDatabase)
    .select(columns)
    .from(figures)
    .where(and(eq(column(figures, 'state'), 'in_review'), inArray(column(figures, 'stage'), [...stages])));
  return rows as unknown as WaitingRow[];
}

async function writeFigures({ db, figures }: Tables, { figures: records, step }: FigureBatch): Promise<void> {
  if (records.length === 0) return;
  const revision = column(figures, 'revision');
  const written = await db
    .insert(figures)
    .values(records.map(rowOfFigure))
    .onConflictDoUpdate({
      target: column(figures, 'id'),
      set: excludedColumns(figures),
      setWhere: sql`${revision} = excluded.revision - ${step}`,
    })
    .returning({ id: column(figures, 'id') });
  if (written.length !== records.length) throw new StaleWrite('A figure');
}

async function advanceSheet(
  { db, sheets }: Tables,
  { id, seen, progress, timelineHead, forces, disclosure }: SheetAdvance,
): Promise<void> {
  const asSeen = and(eq(column(sheets, 'id'), id), eq(column(sheets, 'revision'), seen));
  const advanced = await db
    .update(sheets)
    .set({ revision: seen + 1, progress, timelineHead, forces, disclosure })
    .where(asSeen)
    .returning({ id: column(sheets, 'id') });
  if (advanced.length !== 1) throw new StaleWrite(`Sheet ${id}`);
}

async function createSheets({ db, sheets }: Tables, created: readonly NewSheet[]): Promise<void> {
  if (created.length === 0) return;
  await db
    .insert(sheets)
    .values(created.map((sheet) => ({ ...sheet, revision: 0, exceptions: [], timelineHead: null })));
}

function column(table: SQLiteTable, name: string): SQLiteColumn {
  const found = columnsOf(table)[name];
  if (found === undefined) throw new Error(`The database has no column ${name}`);
  return found;
}

function columnsOf(table: SQLiteTable): Record<string, SQLiteColumn> {
  return getTableColumns(table);
}

/** Every column takes the value of the row that was to be inserted. */
function excludedColumns(table: SQLiteTable): Record<string, SQL> {
  const columns = Object.entries(columnsOf(table)).filter(([name]) => name !== 'id');
  return Object.fromEntries(
    columns.map(([name, { name: stored }]) => [name, sql.raw(`excluded."${stored}"`)]),
  );
}
