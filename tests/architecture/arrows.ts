/** Who may import whom (design §7). Parts that start the program, and tests, may import everything. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  messages: ['domain'],
  env: ['messages'],
  access: ['domain'],
  jobs: ['domain'],
  storage: ['env'],
  database: ['env', 'domain'],
  server: ['env', 'storage', 'messages'],
  exchange: ['domain', 'messages'],
  mail: ['env', 'domain', 'messages'],
  workflow: ['domain', 'access', 'jobs', 'database'],
  press: ['domain', 'messages', 'exchange'],
  publication: ['domain', 'workflow', 'storage', 'jobs', 'database', 'env', 'press/client'],
  collections: ['domain', 'access', 'workflow', 'jobs', 'messages'],
  endpoints: [
    'domain',
    'access',
    'workflow',
    'publication',
    'exchange',
    'storage',
    'press/client',
    'messages',
  ],
  admin: ['domain', 'access', 'messages'],
  app: ['admin', 'payload.config'],
};

/** Parts that put the others together. */
export const starters: readonly string[] = ['payload.config', 'web', 'worker', 'process'];
