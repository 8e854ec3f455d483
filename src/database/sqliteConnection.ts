import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { namedError } from './sqliteBusy';

/** The client that Payload's adapter speaks with, and what goes through it. Its types are libsql's, its work is ours. */
export type Client = SQLiteAdapter['client'];
export type Statement = Parameters<Client['execute']>[0];
export type ResultSet = Awaited<ReturnType<Client['execute']>>;
type Row = ResultSet['rows'][number];
type Value = Row[string];
type Arguments = Exclude<Statement, string>['args'];
type Argument = Extract<Arguments, readonly unknown[]>[number];

/** One connection to a SQLite file. It waits for nothing: a lock that somebody else holds is an error at once. */
export interface SqliteConnection {
  /** Runs one statement to its end; a failed one leaves nothing in progress behind. */
  readonly execute: (statement: Statement) => ResultSet;
  readonly executeMultiple: (sql: string) => void;
  readonly isInTransaction: () => boolean;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** Opens a connection to a SQLite file, which is made where there is none. */
export function openSqlite(file: string): SqliteConnection {
  const database = guarded(() => new DatabaseSync(file, { timeout: 0 }));
  const prepare = preparedIn(database);
  return {
    execute: (statement) => {
      const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement;
      return guarded(() => run(prepare(sql), args));
    },
    executeMultiple: (sql) => {
      guarded(() => {
        database.exec(sql);
      });
    },
    isInTransaction: () => database.isTransaction,
    isOpen: () => database.isOpen,
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw namedError(error);
  }
}

/** A statement as SQLite keeps it, and what its rows look like. */
interface Prepared {
  readonly statement: StatementSync;
  readonly shape: Shape;
}

/** The columns of a statement's rows; none where it gives no rows. */
interface Shape {
  readonly columns: readonly string[];
  readonly types: readonly string[];
  /** The names that each row is read by: of columns of one name the first alone. */
  readonly names: readonly (string | null)[];
}

const mostKept = 250;

/** Prepares statements and keeps the last ones used: to prepare one takes longer than to read a few rows. */
function preparedIn(database: DatabaseSync): (sql: string) => Prepared {
  const kept = new Map<string, Prepared>();
  return (sql) => {
    const known = kept.get(sql);
    if (known !== undefined) {
      kept.delete(sql);
      kept.set(sql, known);
      return known;
    }
    const prepared = prepare(database, sql);
    // The columns of an asterisk are another release's after its migration.
    if (/(?<!\()\*/.test(sql)) return prepared;
    kept.set(sql, prepared);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return prepared;
  };
}

function prepare(database: DatabaseSync, sql: string): Prepared {
  const statement = database.prepare(sql);
  const shape = shapeOf(statement);
  if (shape.columns.length > 0) statement.setReturnArrays(true);
  else statement.setReadBigInts(true);
  return { statement, shape };
}

function shapeOf(statement: StatementSync): Shape {
  const described = statement.columns();
  const columns = described.map(({ name }) => name);
  return {
    columns,
    types: described.map(({ type }) => type ?? ''),
    names: columns.map((name, place) => (isOwnName(name) && columns.indexOf(name) === place ? name : null)),
  };
}

/** What a row has for itself cannot be the name of a column of it. */
function isOwnName(name: string): boolean {
  return name !== 'length' && name !== '__proto__' && !/^\d+$/.test(name);
}

function run({ statement, shape }: Prepared, args: Arguments): ResultSet {
  const [named, placed] = Array.isArray(args) ? [{}, args.map(inputOf)] : [namedInputs(args), []];
  if (shape.columns.length === 0) {
    const { changes, lastInsertRowid } = statement.run(named, ...placed);
    return resultOf({ rowsAffected: Number(changes), lastInsertRowid: BigInt(lastInsertRowid) });
  }
  const found = statement.all(named, ...placed) as readonly unknown[] as readonly SQLOutputValue[][];
  // Where another connection has changed the table, SQLite notices when the statement runs.
  const isAsKnown = found[0] === undefined || found[0].length === shape.columns.length;
  const { columns, types, names } = isAsKnown ? shape : shapeOf(statement);
  const rows = found.map((values) => new StoredRow(names, values.map(valueOf)));
  return resultOf({ columns: [...columns], columnTypes: [...types], rows });
}

function resultOf(told: Partial<ResultSet>): ResultSet {
  const result = {
    columns: [],
    columnTypes: [],
    rows: [],
    rowsAffected: 0,
    lastInsertRowid: undefined,
    ...told,
  };
  return { ...result, toJSON: () => ({ ...result, lastInsertRowid: result.lastInsertRowid?.toString() }) };
}

/** A row that is read by place and by name; only its names are enumerable, as Drizzle wants it. */
class StoredRow implements Row {
  [column: string]: Value;
  readonly #values: readonly Value[];

  constructor(names: readonly (string | null)[], values: readonly Value[]) {
    this.#values = values;
    for (let place = 0; place < names.length; place += 1) {
      const name = names[place];
      if (typeof name === 'string') this[name] = values[place] ?? null;
    }
  }

  get length(): number {
    return this.#values.length;
  }

  static {
    for (let place = 0; place < 2_000; place += 1) {
      Object.defineProperty(this.prototype, place, {
        get(this: StoredRow) {
          return this.#values[place];
        },
      });
    }
  }
}

function valueOf(value: SQLOutputValue): Value {
  if (!(value instanceof Uint8Array)) return value;
  return value.slice().buffer;
}

function namedInputs(args: Exclude<Arguments, readonly unknown[]>): Record<string, SQLInputValue> {
  const named = Object.entries(args).map(([name, value]) => [name.replace(/^[@$:]/, ''), inputOf(value)]);
  return Object.fromEntries(named) as Record<string, SQLInputValue>;
}

/** Says in SQLite's values what libsql takes: numbers as reals, days as milliseconds, truths as 1 and 0. */
function inputOf(value: Argument | undefined): SQLInputValue {
  if (value === undefined) throw new TypeError('What is not there cannot be stored');
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('Only finite numbers can be stored');
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.valueOf();
  return value instanceof ArrayBuffer ? new Uint8Array(value) : value;
}
