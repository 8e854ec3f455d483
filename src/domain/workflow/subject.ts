/**
 * What the workflow moves: a province's figure, a text (section, service, metric or check), a publisher's force, or an
 * import of the past.
 */
export const subjects = ['figure', 'text', 'force', 'import'] as const;
export type Subject = (typeof subjects)[number];
