import { isOpen, type AccountLink } from './accountLink';

/** `invited`: the link works; `expired`: it no longer does, and no password was set; `off`: switched off. */
export const personStates = ['active', 'invited', 'expired', 'off'] as const;
export type PersonState = (typeof personStates)[number];

/** The facts from which the state of an account follows. */
export interface Account {
  readonly active: boolean;
  /** True until the first password is set. */
  readonly invited: boolean;
  readonly link: AccountLink | null;
}

/** Gives the state of an account at a time. */
export function personState({ active, invited, link }: Account, now: Date): PersonState {
  if (!active) return 'off';
  if (!invited) return 'active';
  return link?.kind === 'invitation' && isOpen(link, now) ? 'invited' : 'expired';
}
