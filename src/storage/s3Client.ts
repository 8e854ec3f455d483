import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { S3Settings } from '@/env/readS3Url';

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
