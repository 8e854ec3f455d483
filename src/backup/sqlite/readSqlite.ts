import type { ResultSet, SqliteConnection } from '@/database/sqliteConnection';
import type { PublicationKind } from '@/domain/booklet/snapshot';
import type { RenderState } from '@/domain/publication/render';
import { bookletRows, type BookletRow, type StoredAttempt } from '../copiedDatabase';
import type { DatabaseFacts } from '../manifest';

type Row = ResultSet['rows'][number];

/** Reads what a copied SQLite file says of itself: migrations, counts, and heads of the timeline. */
export function readFacts(connection: SqliteConnection): DatabaseFacts {
  return {
    migrations: rowsOf(connection, 'SELECT name FROM payload_migrations ORDER BY name').map(textOf('name')),
    counts: readCounts(connection),
    heads: readHeads(connection),
    chain: readChainEnd(connection),
  };
}

/** Counts the rows of every table. */
export function readCounts(connection: SqliteConnection): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const table of readTables(connection)) {
    const [row] = rowsOf(connection, `SELECT count(*) AS n FROM "${table}"`);
    counts[table] = Number(row?.['n']);
  }
  return counts;
}

function readTables(connection: SqliteConnection): readonly string[] {
  const tables = rowsOf(
    connection,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
  );
  return tables.map(textOf('name'));
}

/** Reads every column there is, as `table.column`. */
export function readColumns(connection: SqliteConnection): ReadonlySet<string> {
  const columns = rowsOf(
    connection,
    `SELECT tables.name || '.' || columns.name AS place
     FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'`,
  );
  return new Set(columns.map(textOf('place')));
}

/** Reads the last hash of each chain of the timeline, by scope. */
export function readHeads(connection: SqliteConnection): Record<string, string> {
  const rows = rowsOf(
    connection,
    `SELECT scope, hash FROM timeline AS entry
     WHERE seq = (SELECT max(seq) FROM timeline WHERE scope = entry.scope) ORDER BY scope`,
  );
  return Object.fromEntries(rows.map((row) => [textOf('scope')(row), textOf('hash')(row)]));
}

/** A database of an older release has no chain. */
function readChainEnd(connection: SqliteConnection): NonNullable<DatabaseFacts['chain']> | null {
  if (!readTables(connection).includes('chains')) return null;
  const [row] = rowsOf(
    connection,
    "SELECT position, seal FROM chains WHERE id = 'timeline' AND position > 0",
  );
  return row === undefined ? null : { position: Number(row['position']), seal: textOf('seal')(row) };
}

/** Reads every publication, as files have to be kept for it. */
export function readBooklets(connection: SqliteConnection): readonly BookletRow[] {
  const columns = readColumns(connection);
  // A database of an older release lacks some of them.
  const wanted = (table: string, column: string): string =>
    columns.has(`${table}.${column}`) ? column : `NULL AS ${column}`;
  const publications = rowsOf(
    connection,
    `SELECT id, number, kind, content_hash, json_extract(snapshot, '$.edition.code') AS edition,
       json_extract(snapshot, '$.province.slug') AS slug, ${wanted('publications', 'takes')}
     FROM publications ORDER BY id`,
  );
  const attempts = rowsOf(
    connection,
    `SELECT publication, attempt, state, step, files, ${wanted('renders', 'shown')} FROM renders`,
  );
  return bookletRows(publications.map(publicationOf), attempts.map(attemptOf));
}

function publicationOf(row: Row): Parameters<typeof bookletRows>[0][number] {
  return {
    id: textOf('id')(row),
    edition: textOf('edition')(row),
    slug: textOf('slug')(row),
    number: Number(row['number']),
    kind: textOf('kind')(row) as PublicationKind,
    contentHash: textOf('content_hash')(row),
    takes: jsonOf('takes', row) as readonly number[] | null,
  };
}

function attemptOf(row: Row): StoredAttempt {
  return {
    publication: textOf('publication')(row),
    attempt: Number(row['attempt']),
    state: textOf('state')(row) as RenderState,
    step: (row['step'] ?? null) as string | null,
    shown: Boolean(row['shown']),
    files: jsonOf('files', row) as StoredAttempt['files'],
  };
}

function jsonOf(column: string, row: Row): unknown {
  return (row[column] ?? null) === null ? null : JSON.parse(textOf(column)(row));
}

/** Reads the names of the files of all pictures. */
export function readMedia(connection: SqliteConnection): readonly string[] {
  const rows = rowsOf(connection, 'SELECT filename FROM media WHERE filename IS NOT NULL ORDER BY filename');
  return rows.map(textOf('filename'));
}

function rowsOf(connection: SqliteConnection, sql: string): readonly Row[] {
  return connection.execute(sql).rows;
}

function textOf(column: string): (row: Row) => string {
  return (row) => {
    const value = row[column];
    if (typeof value !== 'string') throw new Error(`The column ${column} holds no text`);
    return value;
  };
}
