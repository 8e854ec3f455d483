import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { addressOf, queryIn } from '@/contract/addresses';

/** Redirects to the login, which says that the session is over and leads back. Payload leads people here. */
export default function InactivityScreen({ searchParams }: AdminViewServerProps) {
  redirect(addressOf('login', { back: queryIn(searchParams, 'back'), trouble: 'session_over' }));
}
