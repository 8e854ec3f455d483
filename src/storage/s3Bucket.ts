import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { cacheControlOf, checkedKey, contentTypeOf, StorageFailed, type StorageProblem } from './storage';
import type { S3Settings } from '@/env/readS3Url';
import { s3Client, type S3Limits } from './s3Client';

/** Tells whether an error is the server's answer that there is no such file. */
export function isNoSuchKey(error: unknown): boolean {
  return (
    error instanceof S3ServiceException &&
    error.$metadata.httpStatusCode === 404 &&
    error.name !== 'NoSuchBucket'
  );
}

/** Turns any error of the S3 client into a failure that names the operation and its outcome. */
export function s3Failure(asked: string, error: unknown): StorageFailed {
  if (error instanceof StorageFailed) return error;
  return new StorageFailed(problemOf(error), `${asked}: ${detailOf(error)}`, error);
}

function problemOf(error: unknown): StorageProblem {
  if (!(error instanceof S3ServiceException)) return 'unreachable';
  if (error.name === 'NoSuchBucket') return 'bucket_missing';
  const status = error.$metadata.httpStatusCode ?? 0;
  return status >= 400 && status < 500 ? 'forbidden' : 'unreachable';
}

/** A connection that both addresses of a host refused has no message of its own, but each of the two has. */
function detailOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(detailOf).join(', ');
  if (!(error instanceof Error)) return String(error);
  return error.name === 'Error' || error.message.startsWith(error.name)
    ? error.message
    : `${error.name}: ${error.message}`;
}

/** The single requests to a bucket. Keys are those of `Storage`; errors are the client's. */
export interface S3Bucket {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
  isThere(key: string): Promise<boolean>;
  /** Up to `most` keys below a prefix, and where the next ones begin. */
  page(prefix: string, most: number, from?: string): Promise<readonly [string[], string | undefined]>;
  remove(key: string): Promise<void>;
}

/** Opens the part of the bucket that the settings name. */
export function s3Bucket(settings: S3Settings, limits: S3Limits): S3Bucket {
  const client = s3Client(settings, limits);
  const at = (key: string) => ({ Bucket: settings.bucket, Key: settings.prefix + checkedKey(key) });

  /** A whole file. Breaking off in the middle, it is asked for again; the client only repeats requests. */
  const read = async (key: string, attempts: number): Promise<Uint8Array> => {
    const abortSignal = AbortSignal.timeout(limits.whole);
    const { Body } = await client.send(new GetObjectCommand(at(key)), { abortSignal });
    try {
      return (await Body?.transformToByteArray()) ?? new Uint8Array();
    } catch (error) {
      if (attempts <= 1) throw error;
      return read(key, attempts - 1);
    }
  };

  return {
    put: async (key, bytes) => {
      const headers = { ContentType: contentTypeOf(key), CacheControl: cacheControlOf(key) };
      await client.send(new PutObjectCommand({ ...at(key), ...headers, Body: bytes }));
    },
    get: (key) => read(key, limits.attempts).catch(missingAs(null)),
    isThere: (key) => client.send(new HeadObjectCommand(at(key))).then(() => true, missingAs(false)),
    page: async (prefix, most, from) => {
      const { Contents = [], NextContinuationToken } = await client.send(
        new ListObjectsV2Command({
          Bucket: settings.bucket,
          Prefix: `${settings.prefix}${checkedKey(prefix)}/`,
          MaxKeys: most,
          ContinuationToken: from,
        }),
      );
      const keys = Contents.map(({ Key = '' }) => Key.slice(settings.prefix.length));
      return [keys, NextContinuationToken] as const;
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand(at(key)));
    },
  };
}

/** Takes a missing file for an answer, and throws every other error on. */
function missingAs<T>(answer: T): (error: unknown) => T {
  return (error) => {
    if (isNoSuchKey(error)) return answer;
    throw error;
  };
}
