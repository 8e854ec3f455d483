import type { Block } from 'payload';
import { displays } from '@/domain/figures/metric';
import { fieldLabel, optionsOf } from '../words';
import { endingFields, inlineValueLabel } from './sharedFields';

/** A province's figure inside a sentence. Without a display it reads as its metric says. */
export const figureBlock: Block = {
  slug: 'figure',
  labels: { singular: fieldLabel('figure'), plural: fieldLabel('figure') },
  admin: { components: { Label: inlineValueLabel } },
  fields: [
    {
      name: 'metric',
      type: 'relationship',
      relationTo: 'metrics',
      required: true,
      label: fieldLabel('metric'),
    },
    {
      name: 'display',
      type: 'select',
      label: fieldLabel('display'),
      options: optionsOf('displays', displays),
    },
    ...endingFields,
  ],
};
