import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { S3Settings } from '@/env/readS3Url';
import { checkedKey, type Storage } from './storage';
import { filesBelow, indexLast } from './folderFailure';
import { s3Bucket, s3Failure } from './s3Bucket';
import { workLimits, type S3Limits } from './s3Client';

/** Opens a bucket. Putting a folder is no single step there, so pages come after the files that they link. */
export function s3Storage(settings: S3Settings, limits: S3Limits = workLimits): Storage {
  const bucket = s3Bucket(settings, limits);

  const put = (key: string, bytes: Uint8Array): Promise<void> =>
    asking('put', key, () => bucket.put(key, bytes));

  const list = (prefix: string): Promise<string[]> =>
    asking('list', prefix, async () => {
      const keys: string[] = [];
      let from: string | undefined;
      do {
        const [more, next] = await bucket.page(prefix, 1_000, from);
        keys.push(...more);
        from = next;
      } while (from !== undefined);
      return keys.sort();
    });

  return {
    put,
    putFolder: async (key, folder) => {
      const files = await filesBelow(folder);
      for (const file of files) checkedKey(`${key}/${file}`);
      for (const file of indexLast(files)) await put(`${key}/${file}`, await readFile(join(folder, file)));
    },
    get: (key) => asking('get', key, () => bucket.get(key)),
    list,
    exists: (key) =>
      asking('look for', key, async () => {
        if (await bucket.isThere(key)) return true;
        const [below] = await bucket.page(key, 1);
        return below.length > 0;
      }),
    remove: async (key) => {
      const below = await list(key);
      for (const each of [key, ...below]) await asking('remove', each, () => bucket.remove(each));
    },
  };
}

/** A failure names the operation; a key that is none is a mistake of ours and no failure of the storage. */
async function asking<T>(asked: string, key: string, work: () => Promise<T>): Promise<T> {
  checkedKey(key);
  try {
    return await work();
  } catch (error) {
    throw s3Failure(`${asked} ${key}`, error);
  }
}
