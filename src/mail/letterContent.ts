import { problemInWords } from '@/messages/operator/pressFailures';
import { dayInWords } from '@/domain/days';
import { editionDays } from '@/domain/workflow/editionDates';
import { openingWords } from '@/messages/desk/opening';
import type { EditionProposal, Letter, LetterPart, TrainMatter } from '@/domain/notices/letter';
import { deskWords } from '@/messages/desk/desk';
import { letterWords } from '@/messages/mail/letter';
import { noticeWords } from '@/messages/mail/notices';
import { dayNoticeWords, owedWords } from '@/messages/mail/dayNotices';
import { dayHeadline, dayNotes, owedBlocks, timeNotes } from './dayContent';
import { linksOf } from './mailLinks';
import { deputyHeadline, deputyNotes, personContent, personHeadline } from './personContent';

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

/** Puts a letter into the words of its reader's language. */
export function letterContent(letter: Letter, publicUrl: string): MailContent {
  const words = letterWords[letter.to.locale];
  const [first] = letter.parts;
  if (first === undefined) throw new Error('A letter without a part has nothing to say');
  return {
    subject: words.subject(subjectOf(letter, first)),
    greeting: words.greeting(letter.to.name),
    blocks: [
      ...letter.parts.flatMap((part) => blocksOf(letter, part, publicUrl)),
      ...owedBlocks(letter.owed ?? [], letter.to.locale, publicUrl),
    ],
    footer: words.footer,
  };
}

/** What is told by one mail together has the first one's headline, and a count of the others. */
function subjectOf({ to, parts, owed }: Letter, first: LetterPart): string {
  const words = owedWords[to.locale];
  if (owed !== null) return words.digest(parts.length);
  const headline = headlineOf(first, to);
  const others = parts.filter((part) => part.act !== first.act).length;
  return others === 0 ? headline : words.others(headline, others);
}

function headlineOf(part: LetterPart, to: Letter['to']): string {
  const { locale } = to;
  const words = noticeWords[locale];
  switch (part.about) {
    case 'figure':
      return words[part.kind].headline({ ...part.matter.place, count: part.names.length });
    case 'text':
      return words[part.kind].headline({ name: part.names[0]?.[locale] ?? part.matter.id });
    case 'dates':
    case 'import':
      return words[part.kind].headline(part.matter);
    case 'booklet':
      return words[part.kind].headline({ ...part.matter.place, kind: part.matter.kind });
    case 'train': {
      const { edition, done, failed } = part.matter;
      return words[part.kind].headline({ edition, done: done.length, failed: failed.length });
    }
    case 'reminder':
      return dayHeadline(part, locale);
    case 'extension':
      return dayNoticeWords[locale][part.kind].headline(part.matter.place);
    case 'person':
      return personHeadline(part, to);
    case 'deputy':
      return deputyHeadline(part, to);
  }
}

function blocksOf(letter: Letter, part: LetterPart, publicUrl: string): readonly MailBlock[] {
  const { locale } = letter.to;
  const words = letterWords[locale];
  const links = linksOf(part).map(({ words: name, path }) => ({
    label: words.links[name],
    url: publicUrl + path,
  }));
  if (part.about === 'person') return [{ ...personContent(part, letter.to), links }];
  // Whoever follows up on late provinces needs each of them.
  const most = part.about === 'reminder' ? part.names.length : mostNames;
  const shown = (part.about === 'dates' ? [] : part.names).slice(0, most).map((name) => name[locale]);
  const more = part.about === 'dates' ? 0 : part.names.length - shown.length;
  const block = {
    lead: `${headlineOf(part, letter.to)}.`,
    names: more > 0 ? [...shown, words.more(more)] : shown,
    notes: notesOf(letter.to, part),
    links,
  };
  return part.about === 'train' ? trainBlocks(part.matter, block, letter.to) : [block];
}

function notesOf(to: Letter['to'], part: LetterPart): readonly string[] {
  const { by, onBehalfOf, comment } = part;
  const words = letterWords[to.locale];
  const problem = part.about === 'booklet' ? part.matter.problem : null;
  const note = part.about === 'train' ? noticeWords[to.locale][part.kind].note : null;
  return [
    ...(part.about === 'deputy' ? deputyNotes(part, to) : []),
    ...(part.about === 'dates' ? datesNotes(part.matter, to) : []),
    ...(part.about === 'reminder' ? dayNotes(part, to.locale) : []),
    ...(part.about === 'extension' ? timeNotes(part, to.locale) : []),
    ...(by === null ? [] : [words.by(deskWords[to.locale].actor(by, onBehalfOf))]),
    ...(comment === null || problem !== null ? [] : [words.reason(comment)]),
    ...(problem === null ? [] : [problemInWords(problem, to.locale), words.lastStands]),
    ...(note === null ? [] : [note]),
  ];
}

/** Each day that is or would be another one. */
function datesNotes({ before, after }: EditionProposal, { locale }: Letter['to']): readonly string[] {
  const words = openingWords[locale];
  const say = (day: string | null): string => (day === null ? words.undated : dayInWords(day, locale));
  return editionDays
    .filter((field) => before[field] !== after[field])
    .map((field) => `${words.days[field]}: ${say(before[field])} → ${say(after[field])}`);
}

/** What failed and why comes first, and every booklet is named: this is the only mail about most of them. */
function trainBlocks(
  { done, failed }: TrainMatter,
  { lead, notes, links }: MailBlock,
  { locale }: Letter['to'],
): readonly MailBlock[] {
  const { train, lastStands } = letterWords[locale];
  const failures = failed.map(({ province, problem }) => `${province}: ${problemInWords(problem, locale)}`);
  return [
    { lead, names: [], notes, links: [] },
    ...(failed.length === 0 ? [] : [{ lead: train.failed, names: failures, notes: [lastStands], links: [] }]),
    ...(done.length === 0 ? [] : [{ lead: train.done, names: done, notes: [], links: [] }]),
    { lead: train.board, names: [], notes: [], links },
  ];
}
