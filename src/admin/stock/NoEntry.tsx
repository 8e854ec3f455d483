import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { personOf } from '@/access/personOf';
import { addressOf } from '@/contract/addresses';

/** Redirects whoever has no form here to the desk, and whoever may work nowhere to the page that says so. */
export default function NoEntry({ initPageResult: { req } }: AdminViewServerProps) {
  redirect(addressOf(personOf(req) === null ? 'outside' : 'home'));
}
