import { findingText } from '@/messages/desk/checks';
import { planWords } from '@/messages/desk/plan';
import { useLocale, useWords } from '../../shared/words';
import { labelOf } from './RowName';
import type { OpenPlan, PlanningSheet } from './planGroups';
import css from './plan.module.css';

interface PlanRailProps {
  readonly open: OpenPlan;
  readonly sheet: PlanningSheet;
}

/** Shows by section what the plan brings, in the place of the sheet's own rail. */
export function PlanRail({ open, sheet }: PlanRailProps) {
  const words = useWords(planWords);
  return (
    <nav className={css.rail} aria-label={words.bySection}>
      <h2>{words.bySection}</h2>
      <ul>
        {sheet.view.sections.map(({ key, number, title, services }) => {
          const metrics = services.flatMap(({ figures }) => figures.map(({ metric }) => metric.key));
          const rows = metrics.flatMap((metric) => open.preview.get(metric) ?? []);
          const fresh = rows.filter(({ value, note }) => value || note).length;
          const unclear = rows.filter(({ outcome }) => outcome === 'unclear').length;
          return (
            <li key={key}>
              <button
                type="button"
                data-section={number}
                onClick={() => {
                  const [first] = metrics;
                  if (first !== undefined) sheet.showRow(first);
                }}
              >
                <b aria-hidden="true">{number}</b>
                <span>{title}</span>
                <small>{fresh > 0 && `+${String(fresh)}`}</small>
                {unclear > 0 && (
                  <em>
                    {unclear} {words.counts.unclear}
                  </em>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Says which rules will speak once the plan is applied, in the grid's fixed line. */
export function PlanWarnings({ open }: Pick<PlanRailProps, 'open'>) {
  const locale = useLocale();
  const words = planWords[locale];
  const { warnings } = open;
  if (warnings.length === 0) return null;
  return (
    <section className={css.warnings}>
      <h2>{words.warnings(warnings.length)}</h2>
      <ul tabIndex={0} aria-label={words.warnings(warnings.length)}>
        {warnings.map(({ metric, finding }) => (
          <li key={`${finding.code} ${metric}`} data-severity={finding.severity}>
            <code>{finding.code}</code> {labelOf(open, metric)} {findingText(finding, locale)}
            {' · '}
            {finding.severity === 'hard' ? words.blocksSending : words.asksReason}
          </li>
        ))}
      </ul>
    </section>
  );
}
