import type { CollectionConfig } from 'payload';
import { counter, text } from './fields/plainField';
import { record } from './record';

/** Failed logins in a row, by account and kind of device. The key is a hash: nobody can read an address out of it. */
export const attempts: CollectionConfig = record('attempts', [
  counter('count'),
  { ...text('until'), required: true, index: true },
]);
