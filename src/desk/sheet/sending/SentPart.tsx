import { useEffect, useRef } from 'react';
import type { FigureAnswer, SheetView } from '@/contract/sheetView';
import { sendingWords } from '@/messages/desk/sending';
import { Link } from '../../shell/router';
import desk from '../../shared/desk.module.css';
import { useDesk } from '../../shared/useDesk';
import { useIssueWords, useLocale } from '../../shared/words';
import { dutyText } from '../../today/dutyText';
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
  const locale = useLocale();
  const words = sendingWords[locale];
  const issueText = useIssueWords();
  const left = results.filter(({ outcome }) => outcome !== 'done');
  const { record } = useDesk('readToday', {});
  const next = record?.duties[0] ?? null;
  const hasNext = next !== null;
  const link = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (hasNext) link.current?.querySelector('a')?.focus();
  }, [hasNext]);
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
        <p ref={link} className={css.next}>
          {next === null ? (
            words.noNext
          ) : (
            <Link href={next.address} className={desk.linkButton} onFollow={onClose}>
              {words.next}: {dutyText(next, record.now, locale).says}
            </Link>
          )}
        </p>
      )}
    </>
  );
}
