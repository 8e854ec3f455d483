import { allowInsecureRequests, discovery, type Configuration } from 'openid-client';
import type { Payload } from 'payload';
import type { ProviderSetting } from '@/domain/signIn/secondFactor';

/** How long the provider may take for one answer, in seconds. */
const patience = 5;

const opened = new WeakMap<Payload, Promise<Configuration>>();

/** What the provider says of itself, asked once. One that does not answer is asked again the next time. */
export async function openProvider(payload: Payload, setting: ProviderSetting): Promise<Configuration> {
  const known = opened.get(payload) ?? discover(setting);
  opened.set(payload, known);
  try {
    return await known;
  } catch (error) {
    opened.delete(payload);
    throw error;
  }
}

function discover({ issuer, clientId, clientSecret }: ProviderSetting): Promise<Configuration> {
  const url = new URL(issuer);
  // The settings let plain HTTP pass on this machine only.
  const execute = url.protocol === 'http:' ? [allowInsecureRequests] : [];
  return discovery(url, clientId, clientSecret, undefined, { execute, timeout: patience });
}
