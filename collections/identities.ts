import type { CollectionConfig } from 'payload';
import { keyOf, requiredText } from './fields/plainField';
import { record } from './record';

/** Who somebody is at the identity provider. One person has one identity at an issuer. */
export const identities: CollectionConfig = record(
  'identities',
  [requiredText('issuer'), requiredText('subject'), keyOf('person'), requiredText('at')],
  {
    indexes: [
      { fields: ['issuer', 'subject'], unique: true },
      { fields: ['issuer', 'person'], unique: true },
    ],
  },
);
