/** Thrown when something did not answer in time. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
  constructor(milliseconds: number) {
    super(`No answer within ${String(milliseconds)} ms`);
  }
}

/** The work's result, or `TooSlow` when it takes longer; the work itself is left to end by itself. */
export async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new TooSlow(milliseconds));
    }, milliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
