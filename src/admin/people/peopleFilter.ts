import type { PersonLine } from '@/contract/peopleView';
import { personStates, type PersonState } from '@/domain/people/accountLink';
import { roles, type Role } from '@/domain/permissions/person';
import { searchKey } from '@/domain/turkish/letters';

/** What the list shows: empty texts mean everything; `ministry` are people without a province. */
export interface PeopleFilter {
  readonly text: string;
  readonly province: string;
  readonly role: string;
  readonly state: string;
}

export const everybody: PeopleFilter = { text: '', province: '', role: '', state: '' };

/** The lines that fit all parts of the filter. */
export function filterPeople(people: readonly PersonLine[], filter: PeopleFilter): readonly PersonLine[] {
  const wanted = searchKey(filter.text);
  return people.filter(
    (person) =>
      (wanted === '' || searchKey(`${person.name} ${person.email}`).includes(wanted)) &&
      (filter.province === '' || (person.province ?? 'ministry') === filter.province) &&
      (filter.role === '' || person.roles.includes(filter.role as Role)) &&
      (filter.state === '' || person.state === (filter.state as PersonState)),
  );
}

export const filterRoles = roles;
export const filterStates = personStates;
