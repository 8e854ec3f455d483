import type { Link } from '@/domain/workflow/chain';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { ReadScope } from './readTogether';
import type { Migration, Payload, PayloadRequest } from 'payload';
import type { DatabaseKind } from '@/env';
import type { Stage } from '@/domain/workflow/position';
import type { FigureStore, WaitingRow } from './figureStore';
import { mongoFigureStore, mongoFiguresOf, mongoWaitingFigures } from './figureStoreMongo';
import { sqliteFigureStore, sqliteFiguresOf, sqliteWaitingFigures } from './figureStoreSqlite';
import { migrations } from './migrations';
import { lockMongoAddress } from './mongoTransactions';
import { storeLinksInMongo, storeLinksInSqlite, type Chained } from './storeLinks';

/** Gives the figures of one edition, by metric key. */
export type FiguresOf = (edition: string) => ReadonlyMap<string, FigureRecord>;

/**
 * Reads the figures of one province in some editions in one statement. Figures have no read hooks, and running Payload's
 * over each field cost twice the query.
 */
export async function readFiguresOf(
  scope: ReadScope,
  editions: readonly string[],
  province: string,
): Promise<FiguresOf> {
  const figures = await databaseOf(scope.payload).figuresOf(scope, editions, province);
  return (edition) =>
    new Map(figures.filter((figure) => figure.edition === edition).map((figure) => [figure.metric, figure]));
}

/** What differs from one kind of database to the next; everything else goes through Payload. */
interface Database {
  /** What Payload calls its adapter. */
  readonly adapter: string;
  /** Migrations to run, the oldest first; none where connecting makes the collections and indexes. */
  readonly migrations: readonly Migration[];
  readonly figureStore: (scope: ReadScope) => Promise<FigureStore>;
  /** Reads the figures of one province in some editions in one statement. */
  readonly figuresOf: (
    scope: ReadScope,
    editions: readonly string[],
    province: string,
  ) => Promise<readonly FigureRecord[]>;
  /** Lists the figures that wait at these stages of review, as they are committed, in one statement and without their content. */
  readonly waitingFigures: (payload: Payload, stages: readonly Stage[]) => Promise<readonly WaitingRow[]>;
  /** Begins a transaction that only reads: it sees one moment, and nobody waits for it. */
  readonly beginReading: (payload: Payload) => Promise<number | string | null>;
  /** Tells whether this can be the key of an account; MongoDB refuses a question about anything else. */
  readonly isAccountKey: (id: string) => boolean;
  /** Makes this transaction wait until every other that holds the same key has ended. */
  readonly holdTurn: (req: PayloadRequest, key: string) => Promise<void>;
  /** Writes the places of entries in their chain. */
  readonly storeLinks: (req: PayloadRequest, chain: Chained, links: readonly Link[]) => Promise<void>;
}

/** The kinds of databases. How each is opened is in `databaseAdapter`, how it is copied in `src/backup/databaseCopy`. */
const databases: Readonly<Record<DatabaseKind, Database>> = {
  sqlite: {
    adapter: 'sqlite',
    // Payload types a migration for any database; these are SQLite's, and so is the adapter that runs them.
    migrations: migrations as unknown as Migration[],
    figureStore: sqliteFigureStore,
    figuresOf: sqliteFiguresOf,
    waitingFigures: sqliteWaitingFigures,
    beginReading: ({ db }) => db.beginTransaction({ behavior: 'deferred' }),
    isAccountKey: () => true,
    // It has one writer anyway.
    holdTurn: () => Promise.resolve(),
    storeLinks: storeLinksInSqlite,
  },
  mongodb: {
    adapter: 'mongoose',
    migrations: [],
    figureStore: mongoFigureStore,
    figuresOf: mongoFiguresOf,
    waitingFigures: mongoWaitingFigures,
    // Each of its transactions reads a snapshot, and takes no lock before it writes.
    beginReading: ({ db }) => db.beginTransaction(),
    isAccountKey: (id) => /^[0-9a-f]{24}$/i.test(id),
    holdTurn: lockMongoAddress,
    storeLinks: storeLinksInMongo,
  },
};

/** Lists the figures that wait at these stages of review, whosever they are. */
export function readWaitingFigures(
  payload: Payload,
  stages: readonly Stage[],
): Promise<readonly WaitingRow[]> {
  return stages.length === 0 ? Promise.resolve([]) : databaseOf(payload).waitingFigures(payload, stages);
}

/** Returns what is particular to the database that this Payload runs on. Throws for one that is not in the record. */
export function databaseOf(payload: Payload): Database {
  const found = Object.values(databases).find(({ adapter }) => adapter === payload.db.name);
  if (found === undefined) throw new Error(`No such database: ${payload.db.name}`);
  return found;
}

/** Returns the store of the database that this transaction runs on; one that only reads gets what reads. */
export function figureStoreOf(req: PayloadRequest): Promise<FigureStore>;
export function figureStoreOf(scope: ReadScope): Promise<Pick<FigureStore, 'readEdition'>>;
export function figureStoreOf(req: ReadScope): Promise<Pick<FigureStore, 'readEdition'>> {
  return databaseOf(req.payload).figureStore(req);
}

/** Gives those of the keys that can be an account's: one that was only proposed has a key of another kind until it is made. */
export function accountKeys(payload: Payload, ids: readonly string[]): string[] {
  return ids.filter(databaseOf(payload).isAccountKey);
}
