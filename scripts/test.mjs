import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkNode } from './start/checkNode.mjs';
import { installIfNeeded } from './start/install.mjs';
import { Told } from './start/progress.mjs';
import { root } from './start/root.mjs';
import { say } from './start/words.mjs';

/** `npm test`: installs and builds what is missing, then runs all tests, or those that the arguments name. */
const args = process.argv.slice(2);
const paths = args.filter((arg) => !arg.startsWith('-'));
/** These start the built program; the others need no screens. */
const needScreens = paths.length === 0 || paths.some((path) => /http|journeys/.test(path));

try {
  checkNode();
  await installIfNeeded();
  const { build } = await import('./build.mjs');
  await build({ screens: needScreens });
  if (!process.env.MONGODB_URI) console.log(say.mongoLeftOut);
  const done = spawnSync(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim(),
    },
    stdio: 'inherit',
  });
  process.exitCode = done.status ?? 1;
} catch (error) {
  console.error(error instanceof Told ? `\n${error.message}` : error);
  process.exitCode = 1;
}
