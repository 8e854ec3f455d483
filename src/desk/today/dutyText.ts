import type { CutOff, Duty, DutyDate, DutyKind, Waiting } from '@/contract/todayView';
import type { Locale } from '@/domain/bilingual';
import { dayAndMonth } from '@/domain/days';
import { needsWords } from '@/domain/workflow/returnReason';
import { todayWords } from '@/messages/frame/today';
import { workflowWords } from '@/messages/desk/workflow';
import { valueInWords } from '../shared/words';
import { momentBeside } from '../shell/newsText';

/** An obligation in words. */
export interface DutyText {
  /** What sort of work it is, and what else is to be known of it first. */
  readonly kind: readonly string[];
  /** What is to be done, with its figures. */
  readonly says: string;
  /** What helps to do it; empty where nothing does. */
  readonly more: string;
  /** What somebody wrote about it. */
  readonly quote: string;
  /** What its button says. */
  readonly act: string;
}

type Said = Pick<DutyText, 'says'> & Partial<DutyText>;
type Of<K extends DutyKind> = Extract<Duty, { readonly kind: K }>;

/** Says an obligation in the reader's language; days are told from `now` on. */
export function dutyText(duty: Duty, now: string, locale: Locale): DutyText {
  const { kinds, acts } = todayWords[locale];
  const said = saying(duty, now, locale);
  return {
    more: '',
    quote: '',
    act: acts[duty.kind],
    ...said,
    kind: [kinds[duty.kind], ...(said.kind ?? [])],
  };
}

function saying(duty: Duty, now: string, locale: Locale): Said {
  const { says, more } = todayWords[locale];
  switch (duty.kind) {
    case 'entry':
      return entrySaying(duty, locale);
    case 'correction':
      return correctionSaying(duty, now, locale);
    case 'second_typing':
      return { says: says.second_typing(duty.figures), more: more.secondTyping };
    case 'typings_differ': {
      const { figures, confirm } = duty;
      return { says: says.typings_differ(figures), more: confirm === 0 ? '' : more.confirm(confirm) };
    }
    case 'review':
      return reviewSaying(duty, locale);
    case 'conversation':
      return talkSaying(duty, locale);
    case 'text_returned':
      return { kind: named(duty.by), says: duty.name[locale], quote: duty.reason };
    case 'texts':
      return { says: says.texts(duty.texts) };
    case 'import':
      return { says: says.import(duty.edition) };
    case 'forces':
      return { says: says.forces(duty.forces) };
    case 'dates':
      return { says: says.dates(duty.edition) };
    case 'accounts':
      return { says: says.accounts(duty.changes), more: more.accounts };
    case 'falls':
    case 'disclosure':
      return { says: says[duty.kind](duty.figures) };
    case 'failed':
    case 'to_type':
    case 'train':
      return { says: says[duty.kind](duty.booklets), more: more[duty.kind] };
    case 'opening':
    case 'closing':
      return { says: says[duty.kind](duty.edition), more: more[duty.kind] };
  }
}

const named = (by: string): readonly string[] => (by === '' ? [] : [by]);

function entrySaying({ missing, unsent, next, progress }: Of<'entry'>, locale: Locale): Said {
  const { says, more, acts } = todayWords[locale];
  const kind = [more.entered(progress.entered, progress.asked)];
  if (missing === 0)
    return { kind, says: says.entryUnsent(unsent), more: more.allEntered, act: acts.entrySend };
  const parts = [
    ...(next === null ? [] : [more.next(next.label[locale])]),
    ...(unsent === 0 ? [] : [more.unsent(unsent)]),
  ];
  const act = progress.entered === 0 ? acts.entryFirst : acts.entry;
  return { kind, says: says.entryMissing(missing), more: parts.join(' '), act };
}

function correctionSaying(duty: Of<'correction'>, now: string, locale: Locale): Said {
  const { says } = todayWords[locale];
  const { by, at, code, metric, value, reason } = duty;
  const name = code === null || needsWords(code) ? [] : [workflowWords[locale].returnCodes[code]];
  return {
    kind: [...named(by), momentBeside(at, now, locale), ...name],
    says: says.correction(metric.label[locale], valueInWords(value, locale)),
    quote: reason,
  };
}

function reviewSaying({ stage, figures, sheets, first, flagged }: Of<'review'>, locale: Locale): Said {
  const { says, more } = todayWords[locale];
  const parts = [
    ...(sheets > 1 ? [more.first(first.name)] : []),
    flagged > 0 ? more.flagged(flagged) : more.unflagged,
  ];
  return {
    kind: [workflowWords[locale].stages[stage]],
    says: sheets === 1 ? says.reviewOne(figures, first.name) : says.review(figures, sheets),
    more: parts.join(' '),
  };
}

function talkSaying({ metric, by, mentioned }: Of<'conversation'>, locale: Locale): Said {
  const { more } = todayWords[locale];
  const asks = by === '' ? more.askedByNobody : (mentioned ? more.askedYou : more.askedSide)(by);
  return { says: metric.label[locale], more: asks };
}

/** Says that entry ended for a sheet with something in it unfinished. */
export function cutOffText({ unsent, returned }: CutOff, locale: Locale): DutyText {
  const { cutOff } = todayWords[locale];
  const says = cutOff.says(unsent + returned);
  return { kind: [cutOff.kind], says, more: cutOff.more, quote: '', act: cutOff.act };
}

/** A date as an obligation begins with it: the day, and how far it is. */
export interface WhenText {
  readonly day: string;
  readonly rest: string;
  /** It is today, or over. */
  readonly isPressing: boolean;
}

/** Says by when something is due, or since when it waits. */
export function whenText(date: DutyDate | null, locale: Locale): WhenText {
  const { when } = todayWords[locale];
  if (date === null) return { day: when.undated, rest: '', isPressing: false };
  const { kind, day, days } = date;
  const isToday = days === 0;
  const written = isToday ? when.today : dayAndMonth(day, locale);
  if (kind === 'since') return { day: written, rest: when.waits(Math.max(0, -days)), isPressing: isToday };
  if (isToday) return { day: written, rest: when.lastDayOf[kind], isPressing: true };
  return days < 0
    ? { day: written, rest: when.late(-days), isPressing: true }
    : { day: written, rest: when.left(days), isPressing: false };
}

/** Says what others have in hand for the reader. */
export function waitingText(waiting: Waiting, locale: Locale): string {
  const { waits, group } = todayWords[locale];
  switch (waiting.kind) {
    case 'figures': {
      const place = group(waiting.province.name, waiting.edition);
      return waits.figures(waiting.figures, place, workflowWords[locale].stages[waiting.stage]);
    }
    case 'typing':
      return waits.typing(waiting.figures, group(waiting.province.name, waiting.edition));
    case 'text':
      return waits.text(waiting.name[locale]);
    case 'import':
    case 'dates':
      return waits[waiting.kind](waiting.edition);
    case 'force':
      return waits.force(group(waiting.province.name, waiting.edition));
    case 'account':
      return waits.account(waiting.name);
  }
}
