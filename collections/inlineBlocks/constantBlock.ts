import type { Block } from 'payload';
import { fieldLabel } from '../words';
import { endingFields, inlineValueLabel } from './sharedFields';

/** A number of the text's own list of constants (docs/adr/0008), named by its key. */
export const constantBlock: Block = {
  slug: 'constant',
  labels: { singular: fieldLabel('constant'), plural: fieldLabel('constant') },
  admin: { components: { Label: inlineValueLabel } },
  fields: [{ name: 'constant', type: 'text', required: true, label: fieldLabel('key') }, ...endingFields],
};
