import { fork, type ChildProcess } from 'node:child_process';
import { Semaphore } from 'async-mutex';
import { refusedFor, type Result } from '@/domain/result';
import type { FileContent } from '@/domain/sheetFile/fileTable';

/** Reads files that people send, apart from this process. */
export interface FileReader {
  /** One file of a sender at a time: whoever sends many keeps nobody else from reading theirs. */
  read(bytes: Uint8Array, sender: string): Promise<Result<FileContent>>;
}

export interface FileReaderOptions {
  /** Absolute path of the bundled reader, `dist/fileReader.mjs`. */
  readonly entry: string;
  /** One that has not read a file by then is killed. */
  readonly timeoutMs?: number;
  /** How many files may be read at once. */
  readonly atOnce?: number;
}

const usual = { timeoutMs: 10_000, atOnce: 1 };
/** Senders whose files are read or wait for their turn; whoever comes later is told to try again. */
const mostWaiting = 20;
/** Megabytes of what a file becomes in memory. */
const memory = 128;

/**
 * Makes a reader. Each file gets a process of its own, under Node's permission model: it reads its own code and nothing
 * else, has no network, no settings and little memory, and is gone when the file is read. What a file does to it is an answer.
 */
export function createFileReader(options: FileReaderOptions): FileReader {
  const { entry, timeoutMs, atOnce } = { ...usual, ...options };
  const turns = new Semaphore(atOnce);
  const senders = new Set<string>();
  return {
    read: async (bytes, sender) => {
      if (senders.size >= mostWaiting || senders.has(sender)) return refusedFor('sheet_file_busy', 'file');
      senders.add(sender);
      try {
        return await turns.runExclusive(() => readApart(bytes, entry, timeoutMs));
      } finally {
        senders.delete(sender);
      }
    },
  };
}

function readApart(bytes: Uint8Array, entry: string, timeoutMs: number): Promise<Result<FileContent>> {
  const child = start(entry);
  return new Promise((resolve) => {
    const settle = (result: Result<FileContent>): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      // An error that comes later is nobody's any more.
      child.on('error', () => undefined);
      child.kill('SIGKILL');
      resolve(result);
    };
    const timer = setTimeout(() => {
      settle(refusedFor('sheet_file_too_much', 'file'));
    }, timeoutMs);
    child.on('message', settle);
    child.on('error', () => {
      settle(refusedFor('sheet_file_busy', 'file'));
    });
    // It had not enough memory for what the file became.
    child.on('exit', () => {
      settle(refusedFor('sheet_file_too_much', 'file'));
    });
    child.send(bytes, (error) => {
      if (error !== null) settle(refusedFor('sheet_file_busy', 'file'));
    });
  });
}

function start(entry: string): ChildProcess {
  return fork(entry, [], {
    execArgv: ['--permission', `--allow-fs-read=${entry}`, `--max-old-space-size=${String(memory)}`],
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
