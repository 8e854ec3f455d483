import type { AdminViewServerProps } from 'payload';
import { loginPath, pathTo } from './paths';
import { textOf } from './visitOf';

/** The login that leads back to this screen, for somebody who came by a link, say from a mail. */
export function loginFor(
  screen: string,
  { searchParams }: Pick<AdminViewServerProps, 'searchParams'>,
): string {
  const back = pathTo(screen, {
    edition: textOf(searchParams?.['donem']),
    plate: textOf(searchParams?.['il']),
    record: textOf(searchParams?.['kayit']),
  });
  return `${loginPath}?redirect=${encodeURIComponent(back)}`;
}
