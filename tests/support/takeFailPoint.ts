import { setTimeout as pause } from 'node:timers/promises';
import { MongoClient } from 'mongodb';

/** Waits for a turn at the test server's one `failCommand`, which all test files share; gives its end. */
export async function takeFailPoint(): Promise<() => Promise<void>> {
  const client = await MongoClient.connect(process.env['MONGODB_URI'] ?? '');
  const turns = client.db('turns').collection<{ _id: string }>('turns');
  const isMine = (): Promise<boolean> =>
    turns.insertOne({ _id: 'failCommand' }).then(
      () => true,
      () => false,
    );
  while (!(await isMine())) await pause(200);
  return async () => {
    await turns.deleteOne({ _id: 'failCommand' });
    await client.close();
  };
}
