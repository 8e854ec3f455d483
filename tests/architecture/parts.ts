/** `everything` is for what wires the program together; nobody else may import such a part. */
export type Reach = readonly string[] | 'everything';

/**
 * Which part may import which: design §7, and docs/adr/0009-parts-and-arrows.md where this differs. A part is a
 * folder of src, a file that lies directly in src, or a top-level folder. A folder of a folder is named when it may
 * do less, or may be reached from more places, than the rest.
 */
export const arrows: Readonly<Record<string, Reach>> = {
  domain: [],
  messages: ['domain'],
  env: ['messages'],
  telemetry: [],
  access: ['domain'],
  jobs: ['domain', 'telemetry'],
  storage: ['env'],
  database: ['env', 'domain', 'telemetry'],
  server: ['env', 'storage', 'messages', 'telemetry'],
  exchange: ['domain', 'messages'],
  mail: ['env', 'domain', 'messages'],
  backup: ['domain', 'env', 'database', 'storage', 'workflow', 'publication', 'messages'],
  people: ['domain', 'access', 'accounts', 'workflow', 'database', 'jobs'],
  notices: ['domain', 'access', 'workflow', 'people', 'jobs', 'database', 'mail', 'telemetry'],
  workflow: ['domain', 'access', 'jobs', 'database'],
  accounts: ['domain', 'access', 'database', 'workflow'],
  press: ['domain', 'messages', 'exchange', 'press/client'],
  'press/client': ['domain'],
  publication: ['domain', 'workflow', 'storage', 'jobs', 'database', 'env', 'press/client', 'telemetry'],
  collections: ['domain', 'access', 'accounts', 'workflow', 'people', 'jobs', 'messages'],
  endpoints: [
    'domain',
    'access',
    'accounts',
    'workflow',
    'people',
    'publication',
    'exchange',
    'storage',
    'press/client',
    'mail',
    'messages',
  ],
  admin: ['domain', 'access', 'messages'],
  app: ['admin', 'payload.config'],
  'payload-types': ['domain'],
  'payload.config': 'everything',
  process: 'everything',
  web: 'everything',
  worker: 'everything',
  scripts: 'everything',
  tests: 'everything',
};

/** Made by `npm run generate`: others may import its types, and the domain not even those. */
export const generatedTypes = 'payload-types';

/** Packages that a part must do without, and why. The domain imports no package at all. */
export const withheldPackages: Readonly<Record<string, RegExp>> = {
  messages: /^(payload|@payloadcms\/|react|next|node:)/,
  env: /^(payload|@payloadcms\/|react|next)/,
  telemetry: /^(payload|@payloadcms\/|react|next|express)/,
  press: /^(payload$|payload\/|@payloadcms\/|next|@libsql\/|mongodb|nodemailer)/,
  'press/client': /^(payload$|payload\/|@payloadcms\/|react|next|puppeteer)/,
  exchange: /^(payload|@payloadcms\/|react|next)/,
  storage: /^(payload$|payload\/|react|next)/,
  server: /^(payload|@payloadcms\/|react)/,
  workflow: /^(react|next|express|puppeteer|nodemailer)/,
  people: /^(react|next|express|puppeteer|nodemailer)/,
  access: /^(react|next|express)/,
  accounts: /^(react|next|express|nodemailer)/,
};
