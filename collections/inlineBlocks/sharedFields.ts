import type { Field } from 'payload';
import { suffixes } from '@/domain/turkish/suffix';
import { fieldLabel, optionsOf } from '../words';

/** How an inline value goes on: its Turkish suffix, and whether it is printed with emphasis. */
export const endingFields: Field[] = [
  { name: 'suffix', type: 'select', label: fieldLabel('suffix'), options: optionsOf('suffixes', suffixes) },
  { name: 'emphasis', type: 'checkbox', label: fieldLabel('emphasis'), defaultValue: false },
];

/** Shows on the block which value it stands for. */
export const inlineValueLabel = '/src/admin/texts/InlineValueLabel';
