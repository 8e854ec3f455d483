import { useState } from 'react';
import { addressOf } from '@/contract/addresses';
import { currentEdition } from '@/contract/homeView';
import type { FinderView } from '@/contract/selfView';
import type { Locale } from '@/domain/bilingual';
import type { Role } from '@/domain/permissions/person';
import { searchKey } from '@/domain/turkish/letters';
import { isFoundBy } from '@/domain/turkish/provinceNames';
import { frameWords } from '@/messages/frame/frame';
import { guideTopics } from '../guide/topics';
import { DeskDialog } from '../shared/feedback';
import { screensFor } from '../shared/screenTitle';
import { useDesk } from '../shared/useDesk';
import { useLocale } from '../shared/words';
import { useRouter } from './router';
import { useEdition, useSelf } from './self';
import { usePlaces } from './TopBar';
import css from './frame.module.css';

const foundGroups = ['screens', 'provinces', 'metrics', 'guide'] as const;

/** Where a search leads. */
export interface Found {
  readonly id: string;
  readonly group: (typeof foundGroups)[number];
  readonly label: string;
  readonly detail: string;
  readonly href: string;
}

/** So many of a group are shown. */
const mostOfGroup = 8;

/** Tells whether every word that was typed begins a word of the text, in any case and without Turkish signs. */
export function isMeantBy(text: string, typed: string): boolean {
  const words = searchKey(text).split(' ');
  return searchKey(typed)
    .split(' ')
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}

/** Finds screens, provinces, metrics and the guide by what was typed; nothing typed finds the screens. */
export function foundBy(all: readonly Found[], typed: string): readonly Found[] {
  const isNothing = searchKey(typed) === '';
  const matches = all.filter(({ group, label, detail, id }) => {
    if (isNothing) return group === 'screens';
    if (group === 'provinces') return isFoundBy({ plate: id, name: label }, typed);
    return isMeantBy(`${label} ${group === 'metrics' ? id : detail}`, typed);
  });
  return foundGroups.flatMap((wanted) =>
    matches.filter(({ group }) => group === wanted).slice(0, mostOfGroup),
  );
}

/** Searches the provinces, metrics and screens that this person may see, by keyboard alone if wanted. */
export function Finder({ onClose }: { readonly onClose: () => void }) {
  const locale = useLocale();
  const words = frameWords[locale].finder;
  const { go } = useRouter();
  const all = useFindable(locale);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = foundBy(all, typed);
  const chosen = Math.min(at, found.length - 1);
  const open = ({ href }: Found): void => {
    onClose();
    go(href);
  };
  const step = (by: number): void => {
    if (found.length > 0) setAt((chosen + by + found.length) % found.length);
  };
  return (
    <DeskDialog title={words.title} onClose={onClose}>
      <input
        type="search"
        role="combobox"
        autoFocus
        className={css.finderField}
        aria-label={words.hint}
        aria-expanded="true"
        aria-controls="bulunanlar"
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `bulunan-${String(chosen)}` : undefined}
        placeholder={words.hint}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            step(event.key === 'ArrowDown' ? 1 : -1);
          } else if (event.key === 'Enter') {
            event.preventDefault();
            const target = found[chosen];
            if (target !== undefined) open(target);
          }
        }}
      />
      <FoundList found={found} chosen={chosen} onOpen={open} />
      <p className={css.finderFoot} role="status">
        {found.length === 0 ? words.none : words.found(found.length)} · {words.keys}
      </p>
    </DeskDialog>
  );
}

interface FoundListProps {
  readonly found: readonly Found[];
  readonly chosen: number;
  readonly onOpen: (found: Found) => void;
}

function FoundList({ found, chosen, onOpen }: FoundListProps) {
  const words = frameWords[useLocale()].finder;
  return (
    <ul id="bulunanlar" role="listbox" aria-label={words.title} className={css.found}>
      {found.map((each, index) => (
        <li
          key={`${each.group}:${each.id}`}
          id={`bulunan-${String(index)}`}
          role="option"
          aria-selected={index === chosen}
          ref={(row) => {
            if (index === chosen) row?.scrollIntoView({ block: 'nearest' });
          }}
          onClick={() => {
            onOpen(each);
          }}
        >
          <span className={css.foundGroup}>
            {each.group === found[index - 1]?.group ? '' : words[each.group]}
          </span>
          <span>{each.label}</span>
          <small>{each.detail}</small>
        </li>
      ))}
    </ul>
  );
}

/** Gives all that may be found: the person's screens, and what the server names. */
function useFindable(locale: Locale): readonly Found[] {
  const places = usePlaces();
  const { self } = useSelf();
  const { code } = useEdition();
  const plate = useRouter().place.query('plate') ?? self.person.province?.plate ?? null;
  const { record } = useDesk('readFinder', { shownEdition: code ?? currentEdition });
  const screens = places.map(({ screen, label, href }): Found => ({
    id: screen,
    group: 'screens',
    label,
    detail: '',
    href,
  }));
  const opens = opensSheets(self.person.roles) ? 'sheet' : 'board';
  const records = record === null ? [] : recordsIn(record, { locale, edition: code, plate, opens });
  return [...screens, ...records, ...guideIn(locale)];
}

/** A publisher looks at a province on the board; whoever has no part in its sheet has nothing else. */
function opensSheets(roles: readonly Role[]): boolean {
  return !roles.includes('publisher') && screensFor(roles).includes('sheet');
}

function guideIn(locale: Locale): readonly Found[] {
  const { guide } = frameWords[locale].menu;
  return Object.entries(guideTopics).map(([topic, label]) => ({
    id: topic,
    group: 'guide',
    label,
    detail: guide,
    href: addressOf('guide', { topic }),
  }));
}

interface RecordPlace {
  readonly locale: Locale;
  readonly edition: string | null;
  /** Of the province whose figures are meant. */
  readonly plate: string | null;
  readonly opens: 'sheet' | 'board';
}

function recordsIn(
  { provinces, metrics }: FinderView,
  { locale, edition, plate, opens }: RecordPlace,
): readonly Found[] {
  const words = frameWords[locale].finder;
  const sheetOf = (province: string | null, metric?: string): string =>
    addressOf('sheet', { edition, plate: province, metric });
  return [
    ...provinces.map((province): Found => ({
      id: province.plate,
      group: 'provinces',
      label: province.name,
      detail: province.plate,
      href: addressOf(opens, { edition, plate: province.plate }),
    })),
    ...metrics.map(({ key, label, section }): Found => ({
      id: key,
      group: 'metrics',
      label: label[locale],
      detail: words.section(section),
      href: sheetOf(plate ?? provinces[0]?.plate ?? null, key),
    })),
  ];
}
