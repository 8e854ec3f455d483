import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, constants, lstat, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

export interface PackagedShell {
  readonly executable: string;
  /** For the browser's LD_LIBRARY_PATH only: what a bare Debian lacks. */
  readonly libraries: string;
}

const packageName = '@sparticuz/chromium';

/**
 * Inflates the npm package's own headless shell under `browserDir`, once per version; null without the
 * package or off Linux x64. A folder that is there is whole: it is made apart and renamed.
 */
export async function packagedShell(browserDir: string): Promise<PackagedShell | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const source = packageFolder();
  if (source === null) return null;
  const target = path.join(browserDir, `shell-${await versionOf(source)}`);
  if (!(await isOwnFolder(target))) await inflateInto(path.join(source, 'bin'), target, browserDir);
  return { executable: path.join(target, 'chromium'), libraries: path.join(target, 'lib') };
}

function packageFolder(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve(packageName);
    return entry.slice(0, entry.lastIndexOf(packageName) + packageName.length);
  } catch {
    return null;
  }
}

async function versionOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** True for a real folder of this user that nobody else can write to; false when it is not there. */
async function isOwnFolder(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  if (found === null) return false;
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new Error(`${folder} is not a private folder of this user`);
  }
  return true;
}

async function inflateInto(packed: string, target: string, browserDir: string): Promise<void> {
  const growing = await mkdtemp(path.join(browserDir, 'inflating-'));
  try {
    await inflate(path.join(packed, 'chromium.br'), path.join(growing, 'chromium'), 0o755);
    await unpackLibraries(path.join(packed, 'al2023.tar.br'), growing);
    // The folder above is private; under root the browser runs as another user who must read this one.
    await chmod(growing, 0o755);
    await rename(growing, target);
  } catch (error) {
    await rm(growing, { recursive: true, force: true });
    // Another press may have put the same version there first: then its copy is as good.
    if (!(await isOwnFolder(target))) throw error;
  }
}

async function inflate(packed: string, target: string, mode: number): Promise<void> {
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(target, { mode }));
}

/** Over a file, since tar may stop reading before its input ends. */
async function unpackLibraries(packed: string, folder: string): Promise<void> {
  const archive = path.join(folder, 'libraries.tar');
  await inflate(packed, archive, 0o600);
  await promisify(execFile)('tar', [
    '--extract',
    '--no-same-owner',
    '--file',
    archive,
    '--directory',
    folder,
  ]);
  await rm(archive);
}

export interface FoundBrowser {
  readonly executable: string;
  readonly libraries: string | null;
  readonly source: 'configured' | 'packaged' | 'installed';
}

const installed = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Finds a browser: the configured path, else the packaged shell, else an installed one. */
export async function findBrowser(chromiumPath: string | null, browserDir: string): Promise<FoundBrowser> {
  if (chromiumPath !== null) return { executable: chromiumPath, libraries: null, source: 'configured' };
  const packaged = await packagedShell(browserDir);
  if (packaged !== null) return { ...packaged, source: 'packaged' };
  for (const executable of installed) {
    if (await isExecutable(executable)) return { executable, libraries: null, source: 'installed' };
  }
  throw new Error('no browser: set CHROMIUM_PATH, or install Chrome or Chromium');
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
