import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { frontMeters } from '@/telemetry/meters';
import { inBoth, refusedCode, socketArgument } from './cli';
import { report, type DeskMessage } from './report';
import type { FrontMessage } from './stop';

/** The desk process, as the one in front has it. */
export interface DeskProcess {
  /** The socket at which it takes requests; null while it is not there. */
  readonly socketPath: () => string | null;
  /** Asks it for a page of its own; null when it does not answer in time. */
  readonly ask: (path: Asked) => Promise<string | null>;
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
/** How long it may take over a page of its own: a little more than its checks and than its database may take for its counts. */
const patience = { '/readyz': 3_000, '/metrics': 6_000 };

type Asked = keyof typeof patience;

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
  frontMeters.deskStarts.inc();
  desk.log.info({ desk: child.pid }, 'the desk process started');
  child.on('message', (message) => {
    hear(desk, message as DeskMessage);
  });
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  } finally {
    desk.child = null;
    desk.listening = false;
  }
}

function hear(desk: Watched, message: DeskMessage): void {
  if ('listening' in message) {
    desk.listening = true;
    return;
  }
  if ('ready' in message) desk.wasUp = true;
  report(message);
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

/** The body of an answer of whatever status: `/readyz` says with 503 what is missing. */
async function askAt(socketPath: string, path: Asked): Promise<string | null> {
  try {
    const asked = get({ socketPath, path, signal: AbortSignal.timeout(patience[path]) });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    return await text(answer);
  } catch {
    return null;
  }
}
