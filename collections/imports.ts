import type { CollectionConfig } from 'payload';
import { stages, states } from '@/domain/workflow/position';
import { storedField } from './fields/jsonField';
import { counter, keyOf, requiredText, text } from './fields/textFields';
import { reviewFields } from './fields/reviewFields';
import { record } from './record';

/** An edition of the past, proposed from one file and approved or returned as a whole. Its rows are inert. */
export const imports: CollectionConfig = record(
  'imports',
  [
    keyOf('edition'),
    counter('number', 1),
    { name: 'state', type: 'select', required: true, index: true, options: [...states] },
    { name: 'stage', type: 'select', options: [...stages] },
    counter('round'),
    counter('revision'),
    text('sentBy'),
    ...reviewFields(),
    text('returnReason'),
    text('returnedBy'),
    requiredText('fileName'),
    requiredText('fileHash'),
    requiredText('contentHash'),
    storedField('content', 'importContent', { required: true }),
    storedField('findings', 'importFindings', { required: true }),
    requiredText('importedBy'),
    requiredText('importedAt'),
    text('decidedBy'),
    text('decidedAt'),
  ],
  { indexes: [{ fields: ['edition', 'number'], unique: true }] },
);
