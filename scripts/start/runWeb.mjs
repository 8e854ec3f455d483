import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { whenOrphaned } from './handOver.mjs';
import { nodeArguments, root } from './root.mjs';
import { StartFailed } from './progress.mjs';
import { say } from './words.mjs';

/** Milliseconds after which a further Ctrl-C is meant: npm passes the first one on a second time. */
const meantAgain = 1_000;

/**
 * Runs the web process, shows what it reports, and ends when it has ended. The first Ctrl-C lets it end in
 * order, a further one at once.
 */
export function runWeb() {
  const web = spawn(process.execPath, [...nodeArguments, join(root, 'dist', 'web.mjs')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A group of its own: a Ctrl-C in the terminal reaches us, and we tell the child to stop in its own time.
    detached: process.platform !== 'win32',
  });
  let stopping = false;
  let reportedAt = -Infinity;
  const stop = () => {
    if (performance.now() - reportedAt < meantAgain) return;
    reportedAt = performance.now();
    if (!stopping) console.log(`\n${say.stopping} …`);
    stopping = true;
    web.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  whenOrphaned(() => {
    if (!stopping) stop();
  });
  web.on('message', (report) => {
    show(/** @type {Parameters<typeof show>[0]} */ (report));
  });
  /** @type {Promise<void>} */
  const ended = new Promise((resolve, reject) => {
    web.once('error', reject);
    web.once('exit', (code) => {
      if (stopping || code === 0) resolve();
      else reject(new StartFailed(say.stoppedEarly(String(code))));
    });
  });
  return ended;
}

/**
 * @typedef {{ email: string, password: string, role: string }} DemoPerson
 * @typedef {{ desk: string, list: string, booklet: string | null, people: readonly DemoPerson[] | null,
 *   passwordsFile: string | null, failure: string | null }} Ready
 */

/**
 * Reports of the web process (src/web.ts): a step while it comes up, then where to look.
 * @param {{ step?: 'migrating' | 'seeding' | 'printing' | 'starting', ready?: Ready }} report
 */
function show(report) {
  if (report.step) console.log(`… ${say[report.step]}`);
  if (report.ready) showReady(report.ready);
}

/** @param {Ready} ready */
function showReady({ desk, booklet, list, people, passwordsFile, failure }) {
  /** @type {[string, string][]} */
  const rows = [[say.desk, desk]];
  if (booklet) rows.push([say.booklet, booklet]);
  rows.push([say.list, list]);
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log('');
  for (const [name, url] of rows) console.log(`  ${name.padEnd(width)}  ${url}`);
  if (failure) console.log(`\n  ${say.notPrinted(failure)}`);
  if (people) showPeople(people);
  if (passwordsFile) console.log(`\n  ${say.passwordsAgain}  (${passwordsFile})`);
  console.log(`  ${say.stopHint}\n`);
}

/** @param {readonly DemoPerson[]} people */
function showPeople(people) {
  console.log(`\n  ${say.people}:`);
  const width = Math.max(...people.map(({ email }) => email.length));
  for (const { email, password, role } of people) {
    console.log(`    ${email.padEnd(width)}  ${password}  ${role}`);
  }
}
