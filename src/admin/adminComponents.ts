import type { Config } from 'payload';
import { panelPaths, payloadScreens, screens, type DeskScreen, type Screen } from '@/contract/addresses';

type Components = NonNullable<NonNullable<Config['admin']>['components']>;

type PayloadScreen = Exclude<Screen, DeskScreen>;

const components: Readonly<Record<PayloadScreen, string>> = {
  deputies: 'deputies/DeputiesScreen',
  people: 'people/PeopleScreen',
  account: 'account/AccountScreen',
  password: 'password/PasswordScreen',
  login: 'login/LoginScreen',
  forgot: 'login/ForgotScreen',
  signOut: 'login/SignOutScreen',
  inactivity: 'login/InactivityScreen',
  outside: 'login/UnauthorizedScreen',
  firstPerson: 'login/FirstPersonScreen',
};

/** What Payload's admin shows of its own accord, under its names, in place of its own. */
const views: NonNullable<Components['views']> = {
  dashboard: { Component: '/src/admin/stock/StockStart' },
  unauthorized: { Component: '/src/admin/stock/NoEntry' },
};

const replacedViews = ['account', 'createFirstUser', 'forgot', 'inactivity', 'login', 'logout'] as const;

/** Our parts of Payload's admin: named by path, as its import map wants them. */
export const adminComponents: Components = {
  graphics: { Icon: '/src/admin/graphics/DeskIcon', Logo: '/src/admin/graphics/DeskLogo' },
  header: ['/src/admin/stock/StockHead'],
  providers: ['/src/admin/desk/TabOwner'],
  beforeNavLinks: ['/src/admin/nav/DeskLinks'],
  views: { ...views, ...Object.fromEntries(payloadScreens.map(viewOf)) },
};

/** Gives a view under Payload's name for it where it replaces one of Payload's, else under the screen's own, with its path. */
function viewOf(screen: PayloadScreen): [string, NonNullable<Components['views']>[string]] {
  const Component = `/src/admin/${components[screen]}`;
  const { path } = screens[screen];
  const replaced = replacedViews.find((view) => panelPaths[view] === path);
  return replaced === undefined ? [screen, { Component, path, exact: true }] : [replaced, { Component }];
}
