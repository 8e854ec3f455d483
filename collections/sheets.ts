import type { CollectionConfig } from 'payload';
import { jsonField, storedField } from './fields/jsonField';
import { counter, keyOf, text } from './fields/textFields';
import { record } from './record';

/** Province × edition. Every action on the sheet bumps its revision in the same transaction. */
export const sheets: CollectionConfig = record('sheets', [
  keyOf('edition'),
  keyOf('province'),
  counter('revision'),
  storedField('facts', 'provinceFacts'),
  jsonField({
    name: 'exceptions',
    type: "readonly import('./domain/workflow/entryPhase').EntryException[]",
    required: true,
    defaultValue: [],
  }),
  jsonField({ name: 'forces', type: "readonly import('./domain/forces/force').Force[]" }),
  jsonField({
    name: 'disclosure',
    type: "readonly import('./domain/disclosure/decision').DisclosureDecision[]",
  }),
  jsonField({ name: 'progress', type: "import('./domain/workflow/progress').Progress" }),
  text('timelineHead'),
]);
