import type { Field, FieldAccess, SelectField } from 'payload';
import type { TextCollection } from '@/domain/booklet/textCopy';
import { stages, states } from '@/domain/workflow/position';
import { fieldLabel, optionsOf } from '../words';
import { storedField } from './jsonField';
import { text } from './textFields';
import { reviewFields } from './reviewFields';

const never: FieldAccess = () => false;

/** What the workflow knows of a text: written by our actions and hooks, by no generic endpoint. */
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

/** Names of the fields that no generic endpoint changes; `revision` is compared and counted by a hook. */
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

/** Gives the system fields of a collection of texts; its approved copies are the kind of stored JSON of its name. */
export function systemFields(collection: TextCollection): Field[] {
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
  const inner = [...workflowFields, storedField('approved', collection)];
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
