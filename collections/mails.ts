import type { CollectionConfig } from 'payload';
import { jsonField } from './fields/jsonField';
import { counter, keyOf, requiredText, text } from './fields/textFields';
import { record } from './record';

/** The mails about one act: how far they are, and who has got one. Their words are made when they are sent. */
export const mails: CollectionConfig = record('mails', [
  { name: 'source', type: 'select', required: true, options: ['timeline', 'renders', 'trains', 'links'] },
  keyOf('about'),
  text('edition'),
  text('province'),
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'queued',
    index: true,
    options: ['queued', 'sending', 'sent', 'failed'],
  },
  counter('attempts'),
  text('leaseOwner'),
  text('leaseExpires'),
  text('waitsUntil'),
  jsonField({
    name: 'sent',
    type: 'readonly { person: string; at: string }[]',
    required: true,
    defaultValue: [],
  }),
  // Whom it goes to, as they could be reached when it happened; null where the readers are looked up.
  {
    ...jsonField({
      name: 'people',
      type: "readonly import('./domain/notices/letter').SealedAddressee[]",
    }),
    hidden: true,
  },
  text('reason'),
  requiredText('at'),
]);
