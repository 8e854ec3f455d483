import { renameSync, statSync } from 'node:fs';
import { destination, type DestinationStream } from 'pino';

/** Two files of this size are kept at most, in bytes. */
const usualMost = 10_000_000;
/** So often the file is looked at while it fills. */
const looks = 20;
/** Lines that wait for a disk take no more memory than this, in bytes. */
const mostWaiting = 1_000_000;

/**
 * Opens a file of lines that never grows beyond a size: a full one is renamed to `….1`, over the one before. While the
 * disk does not take lines they are lost, which is said once on the terminal; afterwards the file says how many.
 */
export function boundedFile(path: string, most = usualMost): DestinationStream {
  const stream = destination({ dest: path, sync: false, mkdir: true, maxLength: mostWaiting });
  let written = 0;
  let ours = inodeOf(path);
  stream.on('ready', () => {
    ours = inodeOf(path);
  });
  const lost = { isFailing: false, lines: 0 };
  stream.on('error', (error) => {
    if (!lost.isFailing) sayUnwritten(path, error);
    lost.isFailing = true;
  });
  stream.on('drop', () => (lost.lines += 1));
  stream.on('write', (bytes: number) => {
    written += bytes;
    if (written > most / looks) {
      written = 0;
      if (rename(path, most) || inodeOf(path) !== ours) stream.reopen();
    }
    if (!lost.isFailing) return;
    lost.isFailing = false;
    stream.write(`${JSON.stringify({ level: 40, time: Date.now(), msg: 'log_gap', lost: lost.lines })}\n`);
    lost.lines = 0;
  });
  return stream;
}

function inodeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null;
}

/** Tells whether the file was full and has another name now. Several processes may write to it, and one of them does it. */
function rename(path: string, most: number): boolean {
  try {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= most) return false;
    renameSync(path, `${path}.1`);
    return true;
  } catch {
    // Another one was quicker, which its inode tells.
    return false;
  }
}

/** Opens the standard output for lines. One that takes none, a full disk behind it say, is no reason to end. */
export function standardOutput(): DestinationStream {
  const stream = destination({ dest: 1, sync: true });
  stream.once('error', (error) => {
    sayUnwritten('stdout', error);
    stream.on('error', () => undefined);
  });
  return stream;
}

function sayUnwritten(where: string, error: unknown): void {
  process.stderr.write(`${where}: ${String(error)}\n`);
}
