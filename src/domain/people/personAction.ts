/**
 * Acts on an account. `grant`: roles, province or standing; `invite`: a link is sent; `join`: the first
 * password; `change_login`: another password or address; `ask_reset`: a link is asked for (by anybody, so no
 * timeline keeps it). The second factor is of src/signIn.
 */
export const personActions = [
  'grant',
  'invite',
  'join',
  'change_login',
  'ask_reset',
  'end_sessions',
  'set_second_factor',
  'reset_second_factor',
  'renew_recovery_codes',
  'link_identity',
] as const;
export type PersonAction = (typeof personActions)[number];
