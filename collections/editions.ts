import type { CollectionConfig, FieldAccess, NumberField, SelectField, TextField } from 'payload';
import { personOf } from '@/access/personOf';
import { rolesOn } from '@/domain/workflow/rolesFor';
import { editionStates, releaseModes } from '@/domain/workflow/entryPhase';
import { jsonField, storedField } from './fields/jsonField';
import { counter } from './fields/textFields';
import { keepEdition, keepOpened } from './history/keepEdition';
import { recordChanges } from './history/recordChanges';
import { sealed } from './sealed';
import { fieldLabel, labelIn, optionsOf } from './words';
import { localeOf } from '@/domain/bilingual';
import { problemText } from '@/messages/problems/problems';
import { editionDays } from '@/domain/workflow/editionDates';
import {
  readReminderDays,
  reminderFields,
  tidyReminderDays,
  usualReminders,
  type ReminderField,
} from '@/domain/workflow/reminderDays';
import { dayField } from './fields/dayField';

const never: FieldAccess = () => false;
/** Written by our actions only. */
const byActions = { create: never, update: never };

/** Other days that are proposed, and why, are read by those who propose and confirm them. */
const mayDecide: FieldAccess = ({ req }) => {
  const person = personOf(req);
  return person !== null && rolesOn('dates').some((role) => person.roles.includes(role));
};

const code = /^(\d{4})-[1-9]$/;

const releaseMode: SelectField = {
  name: 'releaseMode',
  type: 'select',
  required: true,
  defaultValue: 'rolling',
  label: fieldLabel('releaseMode'),
  options: optionsOf('releaseModes', releaseModes),
  admin: { description: labelIn('hints', 'releaseMode') },
};

/** Days on which people are reminded: mended until the edition opens, like its dates, and kept for it then. */
function reminderField(name: ReminderField): TextField {
  return {
    name,
    type: 'text',
    defaultValue: usualReminders[name],
    label: fieldLabel(name),
    admin: { description: labelIn('hints', name) },
    hooks: {
      beforeValidate: [
        ({ value }: { value?: unknown }) => (typeof value === 'string' ? tidyReminderDays(value) : value),
      ],
    },
    validate: (value: unknown, { req }) => {
      const isEmpty = value === null || value === undefined;
      const isRead = typeof value === 'string' && readReminderDays(value) !== null;
      return (
        isEmpty || isRead || problemText({ problem: 'reminder_days_unreadable' }, localeOf(req.i18n.language))
      );
    },
  };
}

function whole(name: 'year' | 'month', min: number, max: number): NumberField {
  return { name, type: 'number', required: true, min, max, label: fieldLabel(name) };
}

/**
 * One edition, e.g. `2024-2`. The publisher plans it here, and mends or removes it until it opens; opening and closing are
 * actions.
 */
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
    beforeChange: [keepEdition],
    beforeDelete: [keepOpened],
    afterChange: [
      recordChanges({
        action: 'change_dates',
        // Once it has opened, our own action changes its days and records that itself.
        when: (before) => before === null || before['state'] === 'planned',
        fields: ['year', 'month', 'releaseMode', ...editionDays, ...reminderFields],
        place: (id) => ({ scope: { kind: 'edition', id }, edition: id, province: null }),
      }),
    ],
  },
  fields: [
    {
      name: 'id',
      type: 'text',
      required: true,
      access: { update: never },
      label: fieldLabel('edition'),
      admin: { description: labelIn('hints', 'editionKey') },
      validate: (
        value: unknown,
        { data, req }: { data: { year?: unknown }; req: { i18n: { language: string } } },
      ) =>
        (typeof value === 'string' && Number(code.exec(value)?.[1]) === data.year) ||
        labelIn('refusals', 'editionKey')[req.i18n.language === 'en' ? 'en' : 'tr'],
    },
    whole('year', 2000, 2100),
    whole('month', 1, 12),
    ...editionDays.map((name) => dayField(name, fieldLabel(name), { required: name === 'asOf' })),
    releaseMode,
    ...reminderFields.map(reminderField),
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
      ...jsonField({
        name: 'proposals',
        type: "readonly import('./domain/forces/datesProposal').DatesProposal[]",
      }),
      access: { ...byActions, read: mayDecide },
      admin: { hidden: true },
    },
    {
      ...storedField('pins', 'pins'),
      access: byActions,
      admin: { hidden: true },
    },
  ],
};
