import type { Block, Field } from 'payload';
import { suffixes } from '@/domain/turkish/suffix';
import { fieldLabel, optionsOf } from '../words';
import { editionFacts } from '@/domain/booklet/text';
import { displays } from '@/domain/figures/metric';

/** How an inline value goes on: its Turkish suffix, and whether it is printed with emphasis. */
const suffixField: Field = {
  name: 'suffix',
  type: 'select',
  label: fieldLabel('suffix'),
  options: optionsOf('suffixes', suffixes),
};
export const endingFields: Field[] = [
  suffixField,
  { name: 'emphasis', type: 'checkbox', label: fieldLabel('emphasis'), defaultValue: false },
];

/** Shows on the block which value it stands for. */
export const inlineValueLabel = '/src/admin/texts/InlineValueLabel';

/** The province's name inside a text, with the suffix that it takes. */
export const provinceBlock: Block = {
  slug: 'province',
  labels: { singular: fieldLabel('province'), plural: fieldLabel('province') },
  admin: { components: { Label: inlineValueLabel } },
  fields: [
    { name: 'capitals', type: 'checkbox', label: fieldLabel('capitals'), defaultValue: false },
    suffixField,
  ],
};

/** A number of the text's own list of constants (docs/adr/0008), named by its key. */
export const constantBlock: Block = {
  slug: 'constant',
  labels: { singular: fieldLabel('constant'), plural: fieldLabel('constant') },
  admin: { components: { Label: inlineValueLabel } },
  fields: [{ name: 'constant', type: 'text', required: true, label: fieldLabel('key') }, ...endingFields],
};

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

/** What a text may show without anybody typing it: `domain/booklet/text`, one block for each kind of inline. */
export const valueBlocks: Block[] = [figureBlock, editionBlock, constantBlock, provinceBlock];
