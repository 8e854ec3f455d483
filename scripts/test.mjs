import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkNode } from './start/checkNode.mjs';
import { installIfNeeded } from './start/install.mjs';
import { Told } from './start/progress.mjs';
import { root } from './start/root.mjs';
import { say } from './start/words.mjs';

/**
 * `npm test`: installs and builds what is missing, then runs all tests, or those that the arguments name. They run on
 * SQLite; where MONGODB_URI names a replica set, those of the database run a second time there. `--database=sqlite` or
 * `--database=mongodb` does one of the two.
 */
const [database] = process.argv.filter((arg) => arg.startsWith('--database=')).map((arg) => arg.slice(11));
const args = process.argv.slice(2).filter((arg) => !arg.startsWith('--database='));
const paths = args.filter((arg) => !arg.startsWith('-'));
/** These start the built program; the others need no screens. */
const needScreens =
  database !== 'mongodb' && (paths.length === 0 || paths.some((path) => /http|journeys/.test(path)));
/** These need a database, and run on both; the others would only run twice. */
const onBoth = paths.length === 0 ? ['tests/integration', 'tests/mongodb'] : paths.filter(needsDatabase);

try {
  checkNode();
  await installIfNeeded();
  const { build } = await import('./build.mjs');
  await build({ screens: needScreens });
  const server = process.env.MONGODB_URI ?? '';
  const codes = [
    database === 'mongodb' ? 0 : runJest('SQLite', [...args, '--testPathIgnorePatterns=tests/mongodb'], ''),
    database === 'sqlite' ? 0 : testMongo(server),
  ];
  process.exitCode = Math.max(...codes);
} catch (error) {
  console.error(error instanceof Told ? `\n${error.message}` : error);
  process.exitCode = 1;
}

/** @param {string} server @returns {number} */
function testMongo(server) {
  if (server === '') {
    console.log(`\n${say.mongoLeftOut}`);
    return database === 'mongodb' ? 1 : 0;
  }
  if (onBoth.length === 0) return 0;
  return runJest('MongoDB', [...args.filter((arg) => !paths.includes(arg)), ...onBoth], server);
}

/** @param {string} path */
function needsDatabase(path) {
  return /integration|mongodb/.test(path);
}

/** @param {string} name @param {readonly string[]} more @param {string} server empty for SQLite @returns {number} */
function runJest(name, more, server) {
  console.log(`\n${say.testsOn(name)}`);
  const done = spawnSync(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...more], {
    cwd: root,
    env: {
      ...process.env,
      MONGODB_URI: server,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim(),
    },
    stdio: 'inherit',
  });
  return done.status ?? 1;
}
