/** Requests under way at once: the disk, or the server, has its next one while it answers. */
const width = 8;

/**
 * Does one thing to each of some files, several at a time and in no order. After a failure, or once the signal aborts, no more are
 * begun; it rejects with the first reason when those under way have ended.
 */
export async function eachFile(
  files: readonly string[],
  work: (file: string) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const left = [...files].reverse();
  const takeTurns = async (): Promise<void> => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      signal?.throwIfAborted();
      await work(file);
    }
  };
  const lanes = Array.from({ length: width }, async () => {
    try {
      await takeTurns();
    } finally {
      left.length = 0;
    }
  });
  const failed = (await Promise.allSettled(lanes)).find((lane) => lane.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
