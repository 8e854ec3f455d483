import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explained } from './start/explained.mjs';
import { onNode24 } from './start/onNode24.mjs';
import { StartFailed, step } from './start/progress.mjs';
import { root } from './start/root.mjs';
import { isFresh, note, sourceStamp } from './start/stamps.mjs';
import { say } from './start/words.mjs';

/** Everything that Node runs, by its name in `dist/`. */
const entries = {
  web: 'src/web.ts',
  desk: 'src/deskProcess.ts',
  worker: 'src/worker.ts',
  admin: 'scripts/commands/admin.ts',
  backup: 'scripts/commands/backup.ts',
  bench: 'scripts/commands/bench.ts',
  migrate: 'scripts/commands/migrate.ts',
  pictures: 'scripts/commands/pictures.ts',
  passwords: 'scripts/commands/passwords.ts',
  restore: 'scripts/commands/restore.ts',
  sample: 'scripts/commands/sample.ts',
  seed: 'scripts/commands/seed.ts',
  saveWhilePrinting: 'scripts/commands/saveWhilePrinting.ts',
  verifyTimeline: 'scripts/commands/verifyTimeline.ts',
};
const sources = ['src', 'collections', 'package-lock.json', 'tsconfig.json'];

/** Builds what is older than its sources: the press, the processes and commands, and the screens. */
export async function build({ screens = true } = {}) {
  process.chdir(root);
  const programs = sourceStamp([...sources, 'scripts', 'docs/kilavuz']);
  if (!isFresh('programs', programs) || !existsSync('dist/web.mjs')) {
    await step(say.bundling, async () => {
      run('press', ['scripts/tools/bundlePress.mjs']);
      run('desk-app', ['scripts/tools/bundleDesk.mjs']);
      run('file-reader', ['scripts/tools/bundleFileReader.mjs']);
      await bundle();
    });
    note('programs', programs);
  }
  if (!screens) return;
  const desk = sourceStamp([...sources, 'next.config.mjs']);
  if (!isFresh('screens', desk) || !existsSync('.next/BUILD_ID')) {
    await step(say.building, async () => buildScreens());
    note('screens', desk);
  }
}

async function bundle() {
  const { build: esbuild } = await import('esbuild');
  const present = Object.entries(entries).filter(([, file]) => existsSync(join(root, file)));
  await esbuild({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(present),
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}

/** `next build` reads the settings, but must neither need nor make an installation's own. */
function buildScreens() {
  const scratch = join(root, '.cache', 'build-data');
  mkdirSync(scratch, { recursive: true });
  run('screens', ['node_modules/next/dist/bin/next', 'build'], {
    NODE_ENV: 'production',
    DATA_DIR: scratch,
    HOST: '',
    DATABASE_URL: '',
    STORAGE_URL: '',
    SMTP_URL: '',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  rmSync(scratch, { recursive: true, force: true });
}

/** @param {string} name @param {readonly string[]} args @param {Record<string, string>} env */
function run(name, args, env = {}) {
  const log = join('.cache', `build-${name}.log`);
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  mkdirSync('.cache', { recursive: true });
  writeFileSync(log, `${done.stdout}\n${done.stderr}`);
  if (done.status === 0) return;
  process.stderr.write(`\n${`${done.stdout}\n${done.stderr}`.trim().split('\n').slice(-25).join('\n')}\n`);
  throw new StartFailed(say.buildFailed(log));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await onNode24();
    await build({ screens: !process.argv.includes('--no-screens') });
  } catch (error) {
    console.error(explained(error));
    process.exitCode = 1;
  }
}
