import type { CollectionConfig } from 'payload';
import { jsonField } from './fields/jsonField';
import { counter, keyOf, requiredText, text } from './fields/textFields';
import { record } from './record';

/** One attempt to make a publication's files. Whoever holds the lease works on it. */
export const renders: CollectionConfig = record(
  'renders',
  [
    keyOf('publication'),
    keyOf('edition'),
    keyOf('province'),
    counter('attempt', 1),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      index: true,
      options: ['queued', 'running', 'done', 'failed'],
    },
    text('step'),
    // Readers may have found its files: they lay whole at their own address before the step that shows them.
    { name: 'shown', type: 'checkbox' },
    text('leaseOwner'),
    text('leaseExpires'),
    text('waitsUntil'),
    jsonField({ name: 'reason', type: '{ step: string; problem: string; detail: string }' }),
    jsonField({ name: 'files', type: 'readonly { name: string; bytes: number; sha256: string }[]' }),
    jsonField({ name: 'provenance', type: 'Record<string, string>' }),
    jsonField({ name: 'timings', type: 'Record<string, number>' }),
    counter('runs'),
    counter('refusals'),
    requiredText('at'),
  ],
  { indexes: [{ fields: ['publication', 'attempt'], unique: true }] },
);
