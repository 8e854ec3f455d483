import type { Field, GroupField } from 'payload';
import { conditionSides } from '@/domain/figures/metric';
import { fieldLabel, labelIn, optionsOf } from '../words';
import { prose } from './prose';

/** Makes the field that says which provinces something is meant for; without a group, for all. */
export const whereField = (): GroupField => ({
  name: 'where',
  type: 'group',
  label: fieldLabel('where'),
  admin: { description: labelIn('hints', 'where') },
  fields: [
    { name: 'group', type: 'relationship', relationTo: 'groups', label: fieldLabel('group') },
    {
      name: 'side',
      type: 'select',
      defaultValue: 'inside',
      label: fieldLabel('side'),
      options: optionsOf('sides', conditionSides),
    },
  ],
});

/** A statement: its sentence, and its words for each kind of absence (docs/adr/0022-absences.md). */
export const statementFields: Field[] = [
  { name: 'key', type: 'text', required: true, label: fieldLabel('key') },
  {
    name: 'layout',
    type: 'select',
    required: true,
    defaultValue: 'sentence',
    label: fieldLabel('layout'),
    options: optionsOf('layouts', ['sentence', 'highlight']),
  },
  prose('text', fieldLabel('text'), { required: true }),
  prose('zero', fieldLabel('zero')),
  prose('notReported', fieldLabel('notReported')),
  prose('suppressed', fieldLabel('suppressed')),
  prose('notApplicable', fieldLabel('notApplicable')),
  {
    name: 'figures',
    type: 'array',
    label: fieldLabel('figureWordings'),
    labels: { singular: fieldLabel('figureWording'), plural: fieldLabel('figureWordings') },
    admin: { description: labelIn('hints', 'figureWordings') },
    fields: [
      {
        name: 'metric',
        type: 'relationship',
        relationTo: 'metrics',
        required: true,
        label: fieldLabel('metric'),
      },
      prose('text', fieldLabel('text')),
      prose('zero', fieldLabel('zero')),
      prose('subject', fieldLabel('subject')),
    ],
  },
  whereField(),
];
