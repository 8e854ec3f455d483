import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installIfNeeded } from './start/install.mjs';
import { onNode24 } from './start/onNode24.mjs';
import { StartFailed } from './start/progress.mjs';
import { root } from './start/root.mjs';
import { say } from './start/words.mjs';

/**
 * `npm test`: installs and builds what is missing, then runs all tests, or those that the arguments name.
 * They run on SQLite and a folder; where MONGODB_URI names a replica set, those of the database run a second
 * time there, and where S3_TEST_URL names a bucket, those of the storage. `--database=sqlite`,
 * `--database=mongodb` or `--storage=s3` does one of the three.
 */
const [database] = process.argv.filter((arg) => arg.startsWith('--database=')).map((arg) => arg.slice(11));
const onlyStorage = process.argv.includes('--storage=s3');
const args = process.argv.slice(2).filter((arg) => !/^--(database|storage)=/.test(arg));
const paths = args.filter((arg) => !arg.startsWith('-'));
/** The order in which the tests of a file are run (`randomize`): the same each time, until `--seed=…` asks for another. */
const seed = 918_114_480;
/** These start the built program; the others need no screens. */
const needScreens =
  !onlyStorage &&
  (paths.length === 0 || paths.some((path) => /http|journeys|accessibility|mongodb|long/.test(path)));
/** What the press and the storage do when they fail is the same on every database: these would only run twice. */
const ofPress =
  'tests/integration/(rendering/(killedPress|slowStorage|refusingStorage|readersHave|sealPdf|variants)|backup/waitingRestored)';
/** These need a database, and run on both; the others would only run twice. */
const onBoth = paths.length === 0 ? ['tests/integration', 'tests/mongodb'] : paths.filter(needsDatabase);
/** These need a storage. Those of them that also need a database take that of MONGODB_URI, or SQLite. */
const storageTests = ['tests/integration/storage', 'tests/integration/backup/restored', 'tests/s3'];
const onS3 = paths.length === 0 ? storageTests : paths.filter(needsStorage);
/** These need Java, so they run where they are asked for. */
const countsRules = paths.some((path) => path.includes('accessibility'));
/** These take minutes: `npm run test:long` asks for them. */
const asksLong = paths.some((path) => path.includes('long'));
const leftOut = [
  'mongodb',
  's3',
  ...(countsRules ? [] : ['accessibility']),
  ...(asksLong ? [] : ['long']),
].join('|');
const withoutServers = `--testPathIgnorePatterns=tests/(${leftOut})/`;

try {
  await onNode24();
  await installIfNeeded();
  const { build } = await import('./build.mjs');
  await build({ screens: needScreens });
  const mongo = process.env.MONGODB_URI ?? '';
  const s3 = process.env.S3_TEST_URL ?? '';
  const codes = [
    database === 'mongodb' || onlyStorage ? 0 : runJest('SQLite', [...args, withoutServers], {}),
    database === 'sqlite' || onlyStorage ? 0 : testMongo(mongo),
    database === undefined ? testS3(s3, mongo) : 0,
  ];
  if (paths.length === 0 && database === undefined && !onlyStorage) console.log(`\n${say.countsLeftOut}`);
  process.exitCode = Math.max(...codes);
} catch (error) {
  console.error(error instanceof StartFailed ? `\n${error.message}` : error);
  process.exitCode = 1;
}

/** @param {string} mongo @returns {number} */
function testMongo(mongo) {
  if (mongo === '') {
    console.log(`\n${say.mongoLeftOut}`);
    return database === 'mongodb' ? 1 : 0;
  }
  if (onBoth.length === 0) return 0;
  const notHere = paths.length === 0 ? `tests/s3/|${ofPress}` : 'tests/s3/';
  return runJest('MongoDB', [...options(), ...onBoth, `--testPathIgnorePatterns=${notHere}`], { mongo });
}

/** @param {string} s3 @param {string} mongo @returns {number} */
function testS3(s3, mongo) {
  if (s3 === '') {
    console.log(`\n${say.s3LeftOut}`);
    return onlyStorage ? 1 : 0;
  }
  if (onS3.length === 0) return 0;
  return runJest('S3', [...options(), ...onS3], { s3, mongo });
}

function options() {
  return args.filter((arg) => !paths.includes(arg));
}

/** @param {string} path */
function needsDatabase(path) {
  return /integration|mongodb/.test(path);
}

/** @param {string} path */
function needsStorage(path) {
  return storageTests.some((folder) => path.includes(folder));
}

/**
 * @param {string} name @param {readonly string[]} more
 * @param {{ mongo?: string, s3?: string }} servers none of a kind: SQLite, a folder
 * @returns {number}
 */
function runJest(name, more, { mongo = '', s3 = '' }) {
  console.log(`\n${say.testsOn(name)}`);
  const order = more.some((each) => each.startsWith('--seed')) ? [] : [`--seed=${seed}`];
  const done = spawnSync(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...order, ...more], {
    cwd: root,
    env: {
      ...process.env,
      MONGODB_URI: mongo,
      S3_TEST_URL: s3,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim(),
    },
    stdio: 'inherit',
  });
  return done.status ?? 1;
}
