import type { Block } from 'payload';
import { fieldLabel } from '../words';

/** The province's name inside a text. */
export const provinceBlock: Block = {
  slug: 'province',
  labels: { singular: fieldLabel('province'), plural: fieldLabel('province') },
  fields: [{ name: 'capitals', type: 'checkbox', label: fieldLabel('capitals'), defaultValue: false }],
};
