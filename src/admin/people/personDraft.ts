import type { Locale } from '@/domain/bilingual';
import type { PersonView } from '@/contract/peopleView';
import type { Role } from '@/domain/permissions/person';

/** A person as the form has it. */
export interface PersonDraft {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Plate code, or empty. */
  readonly province: string;
  readonly language: Locale;
}

export const emptyDraft: PersonDraft = { name: '', email: '', roles: [], province: '', language: 'tr' };

/** Fields that say beside themselves what is wrong. */
export const draftFields = ['name', 'email', 'roles', 'province', 'language'] as const;

export function draftOf({ name, email, roles, province, language }: PersonView): PersonDraft {
  return { name, email, roles, province: province ?? '', language };
}
