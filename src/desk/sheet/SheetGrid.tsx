import { useMemo, useRef } from 'react';
import { cornersOf } from '@/domain/entry/moves';
import type { EntryRow } from '@/domain/entry/row';
import { gridWords } from '@/messages/desk/grid';
import { useLocale } from '../shared/words';
import { GridRow } from './GridRow';
import type { RowJudgement } from './judgement';
import type { OpenPlan } from './plan/planGroups';
import css from './grid.module.css';
import { usePointer } from './usePointer';
import type { ModelSection } from './sheetModel';
import type { ShownSheet } from './useSheet';

interface SheetGridProps {
  readonly sheet: ShownSheet;
  /** The plan that is being looked at; null for none. */
  readonly plan: OpenPlan | null;
  /** How many comments each row has. */
  readonly comments: Readonly<Record<string, number>>;
}

/** Shows the sheet as a grid of cells; the keys are those of a spreadsheet. */
export function SheetGrid({ sheet, plan, comments }: SheetGridProps) {
  const { store, model, state } = sheet;
  const locale = useLocale();
  const words = gridWords[locale];
  const { edition, province, before } = model.view;
  const table = useRef<HTMLTableElement>(null);
  const pointer = usePointer(store);
  const isWide = useMemo(() => model.rows.some(isLongBefore), [model.rows]);
  return (
    <table
      ref={table}
      role="grid"
      className={css.grid}
      data-wide={isWide}
      aria-label={words.label(province.name, edition.code)}
      aria-rowcount={state.shown.length + 1}
      aria-colcount={8}
      aria-multiselectable="true"
      {...pointer.handlers}
    >
      <thead role="rowgroup">
        <tr role="row" className={css.row} aria-rowindex={1}>
          <th role="columnheader" scope="col">
            {words.columns.metric}
          </th>
          <th role="columnheader" scope="col">
            {words.columns.unit}
          </th>
          <th role="columnheader" scope="col" className={css.right}>
            {before ?? words.previous}
          </th>
          <th role="columnheader" scope="col" className={css.newHead}>
            {plan === null ? edition.code : words.planned(edition.code)}
          </th>
          <th role="columnheader" scope="col" className={css.right}>
            {words.columns.difference}
          </th>
          <th role="columnheader" scope="col" className={css.right}>
            {words.columns.percent}
          </th>
          <th role="columnheader" scope="col">
            {plan === null ? words.columns.state : words.outcome}
          </th>
          <th role="columnheader" scope="col">
            {words.columns.note}
          </th>
        </tr>
      </thead>
      {model.sections.map((section) => (
        <SectionRows key={section.key} {...{ section, sheet, plan, comments }} filling={pointer.filling} />
      ))}
    </table>
  );
}

const isLongBefore = ({ previous }: EntryRow): boolean =>
  previous !== null && 'amount' in previous.value && previous.value.amount >= 10_000_000_000;

interface SectionRowsProps extends SheetGridProps {
  readonly section: ModelSection;
  /** The row to which the pointer has drawn the corner of the selection; null for none. */
  readonly filling: string | null;
}

function SectionRows({ section, sheet, plan, comments, filling }: SectionRowsProps) {
  const { store, state, model, judgement } = sheet;
  const keys = section.keys.filter((key) => state.places.has(key));
  if (keys.length === 0) return null;
  const filled = filledPlaces(sheet, filling);
  const entered = section.keys.filter((key) => judgement.get(key)?.isEntered).length;
  return (
    <tbody
      role="rowgroup"
      data-section={section.number}
      className={css.section}
      id={`section-${section.key}`}
    >
      <tr role="row" className={css.sectionRow}>
        <th role="rowheader" colSpan={8} scope="rowgroup">
          {section.number}. {section.title}
          <span>
            {entered} / {section.keys.length}
          </span>
        </th>
      </tr>
      {keys.map((key) => {
        const judged = plan === null ? judgement.get(key) : judgedIn(plan, key);
        const place = state.places.get(key) ?? 0;
        return (
          <GridRow
            key={key}
            store={store}
            metric={key}
            state={judgement.get(key)?.state ?? 'empty'}
            codes={judged?.codes ?? ''}
            tone={judged?.tone ?? null}
            isFilled={place >= filled.from && place <= filled.to}
            isPlanned={plan !== null}
            planned={plan?.preview.get(key) ?? null}
            isOptional={model.figures.get(key)?.metric.required === false}
            comments={comments[key] ?? 0}
          />
        );
      })}
    </tbody>
  );
}

/** What rules would say of a row once the plan is applied. */
function judgedIn(plan: OpenPlan, key: string): Pick<RowJudgement, 'codes' | 'tone'> {
  const findings = plan.warnings.filter(({ metric }) => metric === key).map(({ finding }) => finding);
  const isHard = findings.some(({ severity }) => severity === 'hard');
  return {
    codes: findings.map(({ code }) => code).join(' '),
    tone: isHard ? 'error' : findings.length > 0 ? 'warn' : null,
  };
}

/** The rows that letting the corner go would fill. */
function filledPlaces(
  { state }: ShownSheet,
  filling: string | null,
): { readonly from: number; readonly to: number } {
  const corners = cornersOf(state);
  const to = filling === null ? undefined : state.places.get(filling);
  if (corners === null || to === undefined) return { from: 1, to: 0 };
  return to > corners.bottom ? { from: corners.bottom + 1, to } : { from: to, to: corners.top - 1 };
}
