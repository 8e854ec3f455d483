import type { SendingPlan } from '@/contract/figureView';
import type { SheetView } from '@/contract/sheetView';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { sendingWords } from '@/messages/desk/sending';
import { useIssueWords, useLocale, valueInWords } from '../../shared/words';
import { FigureLink } from './FigureLinks';
import { stayingOf, type BlockingCheck, type FailingSide } from './sendingPlan';
import css from './sending.module.css';

interface StaysProps {
  readonly view: SheetView;
  readonly plan: Pick<SendingPlan, 'stays'>;
  readonly goTo: (metric: string) => void;
}

/** Says what stays and why, each with a way to its cell; a hard check with the figures of both sides. */
export function SendingStays({ view, plan, goTo }: StaysProps) {
  const words = sendingWords[useLocale()];
  const issueText = useIssueWords();
  if (plan.stays.length === 0) return null;
  const { failing, others } = stayingOf(view, plan);
  return (
    <section className={css.part} data-kind="stays">
      <h3>{words.stays(plan.stays.length)}</h3>
      {failing.map((each) => (
        <Failing key={each.check.code} failing={each} view={view} goTo={goTo} />
      ))}
      <ul className={css.reasons}>
        {others.map(({ metric, issues }) => (
          <li key={metric}>
            <FigureLink view={view} metric={metric} goTo={goTo} />:{' '}
            {issues
              .map((each) => (each.problem === 'reason_required' ? words.absenceNote : issueText(each)))
              .join(' ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FailingProps extends Omit<StaysProps, 'plan'> {
  readonly failing: BlockingCheck;
}

function Failing({ failing: { check, left, right }, ...rest }: FailingProps) {
  const words = sendingWords[useLocale()];
  return (
    <div className={css.group}>
      <h4>
        <code data-severity="hard">{check.code}</code> {check.message}
      </h4>
      <div className={css.sides}>
        <Side side={left} {...rest} />
        <b aria-hidden="true">{signs[check.comparison]}</b>
        <Side side={right} {...rest} />
      </div>
      <p>{words.failing}</p>
    </div>
  );
}

/** What the sides of a check that fails are to each other. */
const signs = { '=': '≠', '<=': '>', '>=': '<', '<': '≥', '>': '≤' } as const;

function Side({
  side: { sum, terms },
  view,
  goTo,
}: Omit<FailingProps, 'failing'> & { readonly side: FailingSide }) {
  const locale = useLocale();
  return (
    <ul>
      {terms.map(({ metric, value }) => (
        <li key={metric}>
          <FigureLink view={view} metric={metric} goTo={goTo} />
          <span>{valueInWords(value, locale)}</span>
        </li>
      ))}
      {terms.length > 1 && sum !== null && (
        <li className={css.sum}>
          <span aria-hidden="true">Σ</span>
          <b>{formatInteger(sum)}</b>
        </li>
      )}
    </ul>
  );
}
