import type { CollectionConfig } from 'payload';
import { counter, keyOf, requiredText, text } from './fields/textFields';
import { record } from './record';
import { jsonField } from './fields/jsonField';

/** Wrong attempts in a row, and those under way, by account and kind of device. The key is a hash: nobody can read an address out of it. */
export const attempts: CollectionConfig = record('attempts', [
  counter('count'),
  { ...text('until'), required: true, index: true },
  jsonField({ name: 'held', type: 'readonly string[]' }),
]);

/** Somebody's second factor: the key is the person's. The secret is encrypted, and recovery codes are kept as hashes. */
export const authenticators: CollectionConfig = record('authenticators', [
  requiredText('secret'),
  counter('lastStep'),
  jsonField({ name: 'recovery', type: 'readonly string[]', required: true, defaultValue: [] }),
  requiredText('at'),
]);

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

/** Where a chain over everything ends, under the program's own seal, and when its end was last told outside the database. */
export const chains: CollectionConfig = record('chains', [
  counter('position'),
  text('seal'),
  counter('adopted'),
  text('adoptedAt'),
  // Up to here its time was over, and the program itself removed it.
  counter('removed'),
  text('removedSeal'),
  requiredText('proof'),
  text('toldOn'),
  text('tellingUntil'),
]);

/** The journal of security: what happened at the doors of the desk. Append-only and chained; the sender's address is encrypted. */
export const journal: CollectionConfig = record('journal', [
  { ...requiredText('at'), index: true },
  { ...requiredText('kind'), index: true },
  { ...text('person'), index: true },
  text('by'),
  text('sender'),
  text('device'),
  text('unknown'),
  text('detail'),
  text('problem'),
  counter('times', 1),
  requiredText('hash'),
  { name: 'position', type: 'number', index: true },
  text('seal'),
]);

/** What collections need to know of this installation. */
export interface CollectionSettings {
  /** Where uploaded pictures are kept; null when they are in a bucket. */
  readonly mediaFolder: string | null;
  /** Cookies go over HTTPS only. */
  readonly secureCookies: boolean;
}
