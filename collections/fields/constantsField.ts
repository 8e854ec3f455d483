import type { ArrayField } from 'payload';
import { constantKinds } from '@/domain/booklet/text';
import { fieldLabel, optionsOf } from '../words';
import { dayField } from './dayField';

/** Numbers that are the same in all booklets, kept with the text that uses them (docs/adr/0008). */
export const constantsField: ArrayField = {
  name: 'constants',
  type: 'array',
  label: fieldLabel('constants'),
  labels: { singular: fieldLabel('constant'), plural: fieldLabel('constants') },
  fields: [
    { name: 'key', type: 'text', required: true, label: fieldLabel('key') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: fieldLabel('kind'),
      options: optionsOf('constantKinds', constantKinds),
    },
    { name: 'value', type: 'text', required: true, label: fieldLabel('value') },
    { name: 'source', type: 'text', required: true, label: fieldLabel('source') },
    dayField('validUntil', fieldLabel('validUntil')),
  ],
};
