import type { Endpoint } from 'payload';
import { takeReset } from '@/accounts/takeReset';

/** Longer than any address that a mail server takes. */
const longestAddress = 320;

/**
 * Somebody forgot the password. Ours stands before Payload's door: that one sends from inside its transaction, keeps the
 * key as it is sent, and takes the link's host from the request. The answer is the same whoever is asked for, and comes
 * before anybody looks who that is.
 */
export const askedReset: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const body = (await req.json?.().catch(() => null)) as { readonly email?: unknown } | null;
    const email = body?.email;
    if (typeof email === 'string' && email.length <= longestAddress) await takeReset(req.payload, email);
    return Response.json({ message: req.t('general:success') }, { headers: { 'cache-control': 'no-store' } });
  },
};
