import type { AdminViewServerProps } from 'payload';
import { addressAsked, addressOf, type Screen } from '@/contract/addresses';

/** Gives the address of the login that leads back to this screen, for somebody who came by a link, say from a mail. */
export function loginFor(
  screen: Screen,
  { searchParams }: Pick<AdminViewServerProps, 'searchParams'>,
): string {
  return addressOf('login', { back: addressAsked(screen, searchParams) });
}
