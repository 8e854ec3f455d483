import type { CollectionConfig, Condition, Field } from 'payload';
import { constantsField } from './fields/constantsField';
import { frontFields } from './fields/frontFields';
import { metricsUsedField } from './fields/textFields';
import { prose } from './fields/prose';
import { statementFields } from './fields/statementFields';
import { checkFront } from './texts/checkFront';
import { textCollection } from './texts/textCollection';
import { fieldLabel } from './words';

/** The one document that is not a section but the booklet's covers and opening statement. */
const frontKey = 'front';

const inFront: Condition = (data: { id?: unknown }) => data.id === frontKey;
const inSection: Condition = (data: { id?: unknown }) => data.id !== frontKey;

/** One of the seven sections, or the front matter (document `front`). */
export const sections: CollectionConfig = textCollection({
  slug: 'sections',
  title: 'name',
  columns: ['name', 'number', 'state'],
  checks: [checkFront],
  fields: [
    { name: 'name', type: 'text', required: true, label: fieldLabel('name') },
    { name: 'number', type: 'number', min: 1, label: fieldLabel('number'), admin: { condition: inSection } },
    { ...prose('title', fieldLabel('title')), admin: { condition: inSection } },
    { name: 'issuer', type: 'text', label: fieldLabel('issuer'), admin: { condition: inFront } },
    { name: 'department', type: 'text', label: fieldLabel('department'), admin: { condition: inFront } },
    { name: 'bookletTitle', type: 'text', label: fieldLabel('bookletTitle'), admin: { condition: inFront } },
    { name: 'openingTitle', type: 'text', label: fieldLabel('openingTitle'), admin: { condition: inFront } },
    prose('opening', fieldLabel('opening')),
    { ...prose('backCover', fieldLabel('backCover')), admin: { condition: inFront } },
    ...frontFields.map(
      (field): Field => ({ ...field, admin: { ...field.admin, condition: inFront } }) as Field,
    ),
    {
      name: 'parts',
      type: 'blocks',
      label: fieldLabel('parts'),
      admin: { condition: inSection },
      blocks: [
        {
          slug: 'service',
          labels: { singular: fieldLabel('service'), plural: fieldLabel('service') },
          fields: [
            {
              name: 'service',
              type: 'relationship',
              relationTo: 'services',
              required: true,
              label: fieldLabel('service'),
            },
          ],
        },
        {
          slug: 'heading',
          labels: { singular: fieldLabel('heading'), plural: fieldLabel('heading') },
          fields: [
            { name: 'heading', type: 'text', required: true, label: fieldLabel('heading') },
            prose('text', fieldLabel('text')),
          ],
        },
        {
          slug: 'statement',
          labels: { singular: fieldLabel('statement'), plural: fieldLabel('statement') },
          fields: statementFields,
        },
      ],
    },
    constantsField,
    metricsUsedField,
  ],
});
