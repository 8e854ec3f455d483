import type { AdminViewServerProps } from 'payload';
import { addressAsked, addressOf, type Screen } from '@/contract/addresses';

/** Gives the login address that leads back to this screen, for people who came by a link, say in a mail. */
export function loginFor(
  screen: Screen,
  { searchParams }: Pick<AdminViewServerProps, 'searchParams'>,
): string {
  return addressOf('login', { back: addressAsked(screen, searchParams) });
}
