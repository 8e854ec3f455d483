import { S3ServiceException } from '@aws-sdk/client-s3';
import { StorageFailed, type StorageProblem } from './storageFailed';

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
