import { addressOf, type Screen } from '@/contract/addresses';
import type { Locale } from '@/domain/bilingual';
import type { Role } from '@/domain/permissions/role';
import { homeWords } from '@/messages/desk/home';
import type { DeskTab } from './DeskTabs';

type WorkScreen = Extract<
  Screen,
  'sheet' | 'review' | 'board' | 'imports' | 'people' | 'deputies' | 'outbox'
>;

const readers: Readonly<Record<WorkScreen, readonly Role[]>> = {
  sheet: ['province_editor', 'province_approver', 'ministry_reviewer', 'publisher'],
  review: ['province_approver', 'ministry_reviewer', 'ministry_editor'],
  board: ['ministry_reviewer', 'ministry_editor', 'publisher', 'admin'],
  imports: ['ministry_reviewer', 'ministry_editor', 'publisher', 'admin'],
  people: ['admin'],
  deputies: ['province_approver', 'ministry_reviewer', 'ministry_editor', 'publisher', 'admin'],
  outbox: ['admin'],
};

/** Lists the screens of the day's work for these roles, in the menu's order. */
export function screensFor(roles: readonly Role[]): readonly ('home' | WorkScreen)[] {
  const all = ['sheet', 'review', 'board', 'imports', 'people', 'deputies', 'outbox'] as const;
  const needed = all.filter((screen) => readers[screen].some((role) => roles.includes(role)));
  return ['home', ...needed];
}

/** Gives the screens that these roles need, with their names and addresses. */
export function tabsFor(roles: readonly Role[], locale: Locale): readonly DeskTab[] {
  return screensFor(roles).map((screen) => ({ label: homeWords[locale][screen], href: addressOf(screen) }));
}
