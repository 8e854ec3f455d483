import { isIP } from 'node:net';
import { readPort, set, type Refuse, type SettingSource } from './setting';

/** Settings for the people who run the program. */
export interface Operations {
  /** Whose word on a request's sender is taken: so many proxies in front, or proxies by address. */
  readonly trustProxy: number | readonly string[];
  /** Networks (CIDR) of the offices whose people work here, behind few addresses: their limits are much higher. */
  readonly officeNetworks: readonly string[];
  /** The token that a reader of `/metrics` shows; null closes that address in production. */
  readonly metricsToken: string | null;
  /** Where a worker of its own answers for its health, or null for nowhere. */
  readonly workerPort: number | null;
  /** Seconds in which a process that is stopping still takes requests, with `/readyz` saying 503. */
  readonly stopNotice: number;
  /** Where faults of security are told, for `security.txt`; null for no such file. */
  readonly securityContact: string | null;
  /** Whether the press refuses to print where its browser's sandbox does not start: so it is in production. */
  readonly pressSandbox: 'needed' | 'wanted';
  /** Days after which sent mails and superseded attempts at booklets are removed. */
  readonly keepDays: number;
  /** How many days an entry of the journal of security is kept. */
  readonly journalDays: number;
  /** Who gets the end of the timeline’s chain by mail each day; null for the log alone. */
  readonly timelineAnchor: string | null;
  /** How mails are kept from becoming many. */
  readonly gathering: { readonly minutes: number; readonly hourly: number };
  /** Between which times of a working day mails about days leave, by the clock of Türkiye. */
  readonly mailHours: { readonly from: string; readonly until: string };
  /** Secrets that this installation had before, so that what they sealed is known again. */
  readonly formerSecrets: readonly string[];
}

const shortestToken = 16;
/** The length that SECRET must have (src/env.ts). */
const shortestSecret = 32;
const longestNotice = 60;
const fewestDays = 30;

/** Reads them; in production one proxy is taken to stand in front, since something has to end TLS. */
export function readOperations(source: SettingSource, production: boolean, refuse: Refuse): Operations {
  return {
    trustProxy: readTrustProxy(source, refuse) ?? (production ? 1 : 0),
    officeNetworks: readOfficeNetworks(source, refuse),
    metricsToken: readMetricsToken(source, refuse),
    workerPort: readPort(source, 'WORKER_PORT', refuse),
    stopNotice: readStopNotice(source, refuse),
    securityContact: readSecurityContact(source, refuse),
    pressSandbox: readPressSandbox(source, production, refuse),
    keepDays: readDays('KEEP_DAYS', set(source, 'KEEP_DAYS') ?? '365', refuse),
    journalDays: readDays('JOURNAL_DAYS', set(source, 'JOURNAL_DAYS') ?? '730', refuse),
    timelineAnchor: readTimelineAnchor(source, refuse),
    gathering: {
      minutes: readCount(['MAIL_GATHER_MINUTES', set(source, 'MAIL_GATHER_MINUTES') ?? '5'], [0, 60], refuse),
      hourly: readCount(['MAIL_HOURLY', set(source, 'MAIL_HOURLY') ?? '10'], [1, 1000], refuse),
    },
    mailHours: readMailHours(source, refuse),
    formerSecrets: readFormerSecrets(source, refuse),
  };
}

/** A count of proxies, or their addresses and networks. `true`, which takes anybody's word, is no choice. */
function readTrustProxy(source: SettingSource, refuse: Refuse): Operations['trustProxy'] | null {
  const written = set(source, 'TRUST_PROXY');
  if (written === null) return null;
  if (/^\d$/.test(written)) return Number(written);
  const proxies = written.split(',').map((proxy) => proxy.trim());
  if (!proxies.every(isProxy)) refuse((words) => words.trustProxy(written));
  return proxies;
}

function isProxy(written: string): boolean {
  return ['loopback', 'linklocal', 'uniquelocal'].includes(written) || isNetwork(written, 0);
}

