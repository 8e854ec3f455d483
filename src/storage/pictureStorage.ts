import { s3Storage } from '@payloadcms/storage-s3';
import type { StorageSettings } from '@/env';
import { deskLimits, s3ClientConfig } from './s3Client';

/**
 * Configures Payload's own package, which stores the pictures of the collection `media` beside the booklets
 * when those are in a bucket. The fields it adds are there in a folder too, so that both have one schema.
 */
export function pictureStorage(storage: StorageSettings) {
  const isBucket = storage.kind === 's3';
  return s3Storage({
    enabled: isBucket,
    alwaysInsertFields: true,
    // The place in a record is relative to this installation's, which may move.
    useCompositePrefixes: true,
    bucket: isBucket ? storage.bucket : '',
    collections: { media: { prefix: isBucket ? `${storage.prefix}media` : 'media' } },
    config: isBucket ? s3ClientConfig(storage, deskLimits) : {},
  });
}
