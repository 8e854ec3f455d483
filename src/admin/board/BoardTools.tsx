'use client';
import { boardWords } from '@/messages/desk/board';
import deskCss from '../desk/desk.module.css';
import { useWords } from '../desk/useWords';
import { boardFilters, type BoardFilter } from './boardFilter';

interface BoardToolsProps {
  readonly filter: BoardFilter;
  readonly search: string;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly onSearch: (search: string) => void;
}

/** Finds provinces by name and by state. */
export function BoardTools({ filter, search, onFilter, onSearch }: BoardToolsProps) {
  const words = useWords(boardWords);
  return (
    <div className={deskCss.pickers}>
      <label className={deskCss.picker}>
        {words.search}
        <input
          type="search"
          value={search}
          onChange={(event) => {
            onSearch(event.target.value);
          }}
        />
      </label>
      <label className={deskCss.picker}>
        {words.filterLabel}
        <select
          value={filter}
          onChange={(event) => {
            onFilter(event.target.value as BoardFilter);
          }}
        >
          {boardFilters.map((each) => (
            <option key={each} value={each}>
              {words.filters[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
