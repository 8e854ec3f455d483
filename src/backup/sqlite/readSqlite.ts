import type { Client, Row } from '@libsql/client';
import type { BookletRow } from '../copiedDatabase';
import type { DatabaseFacts } from '../manifest';

/** Reads what a copied SQLite file says of itself: migrations, counts, and heads of the timeline. */
export async function readFacts(client: Client): Promise<DatabaseFacts> {
  return {
    migrations: (await rowsOf(client, 'SELECT name FROM payload_migrations ORDER BY name')).map(
      textOf('name'),
    ),
    counts: await readCounts(client),
    heads: await readHeads(client),
  };
}

/** Counts the rows of every table. */
export async function readCounts(client: Client): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await readTables(client)) {
    const [row] = await rowsOf(client, `SELECT count(*) AS n FROM "${table}"`);
    counts[table] = Number(row?.['n']);
  }
  return counts;
}

async function readTables(client: Client): Promise<readonly string[]> {
  const tables = await rowsOf(
    client,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
  );
  return tables.map(textOf('name'));
}

/** Reads every column there is, as `table.column`. */
export async function readColumns(client: Client): Promise<ReadonlySet<string>> {
  const columns = await rowsOf(
    client,
    `SELECT tables.name || '.' || columns.name AS place
     FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'`,
  );
  return new Set(columns.map(textOf('place')));
}

/** Reads the last hash of each chain of the timeline, by scope. */
export async function readHeads(client: Client): Promise<Record<string, string>> {
  const rows = await rowsOf(
    client,
    `SELECT scope, hash FROM timeline AS entry
     WHERE seq = (SELECT max(seq) FROM timeline WHERE scope = entry.scope) ORDER BY scope`,
  );
  return Object.fromEntries(rows.map((row) => [textOf('scope')(row), textOf('hash')(row)]));
}

/** Reads every publication, with the files of its last finished render. */
export async function readBooklets(client: Client): Promise<readonly BookletRow[]> {
  const rows = await rowsOf(
    client,
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
export async function readMedia(client: Client): Promise<readonly string[]> {
  const rows = await rowsOf(
    client,
    'SELECT filename FROM media WHERE filename IS NOT NULL ORDER BY filename',
  );
  return rows.map(textOf('filename'));
}

async function rowsOf(client: Client, sql: string): Promise<readonly Row[]> {
  return (await client.execute(sql)).rows;
}

function textOf(column: string): (row: Row) => string {
  return (row) => {
    const value = row[column];
    if (typeof value !== 'string') throw new Error(`The column ${column} holds no text`);
    return value;
  };
}
