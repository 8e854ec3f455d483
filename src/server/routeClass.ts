import { deskRoot } from '@/contract/addresses';

const classes: readonly (readonly [string, RegExp])[] = [
  ['probe', /^\/(healthz|readyz|metrics)$/],
  ['account', /^\/api\/users\/[^/]+\/?$/i],
  ['desk_action', /^\/api\/desk\//i],
  ['api', /^\/api(\/|$)/i],
  ['desk_asset', /^\/_next\//],
  ['desk', new RegExp(`^${deskRoot}(/|$)`, 'i')],
  ['pdf', /\.pdf$/],
  ['data', /\.(csv|json)$/],
  ['asset', /\.[a-z0-9]+$/],
];

/** What kind of address it is: a handful of names to count by. */
export function routeClass(path: string): string {
  return classes.find(([, shape]) => shape.test(path))?.[0] ?? 'page';
}
