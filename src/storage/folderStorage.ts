import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { processMark } from '@/env/processMark';
import { eachFile } from './eachFile';
import { checkedKey, type Storage } from './storage';
import {
  filesBelow,
  folderFailure,
  indexLast,
  isFolder,
  isMissing,
  syncFolder,
  writeDurably,
} from './folderFiles';

/** Opens a local folder; each failure names the operation that the file system refused. */
export function folderStorage(root: string): Storage {
  const folder = bareFolder(root);
  return {
    put: (key, bytes) => asking(`put ${key}`, () => folder.put(key, bytes)),
    putFolder: (key, from, signal) => asking(`put ${key}`, () => folder.putFolder(key, from, signal)),
    get: (key) => asking(`get ${key}`, () => folder.get(key)),
    list: (prefix) => asking(`list ${prefix}`, () => folder.list(prefix)),
    exists: (key) => asking(`look for ${key}`, () => folder.exists(key)),
    remove: (key) => asking(`remove ${key}`, () => folder.remove(key)),
  };
}

async function asking<T>(asked: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw folderFailure(asked, error);
  }
}

/** Everything is prepared in `.preparing` beside its place and then renamed there. */
function bareFolder(root: string): Storage {
  const at = (key: string): string => join(root, ...checkedKey(key).split('/'));
  const preparing = async (): Promise<string> => {
    await mkdir(join(root, '.preparing'), { recursive: true });
    return join(root, '.preparing', `${processMark('~')}~${randomUUID()}`);
  };

  const put = async (key: string, bytes: Uint8Array): Promise<void> => {
    const prepared = await preparing();
    await orNothing(prepared, async () => {
      await writeDurably(prepared, bytes);
      await moveInto(prepared, at(key));
    });
  };

  return {
    put,
    putFolder: async (key, folder, signal) => {
      const files = await filesBelow(folder);
      for (const file of files) checkedKey(`${key}/${file}`);
      if (await isThere(at(key))) {
        const putOne = async (file: string): Promise<void> =>
          put(`${key}/${file}`, await readFile(join(folder, file)));
        for (const turn of indexLast(files)) await eachFile(turn, putOne, signal);
        return;
      }
      const prepared = await preparing();
      await orNothing(prepared, async () => {
        const copyOne = (file: string): Promise<void> =>
          copyDurably(join(folder, file), join(prepared, file));
        await eachFile(files, copyOne, signal);
        await moveInto(prepared, at(key));
      });
    },
    get: async (key) => {
      try {
        return await readFile(at(key));
      } catch (error) {
        if (isMissing(error) || isFolder(error)) return null;
        throw error;
      }
    },
    list: async (prefix) => (await filesBelow(at(prefix))).map((file) => `${prefix}/${file}`),
    exists: async (key) => isThere(at(key)),
    remove: async (key) => rm(at(key), { recursive: true, force: true }),
  };
}

/** A full disk must not be filled further by what it would not take. */
async function orNothing(prepared: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await rm(prepared, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

async function copyDurably(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await writeDurably(to, await readFile(from));
}

async function moveInto(prepared: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  await rename(prepared, place);
  await syncFolder(dirname(place));
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
