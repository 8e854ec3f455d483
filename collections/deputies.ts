import type { CollectionConfig } from 'payload';
import { deputableRoles } from '@/domain/permissions/person';
import { keyOf, requiredText, text } from './fields/textFields';
import { record } from './record';

/** One person standing in for another in one role, from a day to a day, both included. Past ones stay as records. */
export const deputies: CollectionConfig = record('deputies', [
  keyOf('principal'),
  keyOf('deputy'),
  { name: 'role', type: 'select', required: true, options: [...deputableRoles] },
  text('province'),
  requiredText('from'),
  { ...requiredText('until'), index: true },
  text('reason'),
  requiredText('namedBy'),
  requiredText('namedAt'),
  text('endedAt'),
  text('endedBy'),
]);
