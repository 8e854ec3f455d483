import type { CollectionConfig } from 'payload';
import { jsonField } from './fields/jsonField';
import { counter, requiredText } from './fields/plainField';
import { record } from './record';

/** Somebody's second factor: the key is the person's. The secret is encrypted, and recovery codes are kept as hashes. */
export const authenticators: CollectionConfig = record('authenticators', [
  requiredText('secret'),
  counter('lastStep'),
  jsonField({ name: 'recovery', type: 'readonly string[]', required: true, defaultValue: [] }),
  requiredText('at'),
]);
