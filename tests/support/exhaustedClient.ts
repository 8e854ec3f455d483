import { openSync } from 'node:fs';
import { startPress } from '@/press/client/startPress';

/** A process that has no file left to open when it wants a press; says what it was told. */
const [entry = '', workDir = ''] = process.argv.slice(2);
const press = startPress({ entry, workDir });
try {
  for (;;) openSync('/dev/null', 'r');
} catch {
  // That was the last one.
}
const health = await press.healthy();
process.stdout.write(JSON.stringify(health));
process.exit(0);
