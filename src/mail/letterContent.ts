import { forceNotices, type ForceNotice } from '@/domain/notices/notices';
import type { Letter, LetterPart } from '@/domain/notices/letter';
import { deskWords } from '@/messages/desk/desk';
import { noticeWords } from '@/messages/mail/notices';
import { deputyHeadline, deputyNotes } from './deputyContent';
import { linksOf } from './deskLinks';
import { pressProblemInWords } from './pressProblemInWords';
import { trainBlocks, trainHeadline } from './trainContent';
import { personHeadline, personLead, personNames, personNotes } from './personContent';

/** One paragraph group of a mail. */
export interface MailBlock {
  readonly lead: string;
  readonly names: readonly string[];
  /** Further sentences, in order. */
  readonly notes: readonly string[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** A mail's words, before they are text or HTML. */
export interface MailContent {
  readonly subject: string;
  readonly greeting: string;
  readonly blocks: readonly MailBlock[];
  readonly footer: string;
}

/** A list in a mail names this many; the rest is counted. */
export const mostNames = 12;

/** The words of a letter, in its reader's language. */
export function letterContent(letter: Letter, publicUrl: string): MailContent {
  const words = noticeWords[letter.to.locale];
  const [first] = letter.parts;
  if (first === undefined) throw new Error('A letter without a part has nothing to say');
  return {
    subject: words.subject(headlineOf(letter, first)),
    greeting: words.greeting(letter.to.name),
    blocks: letter.parts.flatMap((part) => blocksOf(letter, part, publicUrl)),
    footer: words.footer,
  };
}

function headlineOf(letter: Letter, { kind, names }: LetterPart): string {
  const { matter } = letter;
  const { locale } = letter.to;
  const words = noticeWords[locale];
  if (matter.subject === 'person') return personHeadline(kind, matter, locale);
  if (matter.subject === 'train') return trainHeadline(matter, locale);
  if (matter.subject === 'deputy') return deputyHeadline(kind, letter, matter);
  const [name] = names;
  if (matter.subject === 'text') return words.text.headline[textKind(kind)](name?.[locale] ?? matter.id);
  if (matter.subject === 'import') return words.import.headline[textKind(kind)](matter.edition);
  const { province, edition } = matter.place;
  if (matter.subject === 'figure')
    return isForce(kind)
      ? words.force.headline[kind](province, edition)
      : words.figure.headline[textKind(kind)](province, edition, names.length);
  return matter.problem === null
    ? words.booklet.headline[matter.kind](province, edition)
    : words.booklet.failedHeadline(province, edition);
}

function isForce(kind: LetterPart['kind']): kind is ForceNotice {
  return forceNotices.some((each) => each === kind);
}

function textKind(kind: LetterPart['kind']): 'review_asked' | 'changes_requested' | 'approved' {
  return kind === 'changes_requested' || kind === 'approved' ? kind : 'review_asked';
}

function blocksOf(letter: Letter, part: LetterPart, publicUrl: string): readonly MailBlock[] {
  const { matter, to } = letter;
  const block = blockOf(letter, part, publicUrl);
  return matter.subject === 'train' ? trainBlocks(matter, block, to.locale) : [block];
}

function blockOf(letter: Letter, part: LetterPart, publicUrl: string): MailBlock {
  const { matter, to } = letter;
  const { locale } = to;
  const words = noticeWords[locale];
  const isPerson = matter.subject === 'person';
  const shown = part.names.slice(0, mostNames).map((name) => name[locale]);
  const more = part.names.length - shown.length;
  const names = more > 0 ? [...shown, words.more(more)] : shown;
  return {
    lead: isPerson ? personLead(part.kind, matter, locale) : `${headlineOf(letter, part)}.`,
    names: isPerson ? personNames(part.kind, matter, locale) : names,
    notes: isPerson ? personNotes(part.kind, letter, matter) : notesOf(letter, part),
    links: linksOf(part.kind, letter.matter, publicUrl).map(({ words: label, url }) => ({
      label: words.links[label],
      url,
    })),
  };
}

function notesOf(letter: Letter, { kind }: LetterPart): readonly string[] {
  const { matter, by, onBehalfOf, comment } = letter;
  const { locale } = letter.to;
  const words = noticeWords[locale];
  const problem = matter.subject === 'booklet' ? matter.problem : null;
  return [
    ...(matter.subject === 'deputy' ? deputyNotes(kind, letter, matter) : []),
    ...(by === null ? [] : [words.by(deskWords[locale].actor(by, onBehalfOf))]),
    ...(comment === null || problem !== null ? [] : [words.reason(comment)]),
    ...(problem === null ? [] : [pressProblemInWords(problem, locale), words.booklet.lastStands]),
    ...(kind === 'train_failing' ? [words.train.goesOn] : []),
  ];
}
