import type { ArrayField, Field, GroupField, RelationshipField, TextFieldSingleValidation } from 'payload';
import { localeOf } from '@/domain/bilingual';
import { isIssn, isWebAddress } from '@/domain/booklet/frontLines';
import { ratioForms } from '@/domain/derived/plan';
import { problemText } from '@/messages/problems/problems';
import { fieldLabel, labelIn, optionsOf, type Label } from '../words';
import { prose } from './prose';
import { bilingualField, keyRule, perhapsBilingual } from './textFields';

/** Refuses what the rule does not accept, in the reader's language; an empty field is left out of the booklet. */
function refusing(
  isFit: (text: string) => boolean,
  refusal: 'issn' | 'webAddress',
): TextFieldSingleValidation {
  return (value, { req }) =>
    value === null || value === undefined || value === '' || isFit(value)
      ? true
      : labelIn('refusals', refusal)[req.i18n.language === 'en' ? 'en' : 'tr'];
}

/** A name alone, or an address alone, names no terms. */
function withOther(other: 'name' | 'url'): TextFieldSingleValidation {
  return (value, { req, siblingData }) => {
    const isGiven = (text: unknown): boolean => typeof text === 'string' && text !== '';
    const beside = Object(siblingData) as Readonly<Record<string, unknown>>;
    if (isGiven(value) || !isGiven(beside[other])) return true;
    return problemText({ problem: 'field_missing' }, localeOf(req.i18n.language));
  };
}

const licenceAddress: TextFieldSingleValidation = async (value, options) => {
  const whole = await withOther('name')(value, options);
  return whole === true ? refusing(isWebAddress, 'webAddress')(value, options) : whole;
};

const contact: GroupField = {
  name: 'contact',
  type: 'group',
  label: fieldLabel('contact'),
  fields: [
    { name: 'telephone', type: 'text', label: fieldLabel('telephone') },
    { name: 'email', type: 'email', label: fieldLabel('email') },
    { name: 'web', type: 'text', label: fieldLabel('web'), validate: refusing(isWebAddress, 'webAddress') },
    { name: 'address', type: 'text', label: fieldLabel('address') },
  ],
};

const licence: GroupField = {
  name: 'licence',
  type: 'group',
  label: fieldLabel('licence'),
  admin: { description: labelIn('hints', 'licence') },
  fields: [
    { name: 'name', type: 'text', label: fieldLabel('name'), validate: withOther('url') },
    {
      name: 'url',
      type: 'text',
      label: fieldLabel('web'),
      validate: licenceAddress,
    },
  ],
};

/** Makes a field that chooses metrics, in order. */
function metricsField(name: string, label: Label, more: Partial<RelationshipField> = {}): Field {
  return {
    name,
    type: 'relationship',
    relationTo: 'metrics',
    hasMany: true,
    label,
    ...more,
  } as RelationshipField;
}

const key: Field = {
  name: 'key',
  type: 'text',
  required: true,
  label: fieldLabel('key'),
  validate: keyRule,
};

const ratios: ArrayField = {
  name: 'ratios',
  type: 'array',
  label: fieldLabel('ratios'),
  labels: { singular: fieldLabel('ratio'), plural: fieldLabel('ratios') },
  admin: { description: labelIn('hints', 'ratios') },
  fields: [
    key,
    bilingualField('label', fieldLabel('label')),
    metricsField('numerator', fieldLabel('numerator')),
    metricsField('denominator', fieldLabel('denominator')),
    {
      name: 'form',
      type: 'select',
      required: true,
      defaultValue: 'per',
      label: fieldLabel('form'),
      options: optionsOf('ratioForms', ratioForms),
    },
    perhapsBilingual('unit', fieldLabel('unit'), (_, ratio: { form?: unknown }) => ratio.form === 'per'),
    perhapsBilingual('note', fieldLabel('ratioNote')),
    { name: 'place', type: 'checkbox', defaultValue: false, label: fieldLabel('ratioPlace') },
  ],
};

const partitions: ArrayField = {
  name: 'partitions',
  type: 'array',
  label: fieldLabel('partitions'),
  labels: { singular: fieldLabel('partition'), plural: fieldLabel('partitions') },
  admin: { description: labelIn('hints', 'partitions') },
  fields: [
    key,
    bilingualField('label', fieldLabel('label')),
    { name: 'total', type: 'relationship', relationTo: 'metrics', label: fieldLabel('total') },
    metricsField('parts', fieldLabel('wholeParts')),
  ],
};

/** The fields of the front matter besides its texts: where readers turn to, and what the booklet derives. */
export const frontFields: Field[] = [
  contact,
  licence,
  { name: 'issn', type: 'text', label: fieldLabel('issn'), validate: refusing(isIssn, 'issn') },
  prose('sources', fieldLabel('sources')),
  {
    name: 'derived',
    type: 'group',
    label: fieldLabel('derived'),
    fields: [
      metricsField('highlights', fieldLabel('highlights'), {
        maxRows: 20,
        admin: { description: labelIn('hints', 'highlights') },
      }),
      metricsField('lead', fieldLabel('lead'), {
        maxRows: 3,
        admin: { description: labelIn('hints', 'lead') },
      }),
      ratios,
      partitions,
      {
        name: 'namedSums',
        type: 'checkbox',
        defaultValue: false,
        label: fieldLabel('namedSums'),
        admin: { description: labelIn('hints', 'namedSums') },
      },
    ],
  },
];
