import { set, type Refuse, type SettingSource } from './setting';

/**
 * Tells whether readers can reach this installation, or could by its settings: then no default may stand in for a
 * setting, and nobody signs in with a demo's password. Behind a proxy on the same machine HOST stays on loopback, so
 * the address that people use decides too. A trial that others may see is asked for by name; an `https` address is
 * production whatever else is said.
 */
export function readProduction(source: SettingSource, host: string, refuse: Refuse): boolean {
  const address = set(source, 'PUBLIC_URL');
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  const isSecure = url?.protocol === 'https:';
  if (isTrial(source, refuse)) {
    if (isSecure) refuse((words) => words.trialOverHttps);
    return isSecure;
  }
  const isNear = isLoopback(host) && (url === null || isLoopback(url.hostname));
  return !isNear || isSecure || set(source, 'DATABASE_URL') !== null;
}

function isTrial(source: SettingSource, refuse: Refuse): boolean {
  const written = set(source, 'TRIAL') ?? 'false';
  if (written !== 'true' && written !== 'false') refuse((words) => words.trial(written));
  return written === 'true';
}

/** Is this host reached from the same machine alone? URLs write an address of IPv6 in brackets. */
function isLoopback(host: string): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|\[?::1\]?|localhost)$/.test(host);
}
