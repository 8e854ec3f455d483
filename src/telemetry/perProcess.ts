/**
 * Makes one value for the whole process. The program stands in it twice, in the server and in Next's bundle,
 * and each copy has module variables of its own: a count in one of them would miss the other's work.
 */
export function perProcess<T>(name: string, make: () => T): T {
  const shared = globalThis as unknown as Record<symbol, T | undefined>;
  return (shared[Symbol.for(`kitapcik.${name}`)] ??= make());
}
