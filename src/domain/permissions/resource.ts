/** Everything Payload stores for us; one row of the permission table each. */
export const resources = [
  'users',
  'provinces',
  'editions',
  'sheets',
  'sections',
  'services',
  'metrics',
  'checks',
  'figures',
  'publications',
  'renders',
  'timeline',
  'media',
  'mails',
  'attempts',
  'authenticators',
  'identities',
  'deputies',
  'imports',
] as const;
export type Resource = (typeof resources)[number];

/** Operations of Payload's generic endpoints (REST, admin forms). */
export const verbs = ['read', 'readVersions', 'create', 'update', 'delete', 'unlock'] as const;
export type Verb = (typeof verbs)[number];

/** How far a permission reaches: every document, those of the own province, or the own account. */
export const reaches = ['all', 'own_province', 'self'] as const;
export type Reach = (typeof reaches)[number];
