import type { CollectionConfig } from 'payload';
import { publicationKinds } from '@/domain/booklet/snapshot';
import { jsonField, storedField } from './fields/jsonField';
import { counter, keyOf, requiredText, text } from './fields/textFields';
import { startRender } from './publishing/startRender';
import { record } from './record';

/** One release of one booklet. Never updated: what was published does not change (docs/adr/0003-immutable-publications.md). */
export const publications: CollectionConfig = record(
  'publications',
  [
    keyOf('edition'),
    keyOf('province'),
    counter('number', 1),
    // Which publications left together at one word of a publisher; none for those that came one by one.
    { name: 'train', type: 'text', index: true },
    { name: 'kind', type: 'select', required: true, options: [...publicationKinds] },
    text('reason'),
    // The numbers that a withdrawal takes back; none in one that took the booklet before it.
    jsonField({ name: 'takes', type: 'readonly number[]' }),
    jsonField({ name: 'erratum', type: "import('./domain/booklet/erratum').Erratum" }),
    // What was decided before it went out; readers are shown the result alone.
    jsonField({
      name: 'disclosure',
      type: "readonly import('./domain/disclosure/decision').DisclosureDecision[]",
    }),
    storedField('snapshot', 'snapshot', { required: true }),
    // What readers do not get of it: revisions, and what a withdrawal withdrew.
    storedField('inside', 'snapshotInside'),
    // The booklet prints it, and whoever releases by typing has to have read it there: no interface gives it.
    { ...requiredText('contentHash'), access: { read: () => false } },
    text('by'),
    text('byName'),
    requiredText('at'),
    text('timelineHead'),
  ],
  {
    indexes: [{ fields: ['edition', 'province', 'number'], unique: true }],
    hooks: { afterChange: [startRender] },
  },
);
