import type { GroupField } from 'payload';
import type { Label } from '../words';
import { fieldLabel } from '../words';

/** A short text in both languages, as the domain's `Bilingual`. */
export function bilingualField(name: string, label: Label): GroupField {
  return {
    name,
    type: 'group',
    label,
    fields: [
      { name: 'tr', type: 'text', required: true, label: fieldLabel('turkish') },
      { name: 'en', type: 'text', required: true, label: fieldLabel('english') },
    ],
  };
}
