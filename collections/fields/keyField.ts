import type { TextField } from 'payload';
import { fieldLabel, labelIn } from '../words';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The natural key of a text or definition: ASCII kebab-case, given once. */
export const keyField: TextField = {
  name: 'id',
  type: 'text',
  required: true,
  label: fieldLabel('key'),
  access: { update: () => false },
  admin: { description: labelIn('hints', 'key') },
  validate: (value: unknown, { req }) =>
    (typeof value === 'string' && kebab.test(value)) ||
    labelIn('refusals', 'key')[req.i18n.language === 'en' ? 'en' : 'tr'],
};

/** The key of a record that our services make, e.g. `2024-2:76:1`. */
export const recordKeyField: TextField = { name: 'id', type: 'text', required: true };
