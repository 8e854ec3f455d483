import type { CollectionConfig, FieldAccess } from 'payload';
import { jsonField } from './fields/jsonField';
import { counter, keyOf, requiredText, text } from './fields/textFields';
import { personOf } from '@/access/personOf';
import { ministryRoles } from '@/domain/permissions/person';
import { record } from './record';

const ofMinistry: FieldAccess = ({ req }) =>
  personOf(req)?.roles.some((role) => ministryRoles.includes(role)) === true;

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
      options: ['queued', 'running', 'waiting', 'done', 'failed'],
    },
    text('step'),
    // Readers may have found its files: they lay whole at their own address before the step that shows them.
    { name: 'shown', type: 'checkbox' },
    text('leaseOwner'),
    text('leaseExpires'),
    text('waitsUntil'),
    jsonField({ name: 'reason', type: '{ step: string; problem: string; detail: string }' }),
    jsonField({
      name: 'files',
      type: 'readonly { name: string; bytes: number; sha256: string; prefix?: { bytes: number; sha256: string } }[]',
    }),
    // What printed a booklet is for the ministry: where an old browser works is nobody else's affair.
    { ...jsonField({ name: 'provenance', type: 'Record<string, string>' }), access: { read: ofMinistry } },
    // What must be typed from the opened file before it is shown; none where nothing has to be.
    jsonField({ name: 'typing', type: "import('./domain/publication/typedRelease').Typing" }),
    jsonField({ name: 'timings', type: 'Record<string, number>' }),
    counter('runs'),
    counter('refusals'),
    requiredText('at'),
  ],
  { indexes: [{ fields: ['publication', 'attempt'], unique: true }] },
);
