import type { CollectionConfig } from 'payload';
import { displays, graphics, timeBases, usualThreshold } from '@/domain/figures/metric';
import { bilingualField, perhapsBilingual } from './fields/textFields';
import { whereField } from './fields/statementFields';
import { textCollection } from './texts/textCollection';
import { fieldLabel, labelIn, optionsOf } from './words';

/** The definition of one metric. A new one is data: adding it needs no code. */
export const metrics: CollectionConfig = textCollection({
  slug: 'metrics',
  title: 'id',
  columns: ['id', 'label.tr', 'section', 'state'],
  fields: [
    { name: 'order', type: 'number', required: true, min: 1, label: fieldLabel('order') },
    bilingualField('label', fieldLabel('label')),
    {
      ...perhapsBilingual('caption', fieldLabel('caption')),
      admin: { description: labelIn('hints', 'caption') },
    },
    bilingualField('definition', fieldLabel('definition')),
    {
      name: 'section',
      type: 'relationship',
      relationTo: 'sections',
      required: true,
      label: fieldLabel('section'),
    },
    { name: 'service', type: 'relationship', relationTo: 'services', label: fieldLabel('service') },
    {
      name: 'unit',
      type: 'group',
      label: fieldLabel('unit'),
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'count',
          label: fieldLabel('kind'),
          options: optionsOf('units', ['count', 'money']),
        },
        {
          name: 'noun',
          type: 'group',
          label: fieldLabel('noun'),
          admin: { condition: (_, unit: { kind?: unknown }) => unit.kind === 'count' },
          fields: [
            { name: 'tr', type: 'text', label: fieldLabel('turkish') },
            { name: 'en', type: 'text', label: fieldLabel('english') },
          ],
        },
      ],
    },
    {
      name: 'timeBasis',
      type: 'select',
      required: true,
      label: fieldLabel('timeBasis'),
      options: optionsOf('timeBases', timeBases),
    },
    { name: 'since', type: 'number', min: 1900, max: 2100, label: fieldLabel('since') },
    {
      name: 'display',
      type: 'select',
      required: true,
      defaultValue: 'integer',
      label: fieldLabel('display'),
      options: optionsOf('displays', displays),
    },
    { name: 'approximate', type: 'checkbox', defaultValue: false, label: fieldLabel('approximate') },
    { name: 'sensitive', type: 'checkbox', defaultValue: false, label: fieldLabel('sensitive') },
    {
      name: 'threshold',
      type: 'number',
      min: 2,
      max: 100,
      defaultValue: usualThreshold,
      label: fieldLabel('threshold'),
      admin: { condition: ({ sensitive }: { sensitive?: unknown }) => sensitive === true },
    },
    { name: 'required', type: 'checkbox', defaultValue: true, label: fieldLabel('required') },
    { name: 'twoReaders', type: 'checkbox', defaultValue: false, label: fieldLabel('twoReaders') },
    { name: 'secondTyping', type: 'checkbox', defaultValue: false, label: fieldLabel('secondTyping') },
    whereField(),
    {
      name: 'graphic',
      type: 'select',
      defaultValue: 'auto',
      label: fieldLabel('graphic'),
      options: optionsOf('graphics', graphics),
      admin: { description: labelIn('hints', 'graphic') },
    },
  ],
});
