import type { TextField } from 'payload';
import { fieldLabel } from '../words';

/** Keys of the metrics a text shows, filled on save: it answers "where is this metric used". */
export const metricsUsedField: TextField = {
  name: 'metricsUsed',
  type: 'text',
  hasMany: true,
  index: true,
  label: fieldLabel('metricsUsed'),
  access: { create: () => false, update: () => false },
  admin: { readOnly: true },
};
