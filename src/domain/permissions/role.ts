/** Everybody with an account holds some of these (docs/permissions.md). A reader has no account. */
export const roles = [
  'province_editor',
  'province_approver',
  'ministry_reviewer',
  'ministry_editor',
  'publisher',
  'admin',
] as const;
export type Role = (typeof roles)[number];

/** Roles that belong to one province; a person with one of them has a province. */
export const provinceRoles: readonly Role[] = ['province_editor', 'province_approver'];
