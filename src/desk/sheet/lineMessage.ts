import type { SheetFigure } from '@/contract/sheetView';
import type { Locale } from '@/domain/bilingual';
import type { Finding } from '@/domain/checks/finding';
import type { EntryRow, RowText } from '@/domain/entry/row';
import type { Offer, Unclear } from '@/domain/entry/readCell';
import type { HeldRow } from '@/domain/entry/saveQueue';
import { readTyped } from '@/domain/entry/typed';
import { isBelowThreshold } from '@/domain/figures/figureValue';
import { misreadIssue, type FigureProblem } from '@/domain/figures/readFigure';
import { formatInteger } from '@/domain/turkish/formatNumber';
import type { Issue } from '@/domain/issue';
import { findingText } from '@/messages/desk/checks';
import { gridWords } from '@/messages/desk/grid';
import { problemText } from '@/messages/problems/problems';
import { valueInWords } from '../shared/words';
import { presentValue, type RowJudgement } from './judgement';
import { shownValue } from './rowWords';
import { mayWork, type SheetModel } from './sheetModel';

/** One press that settles what the line says. */
export interface Cure {
  readonly label: string;
  readonly act:
    | { readonly kind: 'offer'; readonly offer: Offer }
    | { readonly kind: 'mine' | 'theirs' | 'note' | 'recall' | 'retry' | 'typing' };
}

/** The most important thing to say of the active row, and what can be done about it. */
export interface LineMessage {
  readonly code: string;
  readonly tone: 'error' | 'warn' | 'back' | 'quiet';
  readonly text: string;
  readonly cures: readonly Cure[];
}

/** What is known of the row that the line is of. */
export interface LineFacts {
  readonly model: SheetModel;
  readonly figure: SheetFigure;
  readonly row: EntryRow;
  readonly text: RowText;
  readonly judged: RowJudgement;
  readonly held: HeldRow | undefined;
  readonly locale: Locale;
}

type Part = (facts: LineFacts) => LineMessage | null;

/** Gives what the line says of a row: the gravest thing first, else how to go on. */
export function lineMessage(facts: LineFacts): LineMessage {
  const parts: readonly Part[] = [
    twoValues,
    unclear,
    refused,
    returned,
    typings('differs', 'to_type'),
    found,
    carried,
    absent,
    locked,
    typings('awaited'),
    small,
    noted,
  ];
  for (const part of parts) {
    const message = part(facts);
    if (message !== null) return message;
  }
  return { code: '', tone: 'quiet', text: gridWords[facts.locale].line.hint, cures: [] };
}

const twoValues: Part = ({ judged, figure, row, text, locale }) => {
  if (judged.state !== 'two') return null;
  const { line } = gridWords[locale];
  return {
    code: '',
    tone: 'warn',
    text: line.twoValues(figure.changedBy ?? line.somebody),
    cures: [
      { label: line.mine(shownValue(row, text, locale)), act: { kind: 'mine' } },
      { label: line.theirs(valueInWords(row.value, locale)), act: { kind: 'theirs' } },
    ],
  };
};

const unclear: Part = ({ row, text, locale }) => {
  const reading = readTyped(row, text);
  if (reading.kind !== 'unclear' || reading.problem === 'value_missing') return null;
  const words = gridWords[locale];
  const cures = reading.offers.map((offer): Cure => {
    const label = offer.kind === 'number' ? words.line.take(offer.input) : words.kinds[offer.kind];
    return { label, act: { kind: 'offer', offer } };
  });
  return { code: '', tone: 'error', text: unclearText(reading.problem, row, locale), cures };
};

const refused: Part = ({ judged, held, locale }) => {
  if (judged.state !== 'refused' || held === undefined) return null;
  const text = held.issues.map((issue) => problemText(issue, locale)).join(' ');
  const cures: readonly Cure[] = [{ label: gridWords[locale].line.again, act: { kind: 'retry' } }];
  return { code: '', tone: 'error', text, cures };
};

const returned: Part = ({ judged, figure, locale }) => {
  if (judged.state !== 'returned' || figure.returned === undefined) return null;
  const { by, reason } = figure.returned;
  return { code: '', tone: 'back', text: `${gridWords[locale].line.returned(by)} ${reason}`, cures: [] };
};

const typings =
  (...kinds: readonly (SheetFigure['typing'] & string)[]): Part =>
  ({ figure: { typing }, judged, locale }) => {
    if (typing === undefined || !kinds.includes(typing) || judged.state === 'typed') return null;
    const { line } = gridWords[locale];
    const cures: readonly Cure[] =
      typing === 'awaited' ? [] : [{ label: line.toTyping, act: { kind: 'typing' } }];
    const tone = typing === 'differs' ? 'warn' : 'quiet';
    return { code: '', tone, text: line.typing[typing], cures };
  };

