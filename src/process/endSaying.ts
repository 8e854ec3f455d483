/** Ends a process that cannot do its work: the reason on the standard error, code 1. */
export function endSaying(reason: string): never {
  process.stderr.write(`\n${reason}\n`);
  process.exit(1);
}
