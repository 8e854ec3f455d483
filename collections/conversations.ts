import type { CollectionConfig, TextField } from 'payload';
import { conversationStates, sides } from '@/domain/conversations/conversation';
import { jsonField } from './fields/jsonField';
import { counter, keyOf, requiredText, text } from './fields/textFields';
import { record } from './record';

const people = (name: string): TextField => ({ name, type: 'text', hasMany: true, index: true });

/**
 * Where the conversation about one figure stands. What was said is in the timeline, in a chain of the figure's own, so that
 * a remark that was taken away or changed shows; the rest can be told from there.
 */
export const conversations: CollectionConfig = record(
  'conversations',
  [
    keyOf('edition'),
    keyOf('province'),
    keyOf('metric'),
    { name: 'state', type: 'select', required: true, index: true, options: [...conversationStates] },
    text('asker'),
    { name: 'askerSide', type: 'select', options: [...sides] },
    { name: 'side', type: 'select', options: [...sides] },
    // Whose answer it is.
    people('people'),
    // Who wrote in it or was named.
    people('participants'),
    counter('remarks'),
    { ...requiredText('changedAt'), index: true },
    requiredText('changedBy'),
  ],
  { indexes: [{ fields: ['edition', 'province'] }] },
);

/** What one person has looked at: the last visits to the day's work, and which news were read. The key is the person's. */
export const marks: CollectionConfig = record('marks', [
  text('visitedAt'),
  text('lastVisit'),
  text('seenUntil'),
  jsonField({ name: 'seen', type: 'readonly string[]', required: true, defaultValue: [] }),
]);
