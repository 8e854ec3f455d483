'use client';
import type { ProvinceName } from '@/contract/peopleView';
import { peopleWords } from '@/messages/desk/people';
import { workflowWords } from '@/messages/desk/workflow';
import css from '../desk/desk.module.css';
import { useLocale } from '../desk/useWords';
import { filterRoles, filterStates, type PeopleFilter } from './peopleFilter';

interface PeopleFiltersProps {
  readonly filter: PeopleFilter;
  readonly provinces: readonly ProvinceName[];
  readonly onChange: (filter: PeopleFilter) => void;
}

/** Narrows the list by name, province, role and state. */
export function PeopleFilters({ filter, provinces, onChange }: PeopleFiltersProps) {
  const locale = useLocale();
  const words = peopleWords[locale];
  const choices = {
    province: [['ministry', words.list.ministry], ...provinces.map(({ plate, name }) => [plate, name])],
    role: filterRoles.map((role) => [role, workflowWords[locale].roles[role]]),
    state: filterStates.map((state) => [state, words.states[state]]),
  } as const;
  return (
    <div className={css['pickers']}>
      <label className={css['picker']}>
        {words.list.search}
        <input
          type="search"
          value={filter.text}
          onChange={(event) => {
            onChange({ ...filter, text: event.target.value });
          }}
        />
      </label>
      {(['province', 'role', 'state'] as const).map((part) => (
        <label key={part} className={css['picker']}>
          {words.list[part]}
          <select
            value={filter[part]}
            onChange={(event) => {
              onChange({ ...filter, [part]: event.target.value });
            }}
          >
            <option value="">{words.list.all}</option>
            {choices[part].map(([value = '', label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
