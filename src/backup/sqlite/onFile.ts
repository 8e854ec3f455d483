import { createClient, type Client } from '@libsql/client';

/** A connection to a SQLite file for one piece of work. */
export async function onFile<T>(file: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({ url: `file:${file}` });
  try {
    return await work(client);
  } finally {
    client.close();
  }
}
