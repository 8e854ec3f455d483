import type { ArrayField, CollectionConfig, TextField, TextFieldSingleValidation } from 'payload';
import { asSystem } from '@/database/asSystem';
import { comparisons, isCheckCode, severities, type Severity } from '@/domain/checks/check';
import { codeBefore } from '@/stored/textSchemas';
import { bilingualField } from './fields/textFields';
import { textCollection } from './texts/textCollection';
import { fieldLabel, labelIn, optionsOf } from './words';

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

/** A code is one check's for good, whatever becomes of the check. */
const validCode: TextFieldSingleValidation = async (value, { id, req, siblingData }) => {
  const { severity } = siblingData as { readonly severity?: Severity };
  const locale = req.i18n.language === 'en' ? 'en' : 'tr';
  if (typeof value !== 'string' || severity === undefined || !isCheckCode(value, severity))
    return labelIn('refusals', 'checkCode')[locale];
  const { docs } = await req.payload.find({
    collection: 'checks',
    where: { code: { equals: value } },
    select: {},
    pagination: false,
    ...asSystem,
    req,
  });
  return docs.every((other) => other.id === id) || labelIn('refusals', 'checkCodeTaken')[locale];
};

const codeField: TextField = {
  name: 'code',
  type: 'text',
  index: true,
  label: fieldLabel('code'),
  admin: { description: labelIn('hints', 'checkCode') },
  validate: validCode,
  // The checks of older releases have theirs by their keys.
  hooks: { afterRead: [({ value, data }) => (value as unknown) ?? codeBefore(String(data?.['id']))] },
};

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
