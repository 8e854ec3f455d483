/** What the workflow moves: a province's figure, or a text (section, service, metric or check). */
export const subjects = ['figure', 'text'] as const;
export type Subject = (typeof subjects)[number];
