/**
 * Takes one step of a story that a single test tells; what goes wrong in it names it. A story is one test, because its
 * steps mean nothing in another order or alone.
 */
export async function step(name: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error) error.message = `${name}\n\n${error.message}`;
    throw error;
  }
}
