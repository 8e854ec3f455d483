import { addressOf, type Screen } from '@/contract/addresses';
import type { Locale } from '@/domain/bilingual';
import { deputableRoles, ministryRoles, type Role } from '@/domain/permissions/person';
import { approvingRoles, rolesOn } from '@/domain/workflow/rolesFor';
import { homeWords } from '@/messages/desk/home';
import type { DeskTab } from './DeskTabs';

type WorkScreen = Extract<
  Screen,
  'sheet' | 'review' | 'board' | 'imports' | 'people' | 'deputies' | 'outbox'
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
