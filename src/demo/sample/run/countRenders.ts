import type { Payload } from 'payload';
import { asSystem } from '@/database/asSystem';

/** Counts the booklets that are made or have failed, and those that wait or are in work. */
export async function countRenders(payload: Payload): Promise<{ done: number; waiting: number }> {
  const count = async (states: readonly ('queued' | 'running' | 'done' | 'failed')[]): Promise<number> => {
    const { totalDocs } = await payload.count({
      collection: 'renders',
      where: { state: { in: [...states] } },
      ...asSystem,
    });
    return totalDocs;
  };
  return { done: await count(['done', 'failed']), waiting: await count(['queued', 'running']) };
}
