/** What the workflow moves: a province's figure, a text (section, service, metric or check), or a publisher's force. */
export const subjects = ['figure', 'text', 'force'] as const;
export type Subject = (typeof subjects)[number];
