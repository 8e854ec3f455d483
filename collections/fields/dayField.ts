import type { TextField } from 'payload';
import { localeOf } from '@/domain/bilingual';
import { isDay, readDay } from '@/domain/days';
import { problemText } from '@/messages/problems/problems';
import type { Label } from '../words';

/**
 * Makes a field for a day: kept as `2024-09-30` and never as a moment, read as people of Türkiye type it; anything else
 * is refused, and is never another day.
 */
export function dayField(name: string, label: Label, { required = false } = {}): TextField {
  return {
    name,
    type: 'text',
    required,
    label,
    admin: { components: { Field: '/src/admin/desk/DayField' } },
    hooks: {
      beforeValidate: [({ value }: { value?: unknown }) => (typeof value === 'string' ? kept(value) : value)],
    },
    validate: (value: unknown, { req }) => {
      const isEmpty = value === null || value === undefined;
      if (isEmpty && !required) return true;
      const { language } = req.i18n;
      if (isEmpty) return problemText({ problem: 'field_missing' }, localeOf(language));
      return (
        (typeof value === 'string' && isDay(value)) ||
        problemText({ problem: 'day_unreadable' }, localeOf(language))
      );
    },
  };
}

function kept(typed: string): string | null {
  return typed.trim() === '' ? null : (readDay(typed) ?? typed);
}
