import type { Config } from 'payload';

type Components = NonNullable<NonNullable<Config['admin']>['components']>;

/** Our screens in Payload's admin: named by path, as its import map wants them. */
export const adminComponents: Components = {
  graphics: { Icon: '/src/admin/graphics/DeskIcon', Logo: '/src/admin/graphics/DeskLogo' },
  beforeNavLinks: ['/src/admin/nav/DeskLinks'],
  views: {
    login: { Component: '/src/admin/login/LoginScreen' },
    forgot: { Component: '/src/admin/login/ForgotScreen' },
    logout: { Component: '/src/admin/login/SignOutScreen' },
    inactivity: { Component: '/src/admin/login/InactivityScreen' },
    unauthorized: { Component: '/src/admin/login/UnauthorizedScreen' },
    createFirstUser: { Component: '/src/admin/login/FirstPersonScreen' },
    dashboard: { Component: '/src/admin/home/HomeScreen' },
    sheet: { Component: '/src/admin/sheet/SheetScreen', path: '/veri-girisi', exact: true },
    review: { Component: '/src/admin/review/ReviewScreen', path: '/inceleme', exact: true },
    board: { Component: '/src/admin/board/BoardScreen', path: '/yayin', exact: true },
    account: { Component: '/src/admin/account/AccountScreen' },
    people: { Component: '/src/admin/people/PeopleScreen', path: '/kisiler', exact: true },
    password: { Component: '/src/admin/password/PasswordScreen', path: '/parola', exact: true },
    imports: { Component: '/src/admin/imports/ImportScreen', path: '/gecmis', exact: true },
    deputies: { Component: '/src/admin/deputies/DeputiesScreen', path: '/vekalet', exact: true },
    outbox: { Component: '/src/admin/outbox/OutboxScreen', path: '/giden-posta', exact: true },
  },
};
