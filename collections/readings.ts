import type { CollectionConfig } from 'payload';
import { jsonField } from './fields/jsonField';
import { counter, keyOf } from './fields/textFields';
import { record } from './record';

/** The votes of readers who decide without seeing each other, one row for each such figure. No door shows them to anybody. */
export const readings: CollectionConfig = record('readings', [
  keyOf('edition'),
  keyOf('province'),
  keyOf('metric'),
  counter('figureRevision'),
  jsonField({
    name: 'votes',
    type: "readonly import('./domain/workflow/readers').Vote[]",
    required: true,
    defaultValue: [],
  }),
]);

/** What people typed who type a figure without seeing each other, one row for each such figure. No door shows it to anybody. */
export const typings: CollectionConfig = record('typings', [
  keyOf('edition'),
  keyOf('province'),
  keyOf('metric'),
  counter('figureRevision'),
  jsonField({
    name: 'typings',
    type: "readonly import('./domain/workflow/typings').Typing[]",
    required: true,
    defaultValue: [],
  }),
  jsonField({ name: 'chosen', type: "import('./domain/workflow/typings').Typing" }),
]);

/** Who works on a sheet at a stage of review until when, and who has it open: it warns, and bars nobody. */
export const presence: CollectionConfig = record('presence', [
  keyOf('edition'),
  keyOf('province'),
  jsonField({ name: 'claim', type: "import('./domain/review/presence').Claim" }),
  jsonField({
    name: 'looking',
    type: "readonly import('./domain/review/presence').Looking[]",
    required: true,
    defaultValue: [],
  }),
  { name: 'expires', type: 'text', required: true, index: true },
]);
