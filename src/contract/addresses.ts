import { textCollections, type TextCollection } from '@/domain/booklet/textCopy';

/** Where the desk begins; every screen is at it or below it. */
export const deskRoot = '/yonetim';

/** Where Payload's admin has its forms: definitions, texts and editions, for those who may see them. */
export const panelRoot = '/panel';

/** What Payload's admin leads to by itself; the desk's screens of the same name stand in for all but the last. */
export const panelPaths = {
  account: '/account',
  createFirstUser: '/create-first-user',
  forgot: '/forgot',
  inactivity: '/logout-inactivity',
  login: '/login',
  logout: '/logout',
  unauthorized: '/no-entry',
} as const;

/** What the query of a screen's address may say: the name in code, and the one in the address. */
export const queryKeys = {
  edition: 'donem',
  plate: 'il',
  metric: 'gosterge',
  part: 'bolme',
  record: 'kayit',
  person: 'kisi',
  text: 'ara',
  role: 'gorev',
  standing: 'durum',
  topic: 'konu',
  back: 'redirect',
  trouble: 'sorun',
  asks: 'sor',
  order: 'sira',
  section: 'bolum',
} as const;
export type QueryName = keyof typeof queryKeys;

interface ScreenAddress {
  /** Below the root of the desk. */
  readonly path: string;
  readonly query: readonly QueryName[];
  /** Whether a mail may link to it. */
  readonly inMails: boolean;
}

const ofSheet = ['edition', 'plate', 'metric'] as const;

/** Every screen of the desk: the only place that spells addresses. Titles, the menu and links in mails are made from it. */
export const screens = {
  home: { path: '', query: ['edition'], inMails: true },
  typing: { path: '/ikinci-giris', query: ['edition', 'plate'], inMails: false },
  sheet: { path: '/veri-girisi', query: [...ofSheet, 'part'], inMails: true },
  review: { path: '/inceleme', query: [...ofSheet, 'order', 'section', 'standing'], inMails: true },
  board: { path: '/yayin', query: ['edition', 'plate'], inMails: true },
  imports: { path: '/gecmis', query: ['edition', 'record'], inMails: true },
  deputies: { path: '/vekalet', query: ['edition'], inMails: true },
  people: {
    path: '/kisiler',
    query: ['edition', 'person', 'text', 'plate', 'role', 'standing'],
    inMails: false,
  },
  outbox: { path: '/giden-posta', query: ['edition'], inMails: false },
  journal: { path: '/guvenlik', query: ['edition'], inMails: false },
  guide: { path: '/yardim', query: ['edition', 'topic'], inMails: false },
  account: { path: '/account', query: ['edition'], inMails: true },
  password: { path: '/parola', query: [], inMails: false },
  login: { path: '/login', query: ['back', 'trouble'], inMails: false },
  forgot: { path: '/forgot', query: [], inMails: false },
  signOut: { path: '/logout', query: ['asks'], inMails: false },
  outside: { path: '/unauthorized', query: [], inMails: false },
  firstPerson: { path: '/create-first-user', query: [], inMails: false },
} as const satisfies Readonly<Record<string, ScreenAddress>>;
type Screens = typeof screens;
export type Screen = keyof Screens;
type MailedScreen = {
  [S in Screen]: Screens[S]['inMails'] extends true ? S : never;
}[Screen];

/** The screens within the frame of the desk, in the menu's order where they are in it. */
export const deskScreens = [
  'home',
  'sheet',
  'typing',
  'review',
  'board',
  'imports',
  'people',
  'deputies',
  'outbox',
  'journal',
  'account',
  'guide',
] as const satisfies readonly Screen[];
export type DeskScreen = (typeof deskScreens)[number];

/** Screens that nobody needs to be signed in for; the frame is not around them. */
export const entranceScreens = [
  'login',
  'forgot',
  'password',
  'signOut',
  'outside',
  'firstPerson',
] as const satisfies readonly Screen[];
export type EntranceScreen = (typeof entranceScreens)[number];

/** Finds the screen within the frame at a path without a query; null for any other place. */
export function deskScreenAt(path: string): DeskScreen | null {
  return oneAt(deskScreens, path);
}

/** Finds the screen around signing in at a path without a query; null for any other place. */
export function entranceAt(path: string): EntranceScreen | null {
  return oneAt(entranceScreens, path);
}

function oneAt<S extends Screen>(all: readonly S[], path: string): S | null {
  const asked = path.replace(/\/$/, '');
  return all.find((screen) => addressOf(screen) === asked) ?? null;
}

/** Tells whether the desk answers at this path; at those of no screen it says that nothing is there. */
export function isOfDesk(path: string): boolean {
  return path === deskRoot || path.startsWith(`${deskRoot}/`);
}

/** Where the scripts, styles and fonts of the desk's own application are: their names hold what they say. */
export const deskFiles = `${deskRoot}/_dosya`;

type QueryValues = { readonly [Q in QueryName]?: string | null | undefined };
type QueryOf<S extends Screen> = Pick<QueryValues, Screens[S]['query'][number]>;