const found: Part = (facts) => {
  const { judged, row, locale, model } = facts;
  const [finding] = judged.findings;
  if (finding === undefined) return null;
  const { line } = gridWords[locale];
  const check = model.checks.find(({ code }) => code === finding.code);
  const said = findingText(finding, locale);
  const text = finding.rule === 'check' && check !== undefined ? `${check.message[locale]} (${said})` : said;
  const value = row.locked === null ? curedValue(facts, finding) : null;
  const input = value === null ? '' : formatInteger(value);
  const cures: readonly Cure[] = [
    ...(value === null
      ? []
      : [{ label: line.make(input), act: { kind: 'offer', offer: { kind: 'number', input } } } as const]),
    ...(finding.severity === 'soft' && row.locked === null
      ? [{ label: line.right, act: { kind: 'note' } } as const]
      : []),
  ];
  return { code: finding.code, tone: finding.severity === 'hard' ? 'error' : 'warn', text, cures };
};

/** The value by which a finding would be settled, where one is plain: without the zero too many, or the sum itself. */
export function curedValue(
  { model, row, text }: Pick<LineFacts, 'model' | 'row' | 'text'>,
  finding: Finding,
): number | null {
  const { slip, now, against } = finding;
  if (finding.rule === 'check') return sumFor(model, row.metric.key, finding);
  if (slip === null) return null;
  if (slip.kind === 'swapped') return against;
  const value = presentValue(row, text);
  if (value === null || !('amount' in value) || value.amount !== now) return null;
  const cured = slip.kind === 'times' ? now / slip.of : now * slip.of;
  return Number.isSafeInteger(cured) ? cured : null;
}

/** A total that stands alone on its side of an equality is the sum of the other. */
function sumFor({ checks }: SheetModel, metric: string, { code, now, against }: Finding): number | null {
  const check = checks.find((each) => each.code === code && each.comparison === '=');
  const isAlone = (
    terms: readonly { readonly metric: string; readonly coefficient: number }[] = [],
  ): boolean => terms.length === 1 && terms[0]?.metric === metric && terms[0].coefficient === 1;
  const sum = isAlone(check?.left) ? against : isAlone(check?.right) ? now : null;
  return sum !== null && Number.isSafeInteger(sum) && sum >= 0 ? sum : null;
}

const carried: Part = ({ figure, judged, locale }) =>
  figure.carried === undefined || judged.state === 'typed'
    ? null
    : { code: '', tone: 'error', text: problemText(figure.carried, locale), cures: [] };

const absent: Part = ({ row, text, locale }) => {
  const value = presentValue(row, text);
  if (value === null || 'amount' in value || text.note.trim() !== '' || row.locked !== null) return null;
  const { line } = gridWords[locale];
  return {
    code: '',
    tone: 'warn',
    text: line.absenceNeedsNote,
    cures: [{ label: line.why, act: { kind: 'note' } }],
  };
};

const locked: Part = ({ model, row, figure, locale }) => {
  if (row.locked === null) return null;
  const mayRecall = figure.may?.includes('recall') === true;
  const cures: readonly Cure[] = mayRecall
    ? [{ label: gridWords[locale].line.recall, act: { kind: 'recall' } }]
    : [];
  return { code: '', tone: 'quiet', text: lockedText(model, row.locked, locale), cures };
};

/** To somebody who may do nothing here it is told who may; else what keeps this row. */
function lockedText(model: SheetModel, issue: Issue, locale: Locale): string {
  const isOver = model.view.entry === 'closed' || model.view.entry === 'not_open';
  return isOver || mayWork(model) ? problemText(issue, locale) : gridWords[locale].readOnly.other;
}

const small: Part = ({ figure, row, text, locale }) => {
  const { threshold } = figure.metric;
  const value = presentValue(row, text);
  if (threshold === undefined || value === null) return null;
  const isSmall = isBelowThreshold({ threshold, sensitive: true }, value);
  return isSmall
    ? {
        code: '',
        tone: 'quiet',
        text: gridWords[locale].line.smallCount(formatInteger(threshold)),
        cures: [],
      }
    : null;
};

const noted: Part = ({ text, locale }) =>
  text.note === ''
    ? null
    : { code: '', tone: 'quiet', text: `${gridWords[locale].line.note} ${text.note}`, cures: [] };

/** Says why the text of a value cell is not understood. */
export function unclearText(problem: Unclear, { metric }: Pick<EntryRow, 'metric'>, locale: Locale): string {
  const { unclear: words } = gridWords[locale];
  const own = Object.entries(words).find(([each]) => each === problem);
  return own?.[1] ?? problemText(misreadIssue(metric.key, problem as FigureProblem, metric.unit), locale);
}
