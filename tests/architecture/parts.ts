/** `everything` is for what wires the program together; nobody else may import such a part. */
export type Reach = readonly string[] | 'everything';

/**
 * Which part may import which (docs/adr/0009-parts-and-arrows.md). A part is a folder of src, a file that lies directly in
 * src, or a top-level folder. A folder of a folder is named when it may do less, or may be reached from more places, than
 * the rest. The rooms inside domain and workflow have a table of their own (tests/architecture/rooms.ts).
 */
export const arrows: Readonly<Record<string, Reach>> = {
  domain: [],
  messages: ['domain', 'contract'],
  // What the browser and the server say to each other; valibot is its only package.
  contract: ['domain'],
  stored: ['domain'],
  env: ['messages'],
  telemetry: [],
  access: ['domain', 'contract', 'database'],
  jobs: ['domain', 'env', 'telemetry', 'database'],
  storage: ['env'],
  database: ['env', 'domain', 'stored', 'telemetry'],
  server: ['domain', 'contract', 'env', 'storage', 'messages', 'telemetry'],
  exchange: ['domain', 'contract', 'messages'],
  mail: ['env', 'domain', 'contract', 'messages'],
  backup: ['domain', 'contract', 'stored', 'env', 'database', 'storage', 'workflow', 'rendering', 'messages'],
  // What happened at the doors: written by what stands at them, read by its screen.
  journal: ['domain', 'contract', 'access', 'workflow', 'database'],
  accounts: ['domain', 'contract', 'env', 'access', 'signIn', 'journal', 'workflow', 'database', 'jobs'],
  notices: ['domain', 'contract', 'access', 'workflow', 'accounts', 'jobs', 'database', 'mail', 'telemetry'],
  workflow: ['domain', 'contract', 'stored', 'access', 'jobs', 'database'],
  signIn: ['domain', 'contract', 'env', 'access', 'journal', 'database', 'workflow'],
  press: ['domain', 'contract', 'messages', 'exchange', 'press/client'],
  'press/client': ['domain'],
  // What verifies a published file: in readers' browsers, and as a command of one file.
  proof: ['domain', 'messages'],
  // A page of a booklet that is not released, by the press's template, made where it is asked for.
  'press/draft': ['domain', 'messages', 'press'],
  rendering: [
    'domain',
    'contract',
    'stored',
    'access',
    'workflow',
    'storage',
    'jobs',
    'database',
    'env',
    'press/client',
    'telemetry',
  ],
  collections: [
    'domain',
    'contract',
    'stored',
    'access',
    'signIn',
    'journal',
    'workflow',
    'accounts',
    'jobs',
    'database',
    'messages',
  ],
  endpoints: [
    'domain',
    'contract',
    'stored',
    'access',
    'signIn',
    'journal',
    'workflow',
    'accounts',
    'rendering',
    'exchange',
    'storage',
    'press/client',
    'press/draft',
    'mail',
    'env',
    'messages',
  ],
  // The desk's own application, in the browser: what it knows comes over the contract.
  desk: ['domain', 'contract', 'messages'],
  admin: ['domain', 'contract', 'access', 'messages', 'desk'],
  app: ['admin', 'desk', 'contract', 'domain', 'payload.config'],
  'payload-types': ['domain', 'stored'],
  'payload.config': 'everything',
  demo: 'everything',
  process: 'everything',
  web: 'everything',
  deskProcess: 'everything',
  worker: 'everything',
  scripts: 'everything',
  tests: 'everything',
};

/** Made by `npm run generate`: others may import its types, and the domain not even those. */
export const generatedTypes = 'payload-types';

/** Packages that a part must do without, and why. The domain imports no package at all. */
export const withheldPackages: Readonly<Record<string, RegExp>> = {
  desk: /^(payload|@payloadcms\/|next|node:|express)/,
  database: /^@libsql\//,
  backup: /^(@libsql\/|node:sqlite$)/,
  messages: /^(payload|@payloadcms\/|react|next|node:)/,
  contract: /^(?!valibot$)/,
  proof: /./,
  env: /^(payload|@payloadcms\/|react|next)/,
  telemetry: /^(payload|@payloadcms\/|react|next|express)/,
  press: /^(payload$|payload\/|@payloadcms\/|next|@libsql\/|node:sqlite$|mongodb|nodemailer)/,
  'press/client': /^(payload$|payload\/|@payloadcms\/|react|next|puppeteer)/,
  exchange: /^(payload|@payloadcms\/|react|next)/,
  storage: /^(payload$|payload\/|react|next)/,
  server: /^(payload|@payloadcms\/|react)/,
  workflow: /^(react|next|express|puppeteer|nodemailer)/,
  accounts: /^(react|next|express|puppeteer|nodemailer)/,
  access: /^(react|next|express)/,
  signIn: /^(react|next|express|nodemailer)/,
  journal: /^(react|next|express|nodemailer)/,
};
