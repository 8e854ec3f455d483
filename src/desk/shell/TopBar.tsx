import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { addressOf, type Screen } from '@/contract/addresses';
import type { EditionHead } from '@/contract/sheetView';
import type { Locale } from '@/domain/bilingual';
import { dateInWords, monthInWords } from '@/domain/days';
import { deskWords } from '@/messages/desk/desk';
import { frameWords } from '@/messages/frame/frame';
import { Icon } from '../shared/Icon';
import { screensFor, screenTitle } from '../shared/screenTitle';
import { useLocale, useWords } from '../shared/words';
import { Bell } from './Bell';
import { BookletFlower } from './BookletFlower';
import { Keys } from './Keys';
import { PersonMenu } from './PersonMenu';
import { Link, useRouter } from './router';
import { isDeskScreen, useEdition, useSelf } from './self';
import css from './frame.module.css';

interface TopBarProps {
  readonly onFind: () => void;
  readonly onHelp: () => void;
}

/** Shows the one bar of the desk: edition, places, search, news, help and the person. */
export function TopBar({ onFind, onHelp }: TopBarProps) {
  const words = useWords(frameWords);
  const edition = useEdition();
  return (
    <header className={css.top} data-region="">
      <Link className={css.brand ?? ''} href={edition.addressOf('home')}>
        <BookletFlower />
        <span>{words.name}</span>
      </Link>
      <EditionSwitcher />
      <Places />
      <span className={css.space} />
      <Button className={css.find ?? ''} onPress={onFind}>
        <Icon name="find" size={14} />
        <span>{words.find}</span>
        <Keys keys="ctrl+k" />
      </Button>
      <Bell />
      <Button className={css.barButton ?? ''} aria-label={words.help} onPress={onHelp}>
        <Icon name="help" size={18} />
      </Button>
      <PersonMenu />
    </header>
  );
}

/** Shows the edition of the address, and leads to the same screen of another. */
function EditionSwitcher() {
  const locale = useLocale();
  const words = frameWords[locale];
  const { self } = useSelf();
  const { head, choose } = useEdition();
  if (head === null) return null;
  const states = deskWords[locale].editionStates;
  const month = monthInWords(head.year, head.month, locale);
  return (
    <MenuTrigger>
      <Button className={css.edition ?? ''}>
        <span className={css.unseen}>{words.edition}</span>
        <span>{head.code}</span>
        <small>{month}</small>
        <span className={css.tag}>{states[head.state]}</span>
        <Icon name="down" size={14} />
      </Button>
      <Popover className={css.popover ?? ''} placement="bottom start">
        <Menu
          className={css.menu ?? ''}
          aria-label={words.edition}
          selectionMode="single"
          selectedKeys={[head.code]}
          onAction={(key) => {
            choose(String(key));
          }}
        >
          {self.editions.map((each) => (
            <MenuItem key={each.code} id={each.code} textValue={each.code} className={css.item ?? ''}>
              <b>{each.code}</b>
              <span>{monthInWords(each.year, each.month, locale)}</span>
              <span className={css.itemState}>
                {[states[each.state], ...daysOfEdition(each, locale)].join(' · ')}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Says the day that matters next in an edition: of a planned one its opening, of an open one what it is due on. */
function daysOfEdition(head: EditionHead, locale: Locale): readonly string[] {
  const words = frameWords[locale].editionDays;
  const { state, entryOpens, entryDue, entryCloses } = head;
  if (state === 'planned') return entryOpens === null ? [] : [words.opens(dateInWords(entryOpens, locale))];
  if (state !== 'open') return [];
  if (entryDue !== null) return [words.due(dateInWords(entryDue, locale))];
  return entryCloses === null ? [] : [words.closes(dateInWords(entryCloses, locale))];
}

/** The places that stand in the bar itself; the others are behind one more press. */
const inBar: readonly Screen[] = ['home', 'sheet', 'review', 'board', 'people'];

interface PlaceLink {
  readonly screen: Screen;
  readonly label: string;
  readonly href: string;
  readonly count: number | null;
}

/** Leads to the screens that the person's roles need; on a phone they are one menu. */
function Places() {
  const words = useWords(frameWords);
  const places = usePlaces();
  const { place } = useRouter();
  const straight = places.filter(({ screen }) => inBar.includes(screen));
  const rest = places.filter(({ screen }) => !inBar.includes(screen));
  const isRest = rest.some(({ screen }) => screen === place.screen);
  return (
    <nav className={css.places} aria-label={words.places}>
      {straight.map((each) => (
        <Link
          key={each.screen}
          className={css.place ?? ''}
          href={each.href}
          aria-current={each.screen === place.screen ? 'page' : undefined}
        >
          {each.label}
          <Count {...each} />
        </Link>
      ))}
      {rest.length > 0 && (
        <PlaceMenu label={words.more} places={rest} className={css.place ?? ''} isHere={isRest} />
      )}
      <PlaceMenu label={words.places} places={places} className={css.allPlaces ?? ''} isHere={false} icon />
    </nav>
  );
}

function Count({ screen, count }: Pick<PlaceLink, 'screen' | 'count'>) {
  const words = useWords(frameWords);
  if (count === null || count === 0) return null;
  return (
    <b className={css.count}>
      <span aria-hidden="true">{count}</span>
      <span className={css.unseen}>
        {screen === 'review' ? words.sheetsWaiting(count) : words.waiting(count)}
      </span>
    </b>
  );
}

interface PlaceMenuProps {
  readonly label: string;
  readonly places: readonly PlaceLink[];
  readonly className: string;
  readonly isHere: boolean;
  readonly icon?: boolean;
}

function PlaceMenu({ label, places, className, isHere, icon = false }: PlaceMenuProps) {
  const { place } = useRouter();
  return (
    <MenuTrigger>
      <Button className={className} {...(icon && { 'aria-label': label })} data-here={isHere}>
        {icon ? <Icon name="menu" size={18} /> : label}
        {!icon && <Icon name="down" size={14} />}
      </Button>
      <Popover className={css.popover ?? ''} placement="bottom start">
        <Menu className={css.menu ?? ''} aria-label={label}>
          {places.map(({ screen, label: name, href }) => (
            <MenuItem
              key={screen}
              id={screen}
              href={href}
              className={css.item ?? ''}
              data-here={screen === place.screen}
            >
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Gives the places of this person with their names, addresses and counts, in the menu's order. */
export function usePlaces(): readonly PlaceLink[] {
  const locale = useLocale();
  const { self } = useSelf();
  const edition = useEdition();
  const { today, review } = self.counts;
  return screensFor(self.person.roles).map((screen) => ({
    screen,
    label: screenTitle(screen, locale),
    href: isDeskScreen(screen) ? edition.addressOf(screen) : addressOf(screen),
    count: screen === 'home' ? today : screen === 'review' ? review : null,
  }));
}
