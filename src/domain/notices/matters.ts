import { notices, type NoticeKind, type NoticeRow } from './notices';

/** What a mail is about, for each subject of the table: a force and a conversation are about a sheet's figures, too. */
export const matters = {
  figure: 'figure',
  force: 'figure',
  conversation: 'figure',
  dates: 'dates',
  extension: 'extension',
  reminder: 'reminder',
  text: 'text',
  import: 'import',
  booklet: 'booklet',
  train_booklet: 'booklet',
  train: 'train',
  person: 'person',
  deputy: 'deputy',
} as const satisfies Readonly<Record<NoticeRow['subject'], string>>;
export type Matters = typeof matters;
export type Matter = Matters[keyof Matters];

/** The kinds of mails that are about one sort of thing. */
export type KindAbout<M extends Matter> = {
  [K in NoticeKind]: Matters[(typeof notices)[K]['subject']] extends M ? K : never;
}[NoticeKind];

/** Tells whether a kind of mail is about this sort of thing. */
export function isAbout<M extends Matter>(matter: M, kind: NoticeKind): kind is KindAbout<M> {
  return matters[notices[kind].subject] === matter;
}
