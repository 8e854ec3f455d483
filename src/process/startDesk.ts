import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { getPriority, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { frontMeters } from '@/telemetry/meters';
import { inBoth, refusedCode, socketArgument } from './cli';
import { askAt, waitedForProcessor, watchPulse, type AskedPage } from './deskPulse';
import { report, type DeskMessage } from './report';
import type { FrontMessage } from './stop';

/** The desk process, as the one in front has it. */
export interface DeskProcess {
  /** The socket at which it takes requests; null while it is not there. */
  readonly socketPath: () => string | null;
  /** Asks it for a page of its own; null when it does not answer in time. */
  readonly ask: (path: AskedPage) => Promise<string | null>;
  /** Tells it to give back its jobs: it will be ended soon. */
  readonly windDown: () => void;
  /** Lets it end in order, and resolves when it has. */
  readonly end: () => Promise<void>;
}

/** Pauses between two starts, in milliseconds: the first, and the longest that doubling leads to. */
const firstPause = 1_000;
const longestPause = 60_000;
/** One that ran for this long begins with the first pause again. */
const calm = 120_000;
/** By how much the desk and what it starts stand behind readers where there are not processors enough for all. */
const behindReaders = 10;
const lowestPriority = 19;

/** Starts the desk process and starts it again whenever it dies; one that refuses to run from the beginning ends this process too. */
export function startDesk(entry: string, log: Logger): DeskProcess {
  const desk: Watched = {
    entry,
    log,
    child: null,
    listening: false,
    wasUp: false,
    stopping: false,
    folder: '',
    endWatch: () => undefined,
  };
  process.on('exit', () => {
    desk.child?.kill('SIGKILL');
    if (desk.folder !== '') rmSync(desk.folder, { recursive: true, force: true });
  });
  void watch(desk);
  const socketPath = (): string | null => (desk.listening ? socketIn(desk.folder) : null);
  return {
    socketPath,
    ask: async (path) => {
      const at = socketPath();
      return at === null ? null : askAt(at, path);
    },
    windDown: () => {
      desk.stopping = true;
      desk.endWatch();
      tell(desk, 'stopping');
    },
    end: async () => {
      const { child } = desk;
      if (child === null) return;
      const gone = once(child, 'exit');
      tell(desk, 'end');
      await gone;
    },
  };
}

interface Watched {
  readonly entry: string;
  readonly log: Logger;
  child: ChildProcess | null;
  listening: boolean;
  /** Was it ever ready since this process began? */
  wasUp: boolean;
  stopping: boolean;
  folder: string;
  /** Ends the asking whether it answers. */
  endWatch: () => void;
}

async function watch(desk: Watched): Promise<void> {
  const { log } = desk;
  for (let wait = firstPause; !desk.stopping; wait = Math.min(wait * 2, longestPause)) {
    const begun = performance.now();
    const code = await runOnce(desk).catch((error: unknown) => {
      log.error({ err: error }, 'the desk process was not started');
      return null;
    });
    if (isStopping(desk)) return;
    if (code === refusedCode && !desk.wasUp) process.exit(1);
    if (performance.now() - begun > calm) wait = firstPause;
    log.error({ code }, 'the desk process ended');
    const seconds = String(wait / 1_000);
    process.stderr.write(`\n${inBoth((words) => words.deskEnded(String(code ?? '–'), seconds))}\n`);
    await pause(wait);
  }
}

/** It may change while something is waited for. */
const isStopping = (desk: Watched): boolean => desk.stopping;

/** Runs it once; resolves with its exit code when it has ended, null when a signal ended it. */
async function runOnce(desk: Watched): Promise<number | null> {
  desk.folder = freshFolder(desk.folder);
  const child = fork(desk.entry, [socketArgument + socketIn(desk.folder)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  desk.child = child;
  standBehind(child);
  frontMeters.deskStarts.inc();
  desk.log.info({ desk: child.pid }, 'the desk process started');
  child.on('message', (message) => {
    hear(desk, message as DeskMessage);
  });
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  } finally {
    desk.endWatch();
    desk.child = null;
    desk.listening = false;
  }
}

function hear(desk: Watched, message: DeskMessage): void {
  if ('listening' in message) {
    desk.listening = true;
    return;
  }
  if ('ready' in message) {
    desk.wasUp = true;
    watchOver(desk);
  }
  report(message);
}

/** Ends one that answers no more: nothing else would. One that starts may be long at its migrations, and is not asked. */
function watchOver(desk: Watched): void {
  const { child, log } = desk;
  desk.endWatch = watchPulse(
    {
      answers: async () => (await askAt(socketIn(desk.folder), '/healthz')) !== null,
      starved: () => waitedForProcessor(child?.pid),
    },
    () => {
      log.error({ desk: child?.pid }, 'the desk process answers no more and is ended');
      child?.kill('SIGKILL');
    },
  );
}

/** Before it has threads of its own, which have its priority then, as its children do. */
function standBehind({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, Math.min(lowestPriority, getPriority() + behindReaders));
  } catch {
    // Where this is not allowed all stand alike.
  }
}

function tell({ child }: Watched, message: FrontMessage): void {
  if (child?.connected === true) child.send(message, () => undefined);
}

/** A folder that this user alone can enter, for a socket. */
function freshFolder(former: string): string {
  if (former !== '') rmSync(former, { recursive: true, force: true });
  return mkdtempSync(join(tmpdir(), `kitapcik-desk-${String(process.pid)}-`));
}

function socketIn(folder: string): string {
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\${folder.replaceAll(/[\\/:]/g, '-')}`
    : join(folder, 'desk.sock');
}
