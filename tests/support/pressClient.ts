import { startPress } from '@/press/client/startPress';

/** A process that holds a press and says its browser's id; the test kills it. */
const [entry = '', workDir = ''] = process.argv.slice(2);
const health = await startPress({ entry, workDir }).healthy();
process.stdout.write(health.ok ? String(health.browser.pid) : '0');
