import { addressOf, type DeskScreen } from '@/contract/addresses';
import type { Locale } from '@/domain/bilingual';
import { frameWords } from '@/messages/frame/frame';
import { homeWords } from '@/messages/desk/home';
import { deputableRoles, ministryRoles, type Role } from '@/domain/permissions/person';
import { approvingRoles, rolesOn } from '@/domain/workflow/rolesFor';

const titles: Readonly<Record<DeskScreen, (locale: Locale) => string>> = {
  home: (locale) => homeWords[locale].home,
  sheet: (locale) => homeWords[locale].sheet,
  typing: (locale) => homeWords[locale].typing,
  review: (locale) => homeWords[locale].review,
  board: (locale) => homeWords[locale].board,
  imports: (locale) => homeWords[locale].imports,
  outbox: (locale) => homeWords[locale].outbox,
  journal: (locale) => homeWords[locale].journal,
  guide: (locale) => frameWords[locale].menu.guide,
  deputies: (locale) => homeWords[locale].deputies,
  people: (locale) => homeWords[locale].permissions,
  account: (locale) => homeWords[locale].account,
};

/** Gives the title of one of our screens, for the window and the path at its top. */
export function screenTitle(screen: DeskScreen, locale: Locale): string {
  return titles[screen](locale);
}

export interface DeskTab {
  readonly label: string;
  readonly href: string;
}

type WorkScreen = Extract<
  DeskScreen,
  'sheet' | 'review' | 'board' | 'imports' | 'people' | 'deputies' | 'outbox' | 'journal'
>;

const admins: readonly Role[] = ['admin'];

/** Whose day's work each screen is, in the menu's order. */
const readers: Readonly<Record<WorkScreen, readonly Role[]>> = {
  sheet: rolesOn('figure'),
  review: approvingRoles,
  board: ministryRoles,
  imports: ministryRoles,
  people: admins,
  deputies: [...deputableRoles, ...admins],
  outbox: admins,
  journal: admins,
};

/** Lists the screens of the day's work for these roles, in the menu's order. */
export function screensFor(roles: readonly Role[]): readonly ('home' | WorkScreen)[] {
  const all = Object.keys(readers) as readonly WorkScreen[];
  const needed = all.filter((screen) => readers[screen].some((role) => roles.includes(role)));
  return ['home', ...needed];
}

/** Gives the screens that these roles need, with their names and addresses. */
export function tabsFor(roles: readonly Role[], locale: Locale): readonly DeskTab[] {
  return screensFor(roles).map((screen) => ({ label: homeWords[locale][screen], href: addressOf(screen) }));
}
