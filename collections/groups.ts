import type { CollectionConfig } from 'payload';
import { keyField } from './fields/textFields';
import { recordChanges } from './history/recordChanges';
import { sealed } from './sealed';
import { refuseUnprintable, tidyWords } from './texts/tidyWords';
import { fieldLabel, labelIn } from './words';

/** A named group of provinces that texts may be meant for: a disaster area, those by the sea. */
export const groups: CollectionConfig = {
  ...sealed('groups'),
  slug: 'groups',
  admin: {
    group: labelIn('groups', 'editions'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'id'],
  },
  hooks: {
    beforeValidate: [tidyWords, refuseUnprintable],
    afterChange: [
      recordChanges({
        action: 'change_group',
        fields: ['name'],
        place: (id) => ({ scope: { kind: 'groups', id }, edition: null, province: null }),
      }),
    ],
  },
  fields: [
    keyField,
    {
      name: 'name',
      type: 'text',
      required: true,
      label: fieldLabel('name'),
      admin: { description: labelIn('hints', 'group') },
    },
  ],
};
