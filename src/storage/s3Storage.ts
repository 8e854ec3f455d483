import {
  GetObjectCommand,
  HeadObjectCommand,
  S3ServiceException,
  type HeadObjectCommandOutput,
} from '@aws-sdk/client-s3';
import { Readable } from 'node:stream';
import type { S3Settings } from '@/env/readS3Url';
import { checkedKey, type FileHead, type Storage, type StoredReader } from './storage';
import {
  isNoSuchKey,
  readerLimits,
  s3Bucket,
  s3Client,
  s3Failure,
  workLimits,
  type S3Limits,
} from './s3Bucket';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eachFile } from './eachFile';
import { filesBelow, indexLast } from './folderFiles';

/** Opens the bucket that the settings name for readers. */
export function s3Reader(settings: S3Settings, limits: S3Limits = readerLimits): StoredReader {
  const client = s3Client(settings, limits);
  const at = (key: string) => ({ Bucket: settings.bucket, Key: settings.prefix + checkedKey(key) });
  return {
    head: async (key) => {
      try {
        return headOf(await client.send(new HeadObjectCommand(at(key))));
      } catch (error) {
        if (isNoSuchKey(error)) return null;
        throw s3Failure(`look for ${key}`, error);
      }
    },
    open: async (key, range) => {
      try {
        const { Body, ContentRange, ...rest } = await client.send(
          new GetObjectCommand({ ...at(key), Range: range }),
        );
        if (!(Body instanceof Readable)) throw new Error('the answer has no body');
        return { ...headOf(rest), range: ContentRange ?? null, body: Body };
      } catch (error) {
        if (isNoSuchKey(error)) return null;
        if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 416) return 'no_range';
        throw s3Failure(`read ${key}`, error);
      }
    },
  };
}

type Answered = Pick<HeadObjectCommandOutput, 'ETag' | 'LastModified' | 'ContentLength'>;

function headOf({ ETag, LastModified, ContentLength }: Answered): FileHead {
  return { etag: ETag ?? null, lastModified: LastModified ?? null, bytes: ContentLength ?? 0 };
}

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
    putFolder: async (key, folder, signal) => {
      const files = await filesBelow(folder);
      for (const file of files) checkedKey(`${key}/${file}`);
      const putOne = async (file: string): Promise<void> =>
        put(`${key}/${file}`, await readFile(join(folder, file)));
      for (const turn of indexLast(files)) await eachFile(turn, putOne, signal);
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
