import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { addressOf, queryIn } from '@/contract/addresses';

/** Where Payload sends a browser whose session is over: to the login, which says so and leads back. */
export default function InactivityScreen({ searchParams }: AdminViewServerProps) {
  redirect(addressOf('login', { back: queryIn(searchParams, 'back'), trouble: 'session_over' }));
}
