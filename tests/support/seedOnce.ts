import { seed } from '@/demo/run/seed';
import { istanbulDate } from '@/domain/days';
import { fillOnce } from './cachedDatabase';
import type { TestPayload } from './testPayload';

/**
 * Fills an installation with the demo province, as a first start does: hundreds of acts of the demo people, whose rows are cached.
 * A copy has no file of their passwords: a test acts as them, and logs in as people of its own.
 */
export async function seedOnce({
  payload,
  dataDir,
}: Pick<TestPayload, 'payload' | 'dataDir'>): Promise<void> {
  const now = (): Date => new Date();
  // Of the day, since the demo's dates are around that of its first start.
  await fillOnce(payload, `demo-${istanbulDate(now())}`, async () => {
    await seed({ payload, dataDir, now, begun: () => undefined });
  });
}
