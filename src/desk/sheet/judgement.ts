import type { SheetFigure } from '@/contract/sheetView';
import { evaluateChecks } from '@/domain/checks/evaluateChecks';
import type { Finding } from '@/domain/checks/finding';
import { findingOfCheck } from '@/domain/checks/questions';
import { findingsOfRules } from '@/domain/checks/rules';
import type { EntryRow, RowState, RowText, TypedRows } from '@/domain/entry/row';
import type { SaveQueue } from '@/domain/entry/saveQueue';
import { rowText } from '@/domain/entry/state';
import { readTyped } from '@/domain/entry/typed';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { SheetModel } from './sheetModel';

/** What the screen says of one row. */
export interface RowJudgement {
  readonly state: RowState;
  /** It has a value, stored or on its way. */
  readonly isEntered: boolean;
  readonly findings: readonly Finding[];
  /** Codes of the findings, the gravest first, with a space between them. */
  readonly codes: string;
  readonly tone: 'error' | 'warn' | null;
}

/** What the screen says of all rows, by metric. */
export type Judgement = ReadonlyMap<string, RowJudgement>;

/** Judges every row by what stands on the screen: typed where something is typed, else stored. */
export function judge(model: SheetModel, typed: TypedRows, held: SaveQueue['held']): Judgement {
  const shown = new Map(model.rows.map((row) => [row.metric.key, { row, text: rowText({ typed }, row) }]));
  const ofChecks = checkFindings(model, typed, (metric) => {
    const found = shown.get(metric);
    return found === undefined ? null : presentValue(found.row, found.text);
  });
  return new Map(
    model.rows.map((row) => {
      const { key } = row.metric;
      const text = rowText({ typed }, row);
      const state = stateOf(model.figures.get(key), { isTyped: key in typed, outcome: held[key]?.outcome });
      const isOver = state === 'approved' || state === 'published';
      const findings = isOver ? [] : [...(ofChecks.get(key) ?? []), ...ruleFindings(model, row, text)];
      const isUnclear = key in typed && readTyped(row, text).kind === 'unclear';
      const isEntered = !isUnclear && presentValue(row, text) !== null;
      return [
        key,
        {
          state,
          isEntered,
          ...gravest(findings, isUnclear || state === 'refused', state === 'two' || state === 'differs'),
        },
      ];
    }),
  );
}

function gravest(
  findings: readonly Finding[],
  isRefused: boolean,
  isTwofold: boolean,
): Omit<RowJudgement, 'state' | 'isEntered'> {
  const sorted = findings.toSorted((a, b) => Number(a.severity === 'soft') - Number(b.severity === 'soft'));
  const isError = isRefused || sorted[0]?.severity === 'hard';
  const tone = isError ? 'error' : sorted.length > 0 || isTwofold ? 'warn' : null;
  return { findings: sorted, codes: sorted.map(({ code }) => code).join(' '), tone };
}

/** Gives the value that checks count with: typed if it can be read, else stored; null for none. */
export function presentValue(row: EntryRow, text: RowText): FigureValue | null {
  const reading = readTyped(row, text);
  return reading.kind === 'value' ? reading.value : reading.kind === 'empty' ? null : row.value;
}

const known = new WeakMap<RowText, { readonly model: SheetModel; readonly found: readonly Finding[] }>();

/** The rules over one row, once for each text: a key changes one row, and the others are asked for again and again. */
function ruleFindings(model: SheetModel, row: EntryRow, text: RowText): readonly Finding[] {
  const last = known.get(text);
  if (last?.model === model) return last.found;
  const figure = model.figures.get(row.metric.key);
  const { edition, bounds, peersOf } = model.view;
  const peers =
    figure?.peers === undefined || peersOf === null ? null : { edition: peersOf, ...figure.peers };
  const found =
    figure === undefined
      ? []
      : findingsOfRules({
          ...{ metric: figure.metric, edition: edition.code, bounds, peers },
          value: presentValue(row, text),
          previous: row.previous,
        }).filter(({ code }) => isAsked(figure, { code, row, text }));
  known.set(text, { model, found });
  return found;
}

/** A rule that was answered for the stored value is silent while that stands. */
function isAsked(
  { flags = [], asks = [] }: SheetFigure,
  { code, row, text }: { readonly code: string; readonly row: EntryRow; readonly text: RowText },
): boolean {
  const isStored = rowText({ typed: {} }, row) === text;
  return !isStored || !flags.includes(code) || asks.includes(code);
}

/** Failing checks at the rows that they are told at: where somebody works on one of their figures, only there. */
function checkFindings(
  { checks, figures }: SheetModel,
  typed: TypedRows,
  valueOf: (metric: string) => FigureValue | null,
): ReadonlyMap<string, readonly Finding[]> {
  const told = new Map<string, Finding[]>();
  const isWorked = (metric: string): boolean =>
    metric in typed || ['draft', 'changes_requested'].includes(figures.get(metric)?.state ?? '');
  for (const finding of evaluateChecks(checks, valueOf).flatMap((result) => findingOfCheck(result) ?? [])) {
    const worked = finding.metrics.filter(isWorked);
    for (const metric of worked.length > 0 ? worked : finding.metrics) {
      told.set(metric, [...(told.get(metric) ?? []), finding]);
    }
  }
  return told;
}

function stateOf(
  figure: SheetFigure | undefined,
  { isTyped, outcome }: { readonly isTyped: boolean; readonly outcome: 'refused' | 'stale' | undefined },
): RowState {
  if (isTyped && outcome === 'stale') return 'two';
  if (isTyped && outcome === 'refused') return 'refused';
  if (isTyped) return 'typed';
  if (figure?.typing !== undefined) return figure.typing === 'differs' ? 'differs' : 'second';
  const stored = figure?.state ?? null;
  if (stored === null) return 'empty';
  const states = { draft: 'saved', in_review: 'review', changes_requested: 'returned' } as const;
  return stored === 'approved' || stored === 'published' ? stored : states[stored];
}

/** How much is wrong with some rows: a check that fails at several of them is one error. */
export interface Trouble {
  readonly errors: number;
  readonly warnings: number;
}

/** Counts what is wrong with these rows. */
export function troubleIn(judgement: Judgement, keys: readonly string[]): Trouble {
  const rows = keys.flatMap((key) => judgement.get(key) ?? []);
  const findings = rows.flatMap((row) => row.findings);
  const many = (severity: Finding['severity']): number =>
    new Set(
      findings
        .filter((each) => each.severity === severity)
        .map(({ code, metrics }) => `${code} ${metrics.join()}`),
    ).size;
  const unread = rows.filter(
    ({ tone, findings: own }) => tone === 'error' && own[0]?.severity !== 'hard',
  ).length;
  const two = rows.filter(({ state }) => state === 'two').length;
  return { errors: many('hard') + unread, warnings: many('soft') + two };
}
