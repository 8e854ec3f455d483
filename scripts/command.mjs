import { join } from 'node:path';
import { build } from './build.mjs';
import { explained } from './start/explained.mjs';
import { handOver } from './start/handOver.mjs';
import { onNode24 } from './start/onNode24.mjs';
import { nodeArguments, root } from './start/root.mjs';

/** Runs a command in `dist/`, built when it is older than its sources: `npm run passwords` and its kin. */
const [name = '', ...args] = process.argv.slice(2);
try {
  await onNode24();
  await build({ screens: false });
  const program = [...nodeArguments, join(root, 'dist', `${name}.mjs`), ...args];
  process.exitCode = await handOver(process.execPath, program, { ...process.env, NODE_ENV: 'production' });
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
}
