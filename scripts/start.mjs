import { checkPort } from './start/checkPort.mjs';
import { explained } from './start/explained.mjs';
import { installIfNeeded } from './start/install.mjs';
import { onNode24 } from './start/onNode24.mjs';

/** `npm start`: from a fresh clone to a running system, with Node, npm and its registry, and nothing else. */
try {
  await onNode24();
  await checkPort();
  await installIfNeeded();
  // Imported now: it needs what was just installed.
  const { build } = await import('./build.mjs');
  await build();
  const { runWeb } = await import('./start/runWeb.mjs');
  await runWeb();
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
}
