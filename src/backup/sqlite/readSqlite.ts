import type { ResultSet, SqliteConnection } from '@/database/sqliteConnection';
import type { BookletRow } from '../copiedDatabase';
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

/** Reads every publication, with the files of its last finished render. */
export function readBooklets(connection: SqliteConnection): readonly BookletRow[] {
  const rows = rowsOf(
    connection,
    `SELECT id, number, content_hash, json_extract(snapshot, '$.edition.code') AS edition,
       json_extract(snapshot, '$.province.slug') AS slug,
       (SELECT files FROM renders WHERE publication = publications.id AND state = 'done'
        ORDER BY attempt DESC LIMIT 1) AS files
     FROM publications ORDER BY id`,
  );
  return rows.map((row) => ({
    id: textOf('id')(row),
    edition: textOf('edition')(row),
    slug: textOf('slug')(row),
    number: Number(row['number']),
    contentHash: textOf('content_hash')(row),
    files: row['files'] === null ? null : (JSON.parse(textOf('files')(row)) as BookletRow['files']),
  }));
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
