import { setTimeout as pause } from 'node:timers/promises';
import { lockAddress } from '@/database/lockAddress';
import { inTransaction } from '@/database/inTransaction';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.close());

describe('a turn', () => {
  it('is held by one at a time, also when nothing in the database is written', async () => {
    let inside = 0;
    let most = 0;
    let done = 0;
    const act = () =>
      inTransaction(test.payload, async (req) => {
        await lockAddress(req, 'switch:2024-2/igdir');
        inside += 1;
        most = Math.max(most, inside);
        await pause(20);
        inside -= 1;
        done += 1;
      });
    await Promise.all(Array.from({ length: 8 }, act));
    expect([most, done]).toEqual([1, 8]);
  });
});
