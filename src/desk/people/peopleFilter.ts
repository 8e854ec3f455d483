import { useEffect, useState } from 'react';
import { addressOf, type QueryName } from '@/contract/addresses';
import type { PersonLine } from '@/contract/peopleView';
import type { PersonState } from '@/domain/people/account';
import type { Role } from '@/domain/permissions/person';
import { searchKey } from '@/domain/turkish/letters';
import { useRouter, type Place } from '../shell/router';

/** What the list shows: empty texts mean everything; `ministry` are people without a province. */
export interface PeopleFilter {
  readonly text: string;
  readonly province: string;
  readonly role: string;
  readonly state: string;
}

/** Reads the filter that an address names. */
export function filterIn({ query }: Pick<Place, 'query'>): PeopleFilter {
  const said = (name: QueryName): string => query(name) ?? '';
  return { text: said('text'), province: said('plate'), role: said('role'), state: said('standing') };
}

/** Gives the address of the list as a filter narrows it, or of one of its people: the way back is the same list. */
export function peopleAddress(
  { text, province: plate, role, state: standing }: PeopleFilter,
  {
    person = null,
    edition = null,
  }: { readonly person?: string | null; readonly edition?: string | null } = {},
): string {
  return addressOf('people', { edition, person, text, plate, role, standing });
}

/** Milliseconds after which the address says what was typed. */
const typed = 300;

/** Keeps the filter of the list, and says it in the address, so that the list can be sent, and come back to. */
export function useFilter(): [PeopleFilter, (filter: PeopleFilter) => void] {
  const { place, replace } = useRouter();
  const [filter, setFilter] = useState(() => filterIn(place));
  const wanted = peopleAddress(filter, { edition: place.query('edition') });
  useEffect(() => {
    const timer = setTimeout(() => {
      if (window.location.pathname + window.location.search !== wanted) replace(wanted);
    }, typed);
    return () => {
      clearTimeout(timer);
    };
  }, [wanted, replace]);
  return [filter, setFilter];
}

/** Gives the people who fit all parts of the filter. */
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
