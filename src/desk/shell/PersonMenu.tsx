import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { addressOf, panelRoot } from '@/contract/addresses';
import { locales } from '@/domain/bilingual';
import { formsOf } from '@/domain/permissions/scopeOf';
import { frameWords } from '@/messages/frame/frame';
import { workflowWords } from '@/messages/desk/workflow';
import { Icon } from '../shared/Icon';
import { useLocale, useWords } from '../shared/words';
import { chooseLocale, chooseTheme, themes, usePreferences } from './preferences';
import { useEdition, useSelf } from './self';
import css from './frame.module.css';

/** Shows who works here, and in a menu what is theirs: account, language, look, guide, the way out. */
export function PersonMenu() {
  const locale = useLocale();
  const words = frameWords[locale];
  const { person } = useSelf().self;
  const edition = useEdition();
  const hasForms = formsOf({ ...person, province: person.province?.plate ?? null }).length > 0;
  const roles = person.roles.map((role) => workflowWords[locale].roles[role]).join(', ');
  return (
    <MenuTrigger>
      <Button className={css.person ?? ''}>
        <span className={css.initials} aria-hidden="true">
          {initialsOf(person.name)}
        </span>
        <span className={css.who}>
          {person.name}
          <small>{person.province === null ? roles : `${roles}, ${person.province.name}`}</small>
        </span>
        <span className={css.unseen}>{words.personMenu}</span>
        <Icon name="down" size={14} />
      </Button>
      <Popover className={css.popover ?? ''} placement="bottom end">
        <Menu className={css.menu ?? ''} aria-label={words.personMenu}>
          <MenuItem className={css.item ?? ''} href={addressOf('account', { edition: edition.asked })}>
            {words.menu.account}
          </MenuItem>
          {hasForms && (
            <MenuItem className={css.item ?? ''} href={panelRoot}>
              {words.menu.definitions}
            </MenuItem>
          )}
          <MenuItem className={css.item ?? ''} href={addressOf('guide', { edition: edition.asked })}>
            {words.menu.guide}
          </MenuItem>
          <Separator className={css.rule ?? ''} />
          <Languages />
          <Themes />
          <Separator className={css.rule ?? ''} />
          <MenuItem className={css.item ?? ''} href={addressOf('signOut')}>
            {words.menu.signOut}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Languages() {
  const words = useWords(frameWords);
  const { locale: chosen } = usePreferences();
  return (
    <MenuSection selectionMode="single" selectedKeys={[chosen]} disallowEmptySelection>
      <Header className={css.caption ?? ''}>{words.menu.language}</Header>
      {locales.map((locale) => (
        <MenuItem
          key={locale}
          id={locale}

          className={css.item ?? ''}
          onAction={() => {
            chooseLocale(locale);
          }}
        >
          {words.languages[locale]}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

function Themes() {
  const words = useWords(frameWords);
  const { theme: chosen } = usePreferences();
  return (
    <MenuSection selectionMode="single" selectedKeys={[chosen]} disallowEmptySelection>
      <Header className={css.caption ?? ''}>{words.menu.theme}</Header>
      {themes.map((theme) => (
        <MenuItem
          key={theme}
          id={theme}
          className={css.item ?? ''}
          onAction={() => {
            chooseTheme(theme);
          }}
        >
          {words.themes[theme]}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  return [parts.at(0), parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => part?.at(0)?.toLocaleUpperCase('tr') ?? '')
    .join('');
}
