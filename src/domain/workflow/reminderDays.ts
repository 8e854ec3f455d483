/** Which mails about its days an edition sends, each by how many days lie between; as the form has them: `7, 2`. */
export const reminderFields = ['remindBeforeDue', 'remindAfterDue', 'remindBeforeClose'] as const;
export type ReminderField = (typeof reminderFields)[number];

/** What an edition's form begins with. */
export const usualReminders: Readonly<Record<ReminderField, string>> = {
  remindBeforeDue: '7, 2',
  remindAfterDue: '1',
  remindBeforeClose: '3, 1',
};

/** On which days people are reminded, counted from the day that they are about. An empty list sends none. */
export type ReminderDays = Readonly<Record<ReminderField, readonly number[]>>;

const mostReminders = 6;
const mostDays = 60;

/** Reads days as somebody types them, with commas or spaces between, the largest first; null for what is none. */
export function readReminderDays(typed: string): readonly number[] | null {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
  const days = [...new Set(parts.map(Number))].toSorted((a, b) => b - a);
  const isRead =
    parts.every((part) => /^\d{1,2}$/.test(part)) && days.every((days) => days >= 1 && days <= mostDays);
  return isRead && days.length <= mostReminders ? days : null;
}

/** Gives the same as it is kept: `7, 2`; what cannot be read stays as it was typed. */
export function tidyReminderDays(typed: string): string {
  return readReminderDays(typed)?.join(', ') ?? typed;
}

/** Reads the days of a stored edition; one from before there were any has the usual ones. */
export function reminderDaysOf(stored: {
  readonly [F in ReminderField]?: string | null | undefined;
}): ReminderDays {
  const read = (field: ReminderField): readonly number[] =>
    readReminderDays(stored[field] ?? usualReminders[field]) ?? [];
  return {
    remindBeforeDue: read('remindBeforeDue'),
    remindAfterDue: read('remindAfterDue'),
    remindBeforeClose: read('remindBeforeClose'),
  };
}
