import type { Config } from 'payload';
import { screenNames, screens, type Screen } from '@/contract/addresses';

type AdminConfig = NonNullable<Config['admin']>;
type Components = NonNullable<AdminConfig['components']>;

const components: Readonly<Record<Screen, string>> = {
  home: 'home/HomeScreen',
  sheet: 'sheet/SheetScreen',
  review: 'review/ReviewScreen',
  board: 'board/BoardScreen',
  imports: 'imports/ImportScreen',
  deputies: 'deputies/DeputiesScreen',
  people: 'people/PeopleScreen',
  outbox: 'outbox/OutboxScreen',
  journal: 'journal/JournalScreen',
  account: 'account/AccountScreen',
  password: 'password/PasswordScreen',
  login: 'login/LoginScreen',
  forgot: 'login/ForgotScreen',
  signOut: 'login/SignOutScreen',
  inactivity: 'login/InactivityScreen',
  outside: 'login/UnauthorizedScreen',
  firstPerson: 'login/FirstPersonScreen',
};

/** Where Payload goes by itself: its own views that ours replace. */
export const adminRoutes: NonNullable<AdminConfig['routes']> = {
  account: screens.account.path,
  createFirstUser: screens.firstPerson.path,
  forgot: screens.forgot.path,
  inactivity: screens.inactivity.path,
  login: screens.login.path,
  logout: screens.signOut.path,
  unauthorized: screens.outside.path,
};

/** Our screens in Payload's admin: named by path, as its import map wants them. */
export const adminComponents: Components = {
  graphics: { Icon: '/src/admin/graphics/DeskIcon', Logo: '/src/admin/graphics/DeskLogo' },
  providers: ['/src/admin/desk/TabOwner'],
  beforeNavLinks: ['/src/admin/nav/DeskLinks'],
  views: Object.fromEntries(screenNames.map(viewOf)),
};

/** Gives a view under Payload's name for it where it replaces one of Payload's, else under the screen's own, with its path. */
function viewOf(screen: Screen): [string, NonNullable<Components['views']>[string]] {
  const Component = `/src/admin/${components[screen]}`;
  const { path } = screens[screen];
  if (path === '') return ['dashboard', { Component }];
  const replaced = Object.entries(adminRoutes).find(([, route]) => route === path);
  return replaced === undefined ? [screen, { Component, path, exact: true }] : [replaced[0], { Component }];
}
