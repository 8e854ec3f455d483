import { useState, type KeyboardEvent } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, type Key } from 'react-aria-components';
import type { Mentionable } from '@/contract/talkView';
import { searchKey } from '@/domain/turkish/letters';
import { deskWords } from '@/messages/desk/desk';
import { inspectorWords } from '@/messages/desk/inspector';
import { workflowWords } from '@/messages/desk/workflow';
import { DeskButton } from '../shared/controls';
import desk from '../shared/desk.module.css';
import { TroubleNotice } from '../shared/feedback';
import { useDesk } from '../shared/useDesk';
import { useLocale, useWords } from '../shared/words';
import css from './inspector.module.css';

interface MentionFieldProps {
  readonly figure: string;
  /** Gives what was typed of the name already. */
  readonly begun: () => string;
  readonly onPick: (person: Mentionable) => void;
  readonly onLeave: () => void;
}

/** Chooses whom a comment calls, of those who may read the figure. */
export default function MentionField({ figure, begun, onPick, onLeave }: MentionFieldProps) {
  const locale = useLocale();
  const { record, trouble, reload } = useDesk('readMentionable', { figure });
  if (trouble !== null) return <TroubleNotice trouble={trouble} onRetry={() => void reload()} />;
  if (record === null) return <p className={desk.small}>{deskWords[locale].loading}</p>;
  return <PeopleBox people={record.people} begun={begun} onPick={onPick} onLeave={onLeave} />;
}

interface PeopleBoxProps extends Omit<MentionFieldProps, 'figure'> {
  readonly people: readonly Mentionable[];
}

/** Enter chooses the first of those whose name was begun, where none was chosen by the arrows. */
function PeopleBox({ people, begun, onPick, onLeave }: PeopleBoxProps) {
  const locale = useLocale();
  const words = inspectorWords[locale];
  const [typed, setTyped] = useState(begun);
  const found = people.filter(({ name }) => searchKey(name).includes(searchKey(typed)));
  const pick = (key: Key | null): void => {
    const person = people.find(({ id }) => id === key);
    if (person !== undefined) onPick(person);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isChosen = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
    const [first] = event.key === 'Enter' && !isChosen ? found : [];
    if (event.key !== 'Escape' && first === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (first === undefined) onLeave();
    else onPick(first);
  };
  return (
    <div className={css.mention} onKeyDownCapture={onKeyDown}>
      <ComboBox
        aria-label={words.mentionField}
        className={css.mentionBox ?? ''}
        items={found}
        inputValue={typed}
        onInputChange={setTyped}
        menuTrigger="focus"
        allowsEmptyCollection
        onChange={pick}
      >
        <Input autoFocus className={css.mentionInput ?? ''} placeholder={words.mentionField} />
        <Popover className={css.mentionList ?? ''} placement="bottom start" offset={2}>
          <ListBox<Mentionable> renderEmptyState={() => <p className={desk.small}>{words.mentionNobody}</p>}>
            {(person) => <PersonItem person={person} />}
          </ListBox>
        </Popover>
      </ComboBox>
      <DeskButton kind="quiet" onClick={onLeave}>
        {deskWords[locale].cancel}
      </DeskButton>
    </div>
  );
}

function PersonItem({ person: { id, name, roles } }: { readonly person: Mentionable }) {
  const words = useWords(workflowWords);
  return (
    <ListBoxItem id={id} textValue={name} className={css.mentionItem ?? ''}>
      <b>{name}</b>
      <span className={desk.small}>{roles.map((role) => words.roles[role]).join(', ')}</span>
    </ListBoxItem>
  );
}
