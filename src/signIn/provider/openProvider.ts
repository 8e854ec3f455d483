import { allowInsecureRequests, discovery, type Configuration } from 'openid-client';
import type { Payload } from 'payload';
import type { ProviderSetting } from '@/domain/signIn/secondFactor';

/** Codes of the system, of Node's own client and of the library for an answer that did not come, or was none. */
const silence = /^(E[A-Z]{3,}|UND_ERR_[A-Z_]+|OAUTH_TIMEOUT|OAUTH_RESPONSE_IS_NOT_CONFORM)$/;

/**
 * Tells whether the provider did not answer, or failed itself, rather than refused. An error may have been
 * caused by another.
 */
export function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, status, cause } = error as { code?: unknown; status?: unknown; cause?: unknown };
  if (typeof code === 'string' && silence.test(code)) return true;
  return (typeof status === 'number' && status >= 500) || isUnreachable(cause);
}

/** How long the provider may take for one answer, in seconds. */
const patience = 5;

const opened = new WeakMap<Payload, Promise<Configuration>>();

/** Gives the provider's own description, read once; one that does not answer is asked again next time. */
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
