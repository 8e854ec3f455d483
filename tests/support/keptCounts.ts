import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** How often each rule is broken, by page. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

const file = 'tests/accessibility/counts.json';

/** Writes a sentence for each rule that is broken more often than it was. */
export function worse(kept: Counts, counted: Counts): readonly string[] {
  return differences(counted, kept, (now, before) => `${String(now)} times, not ${String(before)}`);
}

/** Writes a sentence for each rule that is broken less often than the stored count. */
export function better(kept: Counts, counted: Counts): readonly string[] {
  return differences(kept, counted, (before, now) => `${String(now)} times, no longer ${String(before)}`);
}

function differences(
  more: Counts,
  less: Counts,
  say: (more: number, less: number) => string,
): readonly string[] {
  return Object.entries(more).flatMap(([place, rules]) =>
    Object.entries(rules)
      .map(([rule, count]) => ({ rule, count, other: less[place]?.[rule] ?? 0 }))
      .filter(({ count, other }) => count > other)
      .map(({ rule, count, other }) => `${place}: ${rule} is broken ${say(count, other)}`),
  );
}

/**
 * Prints the counts and gives back what is worse than the stored ones, which may only fall. Better counts and
 * new places are to be stored: `KEEP_COUNTS=1` writes them, and never a higher count.
 */
export async function judge(checker: 'axe', counted: Counts): Promise<readonly string[]> {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Counts>>;
  const kept = all[checker] ?? {};
  print(checker, counted);
  if (process.env['KEEP_COUNTS'] === '1') {
    const known = Object.fromEntries(Object.entries(counted).filter(([place]) => place in kept));
    const risen = worse(kept, known);
    if (risen.length === 0) await keep({ ...all, [checker]: counted });
    return risen;
  }
  const gained = better(kept, counted);
  if (gained.length > 0)
    process.stdout.write(`Better than ${file} says; keep it with KEEP_COUNTS=1:\n${gained.join('\n')}\n`);
  return worse(kept, counted);
}

async function keep(counts: Readonly<Record<string, Counts>>): Promise<void> {
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(JSON.stringify(counts), options));
}

function print(checker: string, counted: Counts): void {
  const lines = Object.entries(counted).map(([place, rules]) => {
    const counts = Object.entries(rules).map(([rule, count]) => `${rule} × ${String(count)}`);
    return `  ${place}: ${counts.length === 0 ? '0' : counts.join(', ')}`;
  });
  process.stdout.write(`\n${checker}, broken rules:\n${lines.join('\n')}\n`);
}
