import { lstat, mkdir, mkdtemp, readdir, rm, chown } from 'node:fs/promises';
import path from 'node:path';
import { isAlive } from './browserProcess';

/** Below this user the browser runs when the press itself runs as root. */
export const nobody = 65534;

/** Tells whether this process runs as root. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** Makes the folder; refuses one that another user owns or can write to (it could hold a planted browser). */
export async function ensureBrowserDir(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  const found = await lstat(folder);
  const foreign = process.getuid !== undefined && found.uid !== process.getuid();
  if (!found.isDirectory() || foreign || (found.mode & 0o022) !== 0) {
    throw new Error(`${folder} is not a private folder of this user`);
  }
}

/** Makes a profile for one browser; this process's id in its name tells whether it is still in use. */
export async function makeProfile(browserDir: string, user: number | null): Promise<string> {
  const profile = await mkdtemp(path.join(browserDir, `profile-${process.pid}-`));
  if (user !== null) await chown(profile, user, user);
  return profile;
}

/** Removes what presses that were killed have left behind. */
export async function sweepProfiles(browserDir: string): Promise<void> {
  for (const name of await readdir(browserDir).catch(() => [])) {
    const owner = /^profile-(\d+)-/.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    await rm(path.join(browserDir, name), { recursive: true, force: true });
  }
}
