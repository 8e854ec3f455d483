import { isRoot, nobody } from './browserFolder';

/** How the browser is held. The press takes the first that this machine allows, and names it in each render. */
export interface Confinement {
  readonly name: string;
  /** Chromium's own sandbox around its renderers. */
  readonly sandbox: boolean;
  /** A network namespace without any interface. */
  readonly networkless: boolean;
  /** Command that steps down and then becomes the browser (same process id). */
  readonly wrapper: readonly string[];
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

/** From the tightest to the loosest. The last works anywhere; it is for machines that forbid all the others. */
export function confinements(): readonly Confinement[] {
  if (process.platform !== 'linux')
    return [{ name: 'plain', sandbox: true, networkless: false, wrapper: [] }];
  const cut = isRoot() ? networklessRoot : networklessUser;
  const step = isRoot() ? asNobody : dyingWithParent;
  return [
    { name: 'sandbox, no network', sandbox: true, networkless: true, wrapper: [...cut, ...step] },
    { name: 'sandbox', sandbox: true, networkless: false, wrapper: step },
    { name: 'no sandbox, no network', sandbox: false, networkless: true, wrapper: [...cut, ...step] },
    { name: 'no sandbox', sandbox: false, networkless: false, wrapper: step },
    { name: 'no sandbox, same user', sandbox: false, networkless: false, wrapper: [] },
  ];
}
