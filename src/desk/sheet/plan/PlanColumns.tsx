import { useState } from 'react';
import { columnRoles, type ColumnRole } from '@/domain/entry/heads';
import type { PlanChoices, PlannedColumn } from '@/domain/entry/plan';
import { planWords } from '@/messages/desk/plan';
import { DeskButton } from '../../shared/controls';
import { useWords } from '../../shared/words';
import type { OpenPlan } from './planGroups';
import css from './plan.module.css';

interface PlanColumnsProps {
  readonly open: OpenPlan;
  readonly choose: (change: PlanChoices) => void;
}

/** Shows what each column of the block was taken for, and lets a person say otherwise. */
export function PlanColumns({ open, choose }: PlanColumnsProps) {
  const words = useWords(planWords);
  const isAsked = open.plan.ambiguous.some(({ reason }) => reason === 'columns');
  const [isChanging, setChanging] = useState(isAsked);
  const { columns, hasHead, byName } = open.plan;
  const filled = columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.role !== 'empty');
  return (
    <section className={css.part}>
      <h3>
        {words.columns}
        <DeskButton
          kind="quiet"
          onClick={() => {
            setChanging((so) => !so);
          }}
        >
          {isChanging ? words.changed : words.change}
        </DeskButton>
      </h3>
      <dl className={css.columns}>
        {filled.map(({ column, index }) => (
          <div key={index}>
            <dt>{column.head ?? words.columnName(index + 1)}</dt>
            <dd>
              {isChanging ? (
                <RoleSelect column={column} index={index} open={open} choose={choose} />
              ) : (
                <Role column={column} open={open} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {isChanging && (
        <label className={css.check}>
          <input
            type="checkbox"
            checked={hasHead}
            onChange={(event) => {
              choose({ head: event.target.checked });
            }}
          />
          {words.headLine}
        </label>
      )}
      {!byName && !isAsked && <ByPlace open={open} />}
      <Differing open={open} />
    </section>
  );
}

function Role({ column: { role }, open }: { readonly column: PlannedColumn; readonly open: OpenPlan }) {
  const words = useWords(planWords);
  if (role !== 'name') return <span data-role={role}>{words.roles[role]}</span>;
  const { plan } = open;
  const lines = (cells: readonly { readonly at: { readonly line: number } }[]): number =>
    new Set(cells.map(({ at }) => at.line)).size;
  const found = lines(plan.read.filter(({ as }) => as === 'name'));
  const all = lines([
    ...plan.read.filter(({ as }) => as === 'name'),
    ...plan.ambiguous,
    ...plan.outside.filter(({ reason }) => reason !== 'beside' && reason !== 'ignored'),
  ]);
  return <span data-role={role}>{words.matched(found, all)}</span>;
}

interface RoleSelectProps extends PlanColumnsProps {
  readonly column: PlannedColumn;
  readonly index: number;
}

function RoleSelect({ column: { role, head }, index, open, choose }: RoleSelectProps) {
  const words = useWords(planWords);
  const name = head ?? words.columnName(index + 1);
  const offered = columnRoles.filter(
    (each) => each !== 'empty' && (each !== 'unknown' || role === 'unknown'),
  );
  return (
    <select
      aria-label={words.roleOf(name)}
      value={role}
      onChange={(event) => {
        const chosen = columnRoles.find((each) => each === event.target.value);
        if (chosen !== undefined) choose({ roles: rolesWith(open, index, chosen) });
      }}
    >
      {offered.map((each) => (
        <option key={each} value={each}>
          {words.roles[each]}
        </option>
      ))}
    </select>
  );
}

/** There is one column of values, of notes and of each other kind: the one that was it before is let go. */
function rolesWith(open: OpenPlan, index: number, chosen: ColumnRole): Readonly<Record<number, ColumnRole>> {
  const single = chosen === 'value' || chosen === 'note' || chosen === 'absence';
  const others = open.plan.columns.flatMap(({ role }, column): readonly (readonly [number, ColumnRole])[] =>
    single && column !== index && role === chosen ? [[column, 'ignored']] : [],
  );
  return { ...open.choices.roles, ...Object.fromEntries(others), [index]: chosen };
}

function ByPlace({ open: { place } }: Pick<PlanColumnsProps, 'open'>) {
  const words = useWords(planWords);
  const label = place.rows[place.active.row]?.metric.label;
  return label === undefined ? null : <p className={css.small}>{words.byPlace(label)}</p>;
}

function Differing({ open: { plan } }: Pick<PlanColumnsProps, 'open'>) {
  const words = useWords(planWords);
  const count = plan.read.filter(({ agrees }) => !agrees).length;
  return count === 0 ? null : <p className={css.warning}>{words.differs(count)}</p>;
}
