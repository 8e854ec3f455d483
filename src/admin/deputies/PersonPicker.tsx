'use client';
import type { DeputyChoice } from '@/contract/deputiesView';
import { deputyWords } from '@/messages/desk/deputies';
import deskCss from '../desk/desk.module.css';
import { useWords } from '../desk/useWords';

interface PersonPickerProps {
  readonly label: string;
  readonly people: readonly DeputyChoice[];
  readonly chosen: DeputyChoice | null;
  readonly onChoose: (person: DeputyChoice | null) => void;
}

/** Chooses one person by name, with the province beside it. */
export function PersonPicker({ label, people, chosen, onChoose }: PersonPickerProps) {
  const words = useWords(deputyWords);
  return (
    <label className={deskCss.field}>
      {label}
      <select
        value={chosen?.id ?? ''}
        onChange={(event) => {
          onChoose(people.find(({ id }) => id === event.target.value) ?? null);
        }}
      >
        <option value="">{words.choose}</option>
        {people.map(({ id, name, provinceName }) => (
          <option key={id} value={id}>
            {provinceName === null ? name : `${name} · ${provinceName}`}
          </option>
        ))}
      </select>
    </label>
  );
}
