import type { CollectionConfig } from 'payload';
import { valueKinds } from '@/domain/figures/figureValue';
import { stages, states } from '@/domain/workflow/position';
import { returnCodes } from '@/domain/workflow/returnReason';
import { jsonField, storedField } from './fields/jsonField';
import { counter, keyOf, requiredText, text } from './fields/textFields';
import { reviewFields } from './fields/reviewFields';
import { record } from './record';

/** Province × edition × metric: the working value, its place in the workflow, and the copies beside it. */
export const figures: CollectionConfig = record(
  'figures',
  [
    keyOf('edition'),
    keyOf('province'),
    keyOf('metric'),
    { name: 'kind', type: 'select', required: true, options: [...valueKinds, 'emptied'] },
    { name: 'amount', type: 'number' },
    text('carriedFrom'),
    text('note'),
    text('asOf'),
    { name: 'state', type: 'select', required: true, index: true, options: [...states] },
    { name: 'stage', type: 'select', options: [...stages] },
    counter('round'),
    counter('revision'),
    text('sentBy'),
    ...reviewFields(),
    text('returnReason'),
    text('returnedBy'),
    text('unchanged'),
    jsonField({ name: 'reasons', type: "readonly import('./domain/checks/finding').GivenReason[]" }),
    jsonField({ name: 'typists', type: 'readonly string[]' }),
    { name: 'returnCode', type: 'select', options: [...returnCodes] },
    jsonField({ name: 'fallAccepted', type: "import('./domain/workflow/figureRecord').FallAcceptance" }),
    storedField('approved', 'figureCopy'),
    storedField('published', 'publishedCopy'),
    text('recorded'),
    requiredText('changedBy'),
    requiredText('changedAt'),
  ],
  { indexes: [{ fields: ['edition', 'province', 'metric'], unique: true }] },
);
