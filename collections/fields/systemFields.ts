import type { Field, FieldAccess, SelectField } from 'payload';
import { stages, states } from '@/domain/workflow/state';
import { fieldLabel, optionsOf } from '../words';
import { jsonField } from './jsonField';
import { text } from './plainField';
import { reviewFields } from './reviewFields';

const never: FieldAccess = () => false;

/** What the workflow knows of a text: written by our actions and hooks, by no generic door. */
const workflowFields: Field[] = [
  { name: 'round', type: 'number', required: true, defaultValue: 0 },
  text('sentBy'),
  ...reviewFields(),
  { name: 'returnReason', type: 'textarea' },
  text('returnedBy'),
  { name: 'approvedRevision', type: 'number' },
  text('changedBy'),
  text('changedAt'),
];

/** Names of the fields that a generic door never changes; `revision` is compared and counted by a hook. */
export const systemFieldNames = [
  'state',
  'stage',
  'round',
  'sentBy',
  'touchedBy',
  'approvals',
  'returnReason',
  'returnedBy',
  'approved',
  'approvedRevision',
  'changedBy',
  'changedAt',
] as const;

/** Columns of the list; on the text's own page the strip of the workflow says them. */
const listed = { hidden: true, readOnly: true } as const;

/** The system fields of a text whose approved copy has the domain type `approvedType`. */
export function systemFields(approvedType: string): Field[] {
  const access = { create: never, update: never };
  const state: SelectField = {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    index: true,
    label: fieldLabel('state'),
    options: optionsOf('states', states),
    access,
    admin: listed,
  };
  const stage: SelectField = {
    name: 'stage',
    type: 'select',
    label: fieldLabel('stage'),
    options: optionsOf('stages', stages),
    access,
    admin: listed,
  };
  const inner = [...workflowFields, jsonField({ name: 'approved', type: approvedType })];
  return [
    state,
    stage,
    ...inner.map((field) => ({ ...field, access, admin: { disabled: true } }) as Field),
    // Sent back with every save: it says what the writer saw.
    {
      name: 'revision',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { hidden: true },
    },
  ];
}
