import type { Field, FieldAccess } from 'payload';
import { stages, states } from '@/domain/workflow/state';
import { optionsOf } from '../words';
import { jsonField } from './jsonField';
import { text } from './plainField';

const never: FieldAccess = () => false;

/** What the workflow knows of a text: written by our actions and hooks, by no generic door. */
const workflowFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    index: true,
    options: optionsOf('states', states),
  },
  { name: 'stage', type: 'select', options: optionsOf('stages', stages) },
  { name: 'round', type: 'number', required: true, defaultValue: 0 },
  text('sentBy'),
  jsonField({ name: 'touchedBy', type: 'readonly string[]', required: true, defaultValue: [] }),
  jsonField({
    name: 'approvals',
    type: "readonly import('./domain/workflow/workRecord').Approval[]",
    required: true,
    defaultValue: [],
  }),
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

/** The system fields of a text whose approved copy has the domain type `approvedType`. */
export function systemFields(approvedType: string): Field[] {
  const sealedFields = [...workflowFields, jsonField({ name: 'approved', type: approvedType })];
  return [
    ...sealedFields.map(
      (field) =>
        ({
          ...field,
          access: { create: never, update: never },
          admin: { hidden: true },
        }) as Field,
    ),
    { name: 'revision', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
  ];
}
