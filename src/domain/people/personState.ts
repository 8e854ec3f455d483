import { isOpen, type AccountLink } from './accountLink';

/** Where somebody stands. `invited`: the link works; `expired`: it does not any more and no password was set; `off`: switched off. */
export const personStates = ['active', 'invited', 'expired', 'off'] as const;
export type PersonState = (typeof personStates)[number];

/** What tells where somebody stands. */
export interface Account {
  readonly active: boolean;
  /** True until the first password is set. */
  readonly invited: boolean;
  readonly link: AccountLink | null;
}

export function personState({ active, invited, link }: Account, now: Date): PersonState {
  if (!active) return 'off';
  if (!invited) return 'active';
  return link?.kind === 'invitation' && isOpen(link, now) ? 'invited' : 'expired';
}
