import type { CollectionConfig } from 'payload';
import { constantsField } from './fields/constantsField';
import { metricsUsedField } from './fields/textFields';
import { prose } from './fields/prose';
import { statementFields } from './fields/statementFields';
import { textCollection } from './texts/textCollection';
import { fieldLabel, labelIn } from './words';

/** A service of the directorate: what it is, and the sentences with the province's figures. */
export const services: CollectionConfig = textCollection({
  slug: 'services',
  title: 'name',
  columns: ['name', 'state', 'metricsUsed'],
  fields: [
    { name: 'name', type: 'text', required: true, label: fieldLabel('name') },
    {
      name: 'acronym',
      type: 'text',
      label: fieldLabel('acronym'),
      admin: { description: labelIn('hints', 'reading') },
    },
    { name: 'icon', type: 'text', required: true, label: fieldLabel('icon') },
    prose('description', fieldLabel('description'), { required: true }),
    {
      ...prose('absence', fieldLabel('absence')),
      admin: { description: labelIn('hints', 'absence') },
    },
    {
      name: 'statements',
      type: 'array',
      label: fieldLabel('statements'),
      labels: { singular: fieldLabel('statement'), plural: fieldLabel('statements') },
      fields: statementFields,
    },
    constantsField,
    metricsUsedField,
  ],
});
