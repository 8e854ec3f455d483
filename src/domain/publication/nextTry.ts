/**
 * Minutes until the next try after each time that the storage refused a booklet's files or did not answer: an hour in all.
 * After the last the render has failed, and a person decides.
 */
export const storagePauses: readonly number[] = [1, 2, 4, 8, 15, 30];

/** When a render is tried again that the storage has refused so often; null when it has failed. */
export function nextTry(refused: number, now: Date): Date | null {
  const pause = storagePauses[refused - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause * 60_000);
}
