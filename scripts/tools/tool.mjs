import { delimiter, join } from 'node:path';
import { explained } from '../start/explained.mjs';
import { handOver } from '../start/handOver.mjs';
import { onNode24 } from '../start/onNode24.mjs';
import { root } from '../start/root.mjs';

/** Runs a tool of node_modules on the Node that everything runs on: `node scripts/tools/tool.mjs tsc -p tsconfig.json`. */
const [name = '', ...args] = process.argv.slice(2);
try {
  await onNode24();
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  process.exitCode = await handOver(name, args, { ...process.env, PATH: path });
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
}
