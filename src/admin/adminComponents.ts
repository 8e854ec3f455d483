import type { Config } from 'payload';

/** Our parts of Payload's admin: named by path, as its import map wants them. What shows no form is the desk's. */
export const adminComponents: NonNullable<NonNullable<Config['admin']>['components']> = {
  graphics: { Icon: '/src/admin/graphics/DeskIcon' },
  header: ['/src/admin/stock/StockHead'],
  providers: ['/src/admin/desk/TabOwner'],
  beforeNavLinks: ['/src/admin/nav/DeskLinks'],
  views: {
    dashboard: { Component: '/src/admin/stock/StockStart' },
    unauthorized: { Component: '/src/admin/stock/NoEntry' },
  },
};
