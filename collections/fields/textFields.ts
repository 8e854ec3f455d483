import type { Condition, GroupField, NumberField, TextField, TextFieldSingleValidation } from 'payload';
import { fieldLabel, labelIn, type Label } from '../words';

/** Makes a field for a short text in both languages, as the domain's `Bilingual`. */
export function bilingualField(name: string, label: Label): GroupField {
  return {
    name,
    type: 'group',
    label,
    fields: [
      { name: 'tr', type: 'text', required: true, label: fieldLabel('turkish') },
      { name: 'en', type: 'text', required: true, label: fieldLabel('english') },
    ],
  };
}

/** Makes a field for a short text in both languages that may be left out. */
export function perhapsBilingual(name: string, label: Label, condition?: Condition): GroupField {
  return {
    name,
    type: 'group',
    label,
    ...(condition === undefined ? {} : { admin: { condition } }),
    fields: [
      { name: 'tr', type: 'text', label: fieldLabel('turkish') },
      { name: 'en', type: 'text', label: fieldLabel('english') },
    ],
  };
}

/** Makes a field for a required key of another record, kept as plain text: `?depth` cannot follow it. */
export function keyOf(name: string): TextField {
  return { name, type: 'text', required: true, index: true };
}

/** Makes a text field that may be empty. */
export function text(name: string): TextField {
  return { name, type: 'text' };
}

/** Makes a required text field. */
export function requiredText(name: string): TextField {
  return { name, type: 'text', required: true };
}

/** Makes a field for a whole number that counts up from `defaultValue`. */
export function counter(name: string, defaultValue = 0): NumberField {
  return { name, type: 'number', required: true, defaultValue };
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Refuses a key that is not ASCII kebab-case. */
export const keyRule: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && kebab.test(value)) ||
  labelIn('refusals', 'key')[req.i18n.language === 'en' ? 'en' : 'tr'];

/** The natural key of a text or definition: ASCII kebab-case, given once. */
export const keyField: TextField = {
  name: 'id',
  type: 'text',
  required: true,
  label: fieldLabel('key'),
  access: { update: () => false },
  admin: { description: labelIn('hints', 'key') },
  validate: keyRule,
};

/** The key of a record that our services make, e.g. `2024-2:76:1`. */
export const recordKeyField: TextField = { name: 'id', type: 'text', required: true };

/** Keys of the metrics a text shows, filled on save: it answers "where is this metric used". */
export const metricsUsedField: TextField = {
  name: 'metricsUsed',
  type: 'text',
  hasMany: true,
  index: true,
  label: fieldLabel('metricsUsed'),
  access: { create: () => false, update: () => false },
  admin: { readOnly: true },
};