/** An address, or a network with at least so many bits. */
function isNetwork(written: string, fewestBits: number): boolean {
  const [address = '', bits, ...more] = written.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (more.length > 0 || longest < 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest && Number(bits) >= fewestBits)
  );
}

/** A larger one would hold half of the world, strangers included: 10.0.0.0/8 and fc00::/7 are the largest of offices. */
const largestNetwork = { ipv4: 8, ipv6: 7 } as const;

/** Networks with commas between; none where nothing is set. */
function readOfficeNetworks(source: SettingSource, refuse: Refuse): readonly string[] {
  const written = set(source, 'OFFICE_NETWORKS');
  if (written === null) return [];
  const networks = written.split(',').map((network) => network.trim());
  const isFit = (network: string) =>
    !network.includes('%') &&
    isNetwork(network, network.includes(':') ? largestNetwork.ipv6 : largestNetwork.ipv4);
  if (!networks.every(isFit)) refuse((words) => words.officeNetworks(written));
  return networks;
}

function readMetricsToken(source: SettingSource, refuse: Refuse): string | null {
  const token = set(source, 'METRICS_TOKEN');
  if (token !== null && token.length < shortestToken)
    refuse((words) => words.metricsTokenShort(String(shortestToken)));
  return token;
}

function readPressSandbox(
  source: SettingSource,
  production: boolean,
  refuse: Refuse,
): Operations['pressSandbox'] {
  const written = set(source, 'PRESS_SANDBOX') ?? (production ? 'on' : 'off');
  if (written !== 'on' && written !== 'off') refuse((words) => words.pressSandbox(written));
  return written === 'off' ? 'wanted' : 'needed';
}

function readStopNotice(source: SettingSource, refuse: Refuse): number {
  const written = set(source, 'STOP_NOTICE') ?? '0';
  const seconds = Number(written);
  if (!/^\d+$/.test(written) || seconds > longestNotice)
    refuse((words) => words.stopNotice(written, String(longestNotice)));
  return seconds;
}

function readSecurityContact(source: SettingSource, refuse: Refuse): string | null {
  const written = set(source, 'SECURITY_CONTACT');
  if (written === null) return null;
  const isAddress = /^(?:mailto:[^\s@]{1,64}@[^\s@]{1,253}|https:\/\/\S{1,500})$/.test(written);
  if (!isAddress) refuse((words) => words.securityContact(written));
  return written;
}

function readDays(name: string, written: string, refuse: Refuse): number {
  const days = Number(written);
  if (!/^\d{1,5}$/.test(written) || days < fewestDays)
    refuse((words) => words.keptDays(name, written, String(fewestDays)));
  return days;
}

function readCount(
  [name, written]: readonly [string, string],
  [least, most]: readonly [number, number],
  refuse: Refuse,
): number {
  const count = Number(written);
  if (!/^\d{1,4}$/.test(written) || count < least || count > most)
    refuse((words) => words.count(name, written, String(least), String(most)));
  return count;
}

function readMailHours(source: SettingSource, refuse: Refuse): Operations['mailHours'] {
  const written = set(source, 'MAIL_HOURS') ?? '09:00-17:30';
  const [, from = '', until = ''] = /^([\d:]{5})-([\d:]{5})$/.exec(written) ?? [];
  const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
  if (!isTime(from) || !isTime(until) || from >= until) refuse((words) => words.mailHours(written));
  return { from, until };
}

function readTimelineAnchor(source: SettingSource, refuse: Refuse): string | null {
  const written = set(source, 'TIMELINE_ANCHOR') ?? 'log';
  if (written === 'log') return null;
  const [, address = null] = /^mailto:([^\s@,]{1,64}@[^\s@,]{1,253})$/.exec(written) ?? [];
  if (address === null) refuse((words) => words.timelineAnchor(written.slice(0, 100)));
  return address;
}

function readFormerSecrets(source: SettingSource, refuse: Refuse): readonly string[] {
  const former = (set(source, 'FORMER_SECRETS') ?? '').split(/\s+/).filter((secret) => secret !== '');
  if (former.some((secret) => secret.length < shortestSecret))
    refuse((words) => words.formerSecrets(String(shortestSecret)));
  return former;
}
