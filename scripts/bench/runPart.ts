import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In the order in which they are measured and reported. */
export const partNames = [
  'desk',
  'booklets',
  'sheets-sqlite',
  'sheets-mongodb',
  'public',
  'attacks',
] as const;

/** What is no part of the report: the public side's own server, who attacks, and what fills an installation, in processes of their own. */
export type PartName = (typeof partNames)[number] | 'serve' | 'attack' | 'desk-fill';

/** Runs one part in a new process on a new, empty installation, removes it, and returns the part's text. */
export async function runPart(
  name: PartName,
  settings: Readonly<Record<string, string>> = {},
): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kitapcik-bench-'));
  const child = forkPart(name, { DATA_DIR: dataDir, ...settings });
  const texts: string[] = [];
  child.on('message', (message: { text: string }) => texts.push(message.text));
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    const [text] = texts;
    if (code !== 0 || text === undefined) throw new Error(`The part ${name} ended with ${String(code)}`);
    return text;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Starts this program again, for one part. */
export function forkPart(
  name: PartName,
  settings: Readonly<Record<string, string>>,
): ReturnType<typeof fork> {
  const env = { PATH: process.env['PATH'], NODE_ENV: 'production' as const, ...settings };
  return fork(process.argv[1] ?? '', ['--part', name], { env, execArgv: process.execArgv });
}
