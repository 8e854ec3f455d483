import type { Field } from 'payload';
import { fieldLabel, optionsOf } from '../words';
import { prose } from './prose';

/** A statement: its sentence, and the wording for each kind of absence (docs/adr/0022-absences.md). */
export const statementFields: Field[] = [
  { name: 'key', type: 'text', required: true, label: fieldLabel('key') },
  {
    name: 'layout',
    type: 'select',
    required: true,
    defaultValue: 'sentence',
    label: fieldLabel('layout'),
    options: optionsOf('layouts', ['sentence', 'highlight']),
  },
  prose('text', fieldLabel('text'), { required: true }),
  prose('zero', fieldLabel('zero')),
  prose('notReported', fieldLabel('notReported')),
  prose('suppressed', fieldLabel('suppressed')),
];
