import type { Absence } from '@/domain/figures/figureValue';
import type { LockedCell } from '@/domain/entry/plan';
import type { RowText } from '@/domain/entry/row';
import { grouped } from '@/domain/grouped';
import { planWords } from '@/messages/desk/plan';
import { useIssueWords, useWords } from '../../shared/words';
import { outsideGroups, type OpenPlan } from './planGroups';
import { RowName } from './RowName';
import css from './plan.module.css';

interface PlanListsProps {
  readonly open: OpenPlan;
  readonly showRow: (metric: string) => void;
}

/** Longer lists say how many there are besides. */
const most = 8;

/** Lists what is not written and will not be: locked rows with the reason, and what has no place in the form. */
export function PlanLists({ open, showRow }: PlanListsProps) {
  const words = useWords(planWords);
  const outside = outsideGroups(open.plan);
  const { locked } = open.plan;
  return (
    <>
      {locked.length > 0 && (
        <section className={css.part} data-kind="locked">
          <h3>{words.locked}</h3>
          <LockedRows open={open} showRow={showRow} />
        </section>
      )}
      {outside.length > 0 && (
        <section className={css.part}>
          <h3>{words.outside}</h3>
          {outside.map(({ reason, texts }) => (
            <p key={reason} className={css.line}>
              {texts.slice(0, most).map(words.said).join(', ')}
              {texts.length > most && ` ${words.more(texts.length - most)}`}{' '}
              <span className={css.soft}>({words.outsideWhy[reason]})</span>
            </p>
          ))}
        </section>
      )}
    </>
  );
}

/** Rows that are locked for one and the same reason say it once. */
function LockedRows({ open, showRow }: PlanListsProps) {
  const issueText = useIssueWords();
  const groups = grouped(open.plan.locked, ({ reason }) => issueText(reason));
  return [...groups].map(([why, cells]) => (
    <div key={why} className={css.line}>
      <ul>
        {cells.slice(0, most).map((cell) => (
          <li key={`${String(cell.at.line)} ${String(cell.at.column)}`}>
            <RowName open={open} metric={cell.metric} showRow={showRow} />: <Locked cell={cell} open={open} />
          </li>
        ))}
      </ul>
      <p className={css.soft}>{why}</p>
    </div>
  ));
}

function Locked({ cell, open }: { readonly cell: LockedCell; readonly open: OpenPlan }) {
  const words = useWords(planWords);
  const text = open.place.rows.find(({ metric }) => metric.key === cell.metric)?.text;
  return words.lockedSays(text === undefined ? '' : shownText(cell, text, words.absences), cell.text);
}

function shownText(
  { column }: LockedCell,
  { kind, input, note }: RowText,
  absences: Readonly<Record<Absence, string>>,
): string {
  if (column === 'note') return note;
  return kind === 'number' || kind === 'carried_over' ? input : absences[kind];
}
