import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import type { S3Settings } from '@/env/readS3Url';
import {
  cacheControlOf,
  checkedKey,
  codingOf,
  contentTypeOf,
  StorageFailed,
  type StorageProblem,
} from './storage';

/** How long a server may take, in milliseconds, and how often a request is made before it has failed. */
export interface S3Limits {
  /** For a connection. */
  readonly connect: number;
  /** From a whole request to the head of its answer. */
  readonly answer: number;
  /** In the middle of an answer, without a byte of it. */
  readonly silence: number;
  /** For a whole file that is read into memory. */
  readonly whole: number;
  readonly attempts: number;
}

/** Limits for work in the background: a request to a dead server is given up within a minute. */
export const workLimits: S3Limits = {
  connect: 3_000,
  answer: 15_000,
  silence: 10_000,
  whole: 60_000,
  attempts: 3,
};

/** Limits for putting a picture into a text. Until it is there, nobody else writes to SQLite. */
export const deskLimits: S3Limits = {
  connect: 2_000,
  answer: 8_000,
  silence: 8_000,
  whole: 20_000,
  attempts: 2,
};

/** Limits for looking at a page. A reader's own slow line is no silence of the server. */
export const readerLimits: S3Limits = {
  connect: 2_000,
  answer: 4_000,
  silence: 60_000,
  whole: 60_000,
  attempts: 2,
};

/** Makes a client of the server that the settings name, which never waits without an end. */
export function s3Client(settings: S3Settings, limits: S3Limits): S3Client {
  return new S3Client(s3ClientConfig(settings, limits));
}

/** Gives that client's configuration, for packages that make the client themselves. */
export function s3ClientConfig(
  { endpoint, region, credentials }: S3Settings,
  { connect, answer, silence, attempts }: S3Limits,
): S3ClientConfig {
  return {
    endpoint,
    region,
    // Bucket names as host names need a name server that knows them; servers of one's own have none.
    forcePathStyle: true,
    ...(credentials === null ? {} : { credentials }),
    maxAttempts: attempts,
    // Newer checksums are not known to every server; the signature covers the bytes.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: connect,
      requestTimeout: answer,
      throwOnRequestTimeout: true,
      socketTimeout: silence,
      httpAgent: { keepAlive: true, maxSockets: 128 },
      httpsAgent: { keepAlive: true, maxSockets: 128 },
    },
  };
}

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

/** With these a server says that it has no time now: a request timeout, and too many requests. */
const busy: readonly number[] = [408, 429];

function problemOf(error: unknown): StorageProblem {
  if (!(error instanceof S3ServiceException)) return 'unreachable';
  if (error.name === 'NoSuchBucket') return 'bucket_missing';
  const status = error.$metadata.httpStatusCode ?? 0;
  return status >= 400 && status < 500 && !busy.includes(status) ? 'forbidden' : 'unreachable';
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
      const coding = codingOf(key);
      const headers = {
        ContentType: contentTypeOf(key),
        CacheControl: cacheControlOf(key),
        ...(coding === null ? {} : { ContentEncoding: coding }),
      };
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
