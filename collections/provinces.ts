import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  FieldAccess,
  JSONField,
  RelationshipField,
  Where,
} from 'payload';
import { searchKey } from '@/domain/turkish/letters';
import { recordKeyField } from './fields/textFields';
import { jsonField } from './fields/jsonField';
import { recordChanges } from './history/recordChanges';
import { sealed } from './sealed';
import { refuseUnknown } from './texts/refuseUnknown';
import { refuseUnprintable, tidyWords } from './texts/tidyWords';
import { fieldLabel, labelIn } from './words';

const never: FieldAccess = () => false;
const fixed = { create: never, update: never };

/** What a province's record says that may change; each change stands in the timeline. */
const settings: readonly (RelationshipField | JSONField)[] = [
  {
    name: 'absentServices',
    type: 'relationship',
    relationTo: 'services',
    hasMany: true,
    label: fieldLabel('absentServices'),
    admin: { description: labelIn('hints', 'absentServices') },
  },
  {
    name: 'groups',
    type: 'relationship',
    relationTo: 'groups',
    hasMany: true,
    label: fieldLabel('groups'),
    admin: { description: labelIn('hints', 'groups') },
  },
  {
    ...jsonField({
      name: 'suffixOverrides',
      type: "Partial<Record<import('./domain/turkish/suffix').Suffix, string>>",
    }),
    // How a name is declined is no setting: it comes with the installation, and no form or request changes it.
    access: fixed,
    admin: { hidden: true },
  },
];

/** What the list's search box asks of the name is asked of the search key: `igdir` and `IĞDIR` find Iğdır. */
function folded(where: Where = {}): Where {
  return Object.fromEntries(
    Object.entries(where).map(([field, asked]): [string, Where[string]] => {
      if (Array.isArray(asked)) return [field, asked.map(folded)];
      const { like } = asked;
      return field === 'name' && typeof like === 'string'
        ? ['searchKey', { like: searchKey(like) }]
        : [field, asked];
    }),
  );
}

const foldSearch: CollectionBeforeOperationHook<'provinces'> = ({ args }) =>
  'where' in args ? { ...args, where: folded(args.where) } : args;

/** One of the 81. What identifies a province is fixed; what it offers may change. */
export const provinces: CollectionConfig = {
  ...sealed('provinces'),
  slug: 'provinces',
  admin: {
    group: labelIn('groups', 'editions'),
    useAsTitle: 'name',
    defaultColumns: ['id', 'name', 'absentServices', 'groups'],
  },
  defaultSort: 'id',
  hooks: {
    beforeOperation: [foldSearch],
    beforeValidate: [tidyWords, refuseUnprintable],
    beforeChange: [refuseUnknown],
    afterChange: [
      recordChanges({
        action: 'change_province',
        fields: settings.map(({ name }) => name),
        place: (id) => ({ scope: { kind: 'province', id }, edition: null, province: id }),
      }),
    ],
  },
  fields: [
    { ...recordKeyField, label: fieldLabel('plate'), access: { update: never } },
    { name: 'name', type: 'text', required: true, unique: true, access: fixed, label: fieldLabel('name') },
    { name: 'capitals', type: 'text', required: true, access: fixed, label: fieldLabel('capitals') },
    { name: 'slug', type: 'text', required: true, unique: true, access: fixed, label: fieldLabel('slug') },
    {
      name: 'sortKey',
      type: 'text',
      required: true,
      index: true,
      access: fixed,
      label: fieldLabel('sortKey'),
    },
    {
      name: 'searchKey',
      type: 'text',
      required: true,
      index: true,
      access: fixed,
      label: fieldLabel('searchKey'),
    },
    ...settings,
  ],
};
