import { isRoot, nobody } from './browserFolder';
import puppeteer from 'puppeteer';

/** A way to confine the browser. The press takes the first that this machine allows; each render names it. */
export interface Confinement {
  readonly name: string;
  /** Chromium's own sandbox around its renderers. */
  readonly sandbox: boolean;
  /** A network namespace without any interface. */
  readonly networkless: boolean;
  /** Command that steps down and then becomes the browser (same process id). */
  readonly wrapper: readonly string[];
  /** The user it steps down to; null where it stays who it is. */
  readonly user: number | null;
}

const asNobody = [
  '/usr/bin/setpriv',
  `--reuid=${nobody}`,
  `--regid=${nobody}`,
  '--clear-groups',
  '--no-new-privs',
  '--pdeathsig=KILL',
];
const dyingWithParent = ['/usr/bin/setpriv', '--no-new-privs', '--pdeathsig=KILL'];
const networklessRoot = ['/usr/bin/unshare', '--net', '--'];
const networklessUser = ['/usr/bin/unshare', '--user', '--map-current-user', '--net', '--'];

/** Lists confinements, the tightest first. The last works anywhere, where all others are forbidden. */
export function confinements(): readonly Confinement[] {
  const plain = { sandbox: true, networkless: false, wrapper: [], user: null };
  if (process.platform !== 'linux') return [{ ...plain, name: 'sandbox' }];
  const cut = isRoot() ? networklessRoot : networklessUser;
  const step = isRoot() ? asNobody : dyingWithParent;
  const user = isRoot() ? nobody : null;
  const open = { sandbox: false, networkless: false, wrapper: step, user };
  const ours = { ...open, wrapper: dyingWithParent, user: null };
  return [
    { ...plain, name: 'sandbox, no network', networkless: true, wrapper: [...cut, ...step], user },
    { ...plain, name: 'sandbox', wrapper: step, user },
    { ...open, name: 'no sandbox, no network', networkless: true, wrapper: [...cut, ...step] },
    { ...open, name: 'no sandbox' },
    {
      ...ours,
      name: 'no sandbox, no network, same user',
      networkless: true,
      wrapper: [...cut, ...dyingWithParent],
    },
    { ...ours, name: 'no sandbox, same user' },
    { ...ours, name: 'no sandbox, same user, no wrapper', wrapper: [] },
  ];
}

/**
 * Gives the browser's arguments. `font-render-hinting`: without it letters stand apart and pages break
 * elsewhere. The rest closes a page's ways out where there is no network namespace: names do not resolve, the
 * proxy is dead for loopback too, WebRTC may not go round it, nothing is prefetched.
 */
export function browserArguments(profile: string, sandbox: boolean): Promise<readonly string[]> {
  return puppeteer.defaultArgs({
    headless: 'shell',
    userDataDir: profile,
    args: [
      '--font-render-hinting=none',
      '--proxy-server=http://127.0.0.1:9',
      '--proxy-bypass-list=<-loopback>',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      '--disable-features=Prerender2,SpeculationRulesPrefetchFuture,PdfOopif',
      '--dns-prefetch-disable',
      '--disable-domain-reliability',
      '--disable-component-update',
      '--no-pings',
      '--disk-cache-size=1',
      ...(sandbox ? [] : ['--no-sandbox']),
    ],
  });
}
