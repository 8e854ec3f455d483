import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { nodeArguments, root } from './start/root.mjs';
import { StartFailed } from './start/progress.mjs';

/** Runs a command in `dist/`, built when it is older than its sources: `npm run passwords` and its kin. */
const [name = '', ...args] = process.argv.slice(2);
try {
  await build({ screens: false });
  const done = spawnSync(process.execPath, [...nodeArguments, join(root, 'dist', `${name}.mjs`), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  process.exitCode = done.status ?? 1;
} catch (error) {
  console.error(error instanceof StartFailed ? error.message : error);
  process.exitCode = 1;
}
