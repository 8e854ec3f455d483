import type { CollectionConfig, DateField, FieldAccess, SelectField } from 'payload';
import { editionStates } from '@/domain/workflow/entryPhase';
import { jsonField, storedField } from './fields/jsonField';
import { counter } from './fields/textFields';
import { keepEditionDates } from './history/keepEditionDates';
import { recordChanges } from './history/recordChanges';
import { sealed } from './sealed';
import { fieldLabel, labelIn, optionsOf, type Label } from './words';

const never: FieldAccess = () => false;
/** Written by our actions only. */
const byActions = { create: never, update: never };
/** Given once, when the edition is planned. */
const givenOnce = { update: never };

const code = /^(\d{4})-[1-9]$/;

function dateField(name: 'asOf' | 'entryOpens' | 'entryDue' | 'entryCloses', label: Label): DateField {
  return {
    name,
    type: 'date',
    required: name === 'asOf',
    label,
    admin: {
      date: { pickerAppearance: name === 'asOf' ? 'dayOnly' : 'dayAndTime', displayFormat: 'd MMMM yyyy' },
    },
  };
}

const releaseMode: SelectField = {
  name: 'releaseMode',
  type: 'select',
  required: true,
  defaultValue: 'rolling',
  access: givenOnce,
  label: fieldLabel('releaseMode'),
  options: optionsOf('releaseModes', ['rolling', 'train']),
};

/** One edition, e.g. `2024-2`. The publisher plans it and sets its dates here; opening and closing are actions. */
export const editions: CollectionConfig = {
  ...sealed('editions'),
  slug: 'editions',
  defaultSort: '-id',
  admin: {
    group: labelIn('groups', 'editions'),
    useAsTitle: 'id',
    defaultColumns: ['id', 'state', 'entryOpens', 'entryDue'],
  },
  hooks: {
    beforeChange: [keepEditionDates],
    afterChange: [
      recordChanges({
        action: 'change_dates',
        fields: ['asOf', 'entryOpens', 'entryDue', 'entryCloses'],
        place: (id) => ({ scope: { kind: 'edition', id }, edition: id, province: null }),
      }),
    ],
  },
  fields: [
    {
      name: 'id',
      type: 'text',
      required: true,
      access: givenOnce,
      label: fieldLabel('edition'),
      admin: { description: labelIn('hints', 'editionKey') },
      validate: (
        value: unknown,
        { data, req }: { data: { year?: unknown }; req: { i18n: { language: string } } },
      ) =>
        (typeof value === 'string' && Number(code.exec(value)?.[1]) === data.year) ||
        labelIn('refusals', 'editionKey')[req.i18n.language === 'en' ? 'en' : 'tr'],
    },
    {
      name: 'year',
      type: 'number',
      required: true,
      min: 2000,
      max: 2100,
      access: givenOnce,
      label: fieldLabel('year'),
    },
    {
      name: 'month',
      type: 'number',
      required: true,
      min: 1,
      max: 12,
      access: givenOnce,
      label: fieldLabel('month'),
    },
    dateField('asOf', fieldLabel('asOf')),
    dateField('entryOpens', fieldLabel('entryOpens')),
    dateField('entryDue', fieldLabel('entryDue')),
    dateField('entryCloses', fieldLabel('entryCloses')),
    releaseMode,
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'planned',
      access: byActions,
      label: fieldLabel('state'),
      options: optionsOf('editionStates', editionStates),
      admin: { readOnly: true },
    },
    {
      ...jsonField({
        name: 'stages',
        type: "readonly import('./domain/workflow/position').Stage[]",
        required: true,
        defaultValue: ['province', 'ministry'],
      }),
      access: byActions,
      admin: { hidden: true },
    },
    { ...counter('revision'), access: byActions, admin: { hidden: true } },
    { name: 'sample', type: 'checkbox', defaultValue: false, access: byActions, admin: { hidden: true } },
    {
      ...storedField('pins', 'pins'),
      access: byActions,
      admin: { hidden: true },
    },
  ],
};
