import { createClient, type Client } from '@libsql/client';

/** Runs one piece of work on a connection to a SQLite file. */
export async function onFile<T>(file: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({ url: `file:${file}` });
  try {
    return await work(client);
  } finally {
    client.close();
  }
}
