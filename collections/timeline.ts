import type { CollectionConfig } from 'payload';
import { jsonField } from './fields/jsonField';
import { counter, keyOf, requiredText, text } from './fields/textFields';
import { noteAccountAct } from './noteInJournal';
import { record } from './record';

/** One action: who did what, when, with every value before and after. Append-only, chained by hash per scope, and all together in one chain. */
export const timeline: CollectionConfig = record(
  'timeline',
  [
    keyOf('scope'),
    counter('seq', 1),
    { ...text('edition'), index: true },
    { ...text('province'), index: true },
    requiredText('action'),
    { ...text('actor'), index: true },
    text('actorName'),
    text('onBehalfOf'),
    text('onBehalfOfName'),
    { ...requiredText('at'), index: true },
    text('comment'),
    jsonField({
      name: 'changes',
      type: "readonly import('./domain/workflow/timelineEntry').TimelineChange[]",
      required: true,
      defaultValue: [],
    }),
    text('previousHash'),
    requiredText('hash'),
    // Its place in the one chain over everything, which it gets a moment after the act; null until then.
    { name: 'position', type: 'number', index: true },
    text('seal'),
  ],
  { indexes: [{ fields: ['scope', 'seq'], unique: true }], hooks: { afterChange: [noteAccountAct] } },
);
