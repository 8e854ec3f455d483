import type { CollectionConfig } from 'payload';
import { mailSources } from '@/domain/notices/delivery';
import { jsonField } from './fields/jsonField';
import { counter, keyOf, requiredText, text } from './fields/textFields';
import { record } from './record';

/** The mails about one act: how far they are, and who has got one. Their words are made when they are sent. */
export const mails: CollectionConfig = record('mails', [
  { name: 'source', type: 'select', required: true, options: [...mailSources] },
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
    // `how`: no mail was sent for it alone, because it was gathered or its reader wants no such mail.
    type: "readonly { person: string; at: string; how?: 'gathered' | 'untold' }[]",
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
  // Addresses that the mail server refused for good; nobody asks for them again.
  jsonField({ name: 'refused', type: 'readonly { person: string; reason: string }[]' }),
  // Of mails that are gathered for one person: who, from when on it may leave, and the ids of what it tells.
  { ...text('person'), index: true },
  text('due'),
  jsonField({ name: 'gathered', type: 'readonly string[]' }),
  // When the last of them was sent: how many somebody got within the hour is counted by it.
  { ...text('lastSent'), index: true },
  text('reason'),
  requiredText('at'),
]);
