import type { FigureAnswer, SheetView } from '@/contract/sheetView';
import type { Duty } from '@/contract/todayView';
import { sendingWords } from '@/messages/desk/sending';
import { Link } from '../../shell/router';
import desk from '../../shared/desk.module.css';
import { useDesk } from '../../shared/useDesk';
import { useIssueWords, useWords } from '../../shared/words';
import { FigureLink } from './FigureLinks';
import { sentOf } from './useSending';
import css from './sending.module.css';

interface SentPartProps {
  readonly view: SheetView;
  readonly results: readonly FigureAnswer[];
  readonly goTo: (metric: string) => void;
  readonly onClose: () => void;
}

/** Says what was sent, names what was not and why, and leads on to what is next. */
export function SentPart({ view, results, goTo, onClose }: SentPartProps) {
  const words = useWords(sendingWords);
  const issueText = useIssueWords();
  const left = results.filter(({ outcome }) => outcome !== 'done');
  const { record } = useDesk('readToday', {});
  const next = record?.duties[0] ?? null;
  return (
    <>
      <p className={css.sent}>{words.sent(sentOf(results).length)}</p>
      <p className={desk.small}>{words.way}</p>
      {left.length > 0 && (
        <section className={css.part} data-kind="stays">
          <h3>{words.notSent(left.length)}</h3>
          <ul className={css.reasons}>
            {left.map(({ metric, issues, outcome }) => (
              <li key={metric}>
                <FigureLink view={view} metric={metric} goTo={goTo} />:{' '}
                {outcome === 'stale'
                  ? issueText({ field: metric, problem: 'stale', context: { thing: 'figure' } })
                  : issues.map(issueText).join(' ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      {record !== null && (
        <p className={css.next}>
          {next === null ? (
            words.noNext
          ) : (
            <Link href={next.address} className={desk.linkButton} data-next="" onFollow={onClose}>
              {words.next}: {words.nextOf(placeOf(next))}
            </Link>
          )}
        </p>
      )}
    </>
  );
}

function placeOf(duty: Duty): readonly string[] {
  return [...('province' in duty ? [duty.province.name] : []), ...('edition' in duty ? [duty.edition] : [])];
}