export const screenNames = Object.keys(screens) as readonly Screen[];

/** Gives a screen's address with its query: `/yonetim/yayin?donem=2024-2`. Leaves out null and empty text. */
export function addressOf<S extends Screen>(screen: S, query?: QueryOf<S>): string;
export function addressOf(screen: Screen, query: QueryValues = {}): string {
  return addressWith(screen, (name) => query[name]);
}

/** Reads one text of a request's query; null when it is missing, empty or there twice. */
export function queryIn(
  asked: Readonly<Record<string, unknown>> | undefined,
  name: QueryName,
): string | null {
  const value = asked?.[queryKeys[name]];
  return typeof value === 'string' && value !== '' ? value : null;
}

function addressWith(screen: Screen, valueOf: (name: QueryName) => string | null | undefined): string {
  const { path, query: names }: ScreenAddress = screens[screen];
  const query = new URLSearchParams();
  for (const name of names) {
    const value = valueOf(name);
    if (value) query.set(queryKeys[name], value);
  }
  const text = query.toString();
  return deskRoot + path + (text === '' ? '' : `?${text}`);
}

/**
 * Gives where somebody wanted to go before signing in, as long as that is the desk or Payload's forms, else the start page:
 * no other host, and no page around signing in, of which one signs out.
 */
export function goalOf(wanted: string | null): string {
  const base = 'http://desk';
  const url = wanted?.startsWith('/') === true && URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  const path = url?.pathname ?? '';
  const isBelow = [deskRoot, panelRoot].some((root) => path === root || path.startsWith(`${root}/`));
  if (url === null || url.origin !== base || !isBelow || entranceAt(path) !== null) return addressOf('home');
  return path + url.search + url.hash;
}

/** Gives the address of a collection's list, or of one document in it, in Payload's own screens. */
export function collectionAddress(collection: TextCollection, id?: string): string {
  return [panelRoot, 'collections', collection, ...(id === undefined ? [] : [id])].join('/');
}

/** Gives the address of the list of editions in Payload's own screens, or of one of them. */
export function editionAddress(code?: string): string {
  return [panelRoot, 'collections', 'editions', ...(code === undefined ? [] : [code])].join('/');
}

/** What the fragment of a mailed link to the page of passwords says: the name in code, and the one in the address. */
export const passwordLinkKeys = { person: 'kisi', key: 'anahtar' } as const;
type PasswordLink = Readonly<Record<keyof typeof passwordLinkKeys, string>>;

/**
 * Gives the address that a mail leads to for a first or new password. Its key opens an account, so it stands in the
 * fragment: browsers tell that to no server, no proxy and no other page.
 */
export function passwordLink({ person, key }: PasswordLink): string {
  const said = new URLSearchParams({ [passwordLinkKeys.person]: person, [passwordLinkKeys.key]: key });
  return `${addressOf('password')}#${said.toString()}`;
}

/** Reads the fragment of such an address; what is missing is empty. */
export function readPasswordLink(fragment: string): PasswordLink {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  return { person: said.get(passwordLinkKeys.person) ?? '', key: said.get(passwordLinkKeys.key) ?? '' };
}

/** Where the small page is that leads on to a screen (src/server/deepLink), and what names the screen to it. */
export const deepLinkPath = '/git';
export const deepLinkKey = 'yol';

/** Gives the address of that page that leads on to a screen which mails may link to. */
export function deepLinkOf<S extends MailedScreen>(screen: S, query?: QueryOf<S>): string {
  return deepLinkTo(addressOf(screen, query));
}

/** Gives the address of that page that leads on to a text in Payload's own screens. */
export function deepLinkToText(collection: TextCollection, id: string): string {
  return deepLinkTo(collectionAddress(collection, id));
}

function deepLinkTo(address: string): string {
  return `${deepLinkPath}?${deepLinkKey}=${encodeURIComponent(address)}`;
}

const value = '(?:[A-Za-z0-9-]|%3A)+';
const mailed = new RegExp(`^(?:${[...screenNames.flatMap(shapeInMails), formShape()].join('|')})$`);

/** Gives where a mailed link leads on to, one of before too; null for another host, a file, a way to log out. */
export function mailedGoal(address: string): string | null {
  const goal = movedForm(address) ?? address;
  return mailed.test(goal) ? goal : null;
}

/** Gives the present address of one of Payload's forms that was below the desk; null for any other address. */
export function movedForm(address: string): string | null {
  const former = `${deskRoot}/collections`;
  const isFormer = address === former || address.startsWith(`${former}/`);
  return isFormer ? panelRoot + address.slice(deskRoot.length) : null;
}

function shapeInMails(screen: Screen): readonly string[] {
  const { query, inMails }: ScreenAddress = screens[screen];
  if (!inMails) return [];
  const pair = `(?:${query.map((name) => queryKeys[name]).join('|')})=${value}`;
  return [addressOf(screen) + (query.length === 0 ? '' : `(?:\\?${pair}(?:&${pair})*)?`)];
}

function formShape(): string {
  return `${panelRoot}/collections/(?:${textCollections.join('|')})/[a-z0-9-]+`;
}
