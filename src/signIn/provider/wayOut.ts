import { buildEndSessionUrl } from 'openid-client';
import { settingsOf } from '@/access/settingsOf';
import type { Visitor } from '../visitor';
import { cameByIn } from './cameBy';
import { openProvider } from './openProvider';

/**
 * Where somebody who came by the identity provider signs out there too (OpenID Connect RP-Initiated Logout), and is led
 * back from to `back`; null for everybody else, and where the provider has no such page or does not answer.
 */
export async function wayOut(
  visitor: Visitor,
  { person, back }: { readonly person: string; readonly back: string },
): Promise<string | null> {
  const { payload } = visitor;
  const [came, setting] = [await cameByIn(visitor), settingsOf(payload).provider];
  if (came === null || came.person !== person || setting === null) return null;
  try {
    const provider = await openProvider(payload, setting);
    if (provider.serverMetadata().end_session_endpoint === undefined) return null;
    const hint = came.idToken === null ? {} : { id_token_hint: came.idToken };
    return buildEndSessionUrl(provider, { post_logout_redirect_uri: back, ...hint }).href;
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'the identity provider cannot be told of a sign-out' });
    return null;
  }
}
