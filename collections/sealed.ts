import type { CollectionConfig } from 'payload';
import { can } from '@/access/can';
import type { Resource } from '@/domain/permissions/permissions';
import { closedEndpoints } from './closedEndpoints';
import { collectionLabels } from './words';

type Sealed = Pick<
  CollectionConfig,
  'labels' | 'access' | 'lockDocuments' | 'disableDuplicate' | 'disableBulkEdit' | 'endpoints' | 'defaultSort'
>;

/**
 * Gives what every collection has: its row of the permission table on each verb, and no endpoint that changes
 * many documents at once or copies one. Document locks are off, because a stale revision is refused anyway.
 */
export function sealed(subject: Resource): Sealed {
  return {
    labels: collectionLabels(subject),
    access: {
      read: can(subject, 'read'),
      readVersions: can(subject, 'readVersions'),
      create: can(subject, 'create'),
      update: can(subject, 'update'),
      delete: can(subject, 'delete'),
      unlock: can(subject, 'unlock'),
    },
    lockDocuments: false,
    disableDuplicate: true,
    disableBulkEdit: true,
    // Payload adds its own endpoints to the very list it is given.
    endpoints: [...closedEndpoints],
    defaultSort: 'id',
  };
}
