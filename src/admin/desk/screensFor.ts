import type { Role } from '@/domain/permissions/role';

export type Screen = 'home' | 'sheet' | 'review' | 'board' | 'imports' | 'people' | 'deputies' | 'outbox';

const readers: Readonly<Record<Exclude<Screen, 'home'>, readonly Role[]>> = {
  sheet: ['province_editor', 'province_approver', 'ministry_reviewer', 'publisher'],
  review: ['province_approver', 'ministry_reviewer', 'ministry_editor'],
  board: ['ministry_reviewer', 'ministry_editor', 'publisher', 'admin'],
  imports: ['ministry_reviewer', 'ministry_editor', 'publisher', 'admin'],
  people: ['admin'],
  deputies: ['province_approver', 'ministry_reviewer', 'ministry_editor', 'publisher', 'admin'],
  outbox: ['admin'],
};

/** The screens of the day's work for these roles, in the menu's order. */
export function screensFor(roles: readonly Role[]): readonly Screen[] {
  const all = ['sheet', 'review', 'board', 'imports', 'people', 'deputies', 'outbox'] as const;
  const needed = all.filter((screen) => readers[screen].some((role) => roles.includes(role)));
  return ['home', ...needed];
}
