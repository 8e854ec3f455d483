import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { loginPath } from '../desk/paths';
import { textOf } from '../desk/visitOf';

/** Where Payload sends a browser whose session is over: to the login, which says so and leads back. */
export default function InactivityScreen({ searchParams }: AdminViewServerProps) {
  const back = textOf(searchParams?.['redirect']);
  const query = new URLSearchParams({ ...(back !== null && { redirect: back }), sorun: 'session_over' });
  redirect(`${loginPath}?${query.toString()}`);
}
