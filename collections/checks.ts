import type { ArrayField, CollectionConfig } from 'payload';
import { comparisons, severities } from '@/domain/checks/check';
import { bilingualField } from './fields/textFields';
import { codeField } from './texts/checkCode';
import { textCollection } from './texts/textCollection';
import { fieldLabel, optionsOf } from './words';

function sideField(name: 'left' | 'right'): ArrayField {
  return {
    name,
    type: 'array',
    required: true,
    minRows: 1,
    label: fieldLabel(name),
    labels: { singular: fieldLabel('term'), plural: fieldLabel('term') },
    fields: [
      {
        name: 'coefficient',
        type: 'number',
        required: true,
        defaultValue: 1,
        label: fieldLabel('coefficient'),
      },
      {
        name: 'metric',
        type: 'relationship',
        relationTo: 'metrics',
        required: true,
        label: fieldLabel('metric'),
      },
    ],
  };
}

/** A rule between metrics: Σ(coefficient × metric) compared with another such sum. */
export const checks: CollectionConfig = textCollection({
  slug: 'checks',
  title: 'id',
  columns: ['code', 'id', 'message.tr', 'severity', 'state'],
  fields: [
    codeField,
    sideField('left'),
    {
      name: 'comparison',
      type: 'select',
      required: true,
      label: fieldLabel('comparison'),
      options: comparisons.map((sign) => ({ value: sign, label: sign })),
    },
    sideField('right'),
    {
      name: 'severity',
      type: 'select',
      required: true,
      label: fieldLabel('severity'),
      options: optionsOf('severities', [...severities]),
    },
    bilingualField('message', fieldLabel('message')),
  ],
});
