import type { Block } from 'payload';
import { editionFacts } from '@/domain/booklet/text';
import { fieldLabel, optionsOf } from '../words';
import { endingFields, inlineValueLabel } from './sharedFields';

/** The edition's year or date inside a sentence; `since` begins a range of years. */
export const editionBlock: Block = {
  slug: 'edition',
  labels: { singular: fieldLabel('editionFact'), plural: fieldLabel('editionFact') },
  admin: { components: { Label: inlineValueLabel } },
  fields: [
    {
      name: 'fact',
      type: 'select',
      required: true,
      label: fieldLabel('fact'),
      options: optionsOf('editionFacts', editionFacts),
    },
    {
      name: 'since',
      type: 'number',
      label: fieldLabel('since'),
      min: 1900,
      max: 2100,
      admin: { condition: (_, block: { fact?: unknown }) => block.fact === 'year_range' },
    },
    ...endingFields,
  ],
};
