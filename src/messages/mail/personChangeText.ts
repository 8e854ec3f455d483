import type { Locale } from '@/domain/bilingual';
import type { PersonChange } from '@/domain/people/personChange';
import { peopleWords } from '../desk/people';
import { workflowWords } from '../desk/workflow';

/** Writes one change of an account in words: `İl: Iğdır → Ankara`. */
export function personChangeText(change: PersonChange, locale: Locale): string {
  const { changes, none } = peopleWords[locale];
  switch (change.field) {
    case 'email':
    case 'password':
    case 'second_factor':
    case 'identity':
    case 'deputy':
      return changes[change.field];
    case 'active':
      return fromTo(
        changes.active,
        change.before ? changes.on : changes.off,
        change.after ? changes.on : changes.off,
      );
    case 'name':
      return fromTo(changes.name, change.before, change.after);
    case 'province':
      return fromTo(changes.province, change.before ?? none, change.after ?? none);
    case 'roles': {
      const named = (roles: typeof change.before): string =>
        roles.map((role) => workflowWords[locale].roles[role]).join(', ') || none;
      return fromTo(changes.roles, named(change.before), named(change.after));
    }
  }
}

const fromTo = (name: string, before: string, after: string): string => `${name}: ${before} → ${after}`;
