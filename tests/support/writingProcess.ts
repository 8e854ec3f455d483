import { sqliteClients } from '@/database/sqliteClient';
import { becomeSoleWeb } from '@/database/soleWeb';

/**
 * A process that has a SQLite file open and works until it is killed: `write` adds one to `counted.n` again and again, two
 * transactions at a time; `web` is the one web on the file. It says `begun` when it does.
 */
const [file = '', work] = process.argv.slice(2);
const { client } = await sqliteClients(file);
if (work === 'web') await becomeSoleWeb({ kind: 'sqlite', file });
process.stdout.write('begun\n');
if (work === 'web') setInterval(() => undefined, 1_000);
else await Promise.all([addOn(), addOn()]);

async function addOn(): Promise<void> {
  for (;;) {
    const transaction = await client.transaction();
    const [row] = (await transaction.execute('SELECT n FROM counted')).rows;
    await transaction.execute({ sql: 'UPDATE counted SET n = ?, twin = ?', args: [Number(row?.[0]) + 1, 0] });
    await transaction.execute('UPDATE counted SET twin = n');
    await transaction.commit();
  }
}
