import { memo } from 'react';
import { clockInWords } from '@/domain/days';
import type { QueueLine, ReviewQueue } from '@/contract/reviewQueue';
import { queueOrders } from '@/domain/review/queueOrder';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { Icon, type IconName } from '../shared/Icon';
import { useLocale, useWords } from '../shared/words';
import { Link } from '../shell/router';
import { useUnsent } from './decisionStore';
import { lineKey, linesAt, sheetOf, type QueuePlace, type QueueWay } from './queuePlace';
import css from './panes.module.css';

interface QueuePaneProps {
  readonly queue: ReviewQueue;
  /** What the filter leaves, in the order that is asked for. */
  readonly lines: readonly QueueLine[];
  readonly way: QueueWay;
}

/** Lists the sheets that wait: by risk, by days, by section or by province, all of them or some. */
export function QueuePane({ queue, lines, way }: QueuePaneProps) {
  const words = useWords(reviewDeskWords).queue;
  const { place, to } = way;
  const others = place.edition === null ? [] : queue.lines.filter(({ edition }) => edition !== place.edition);
  const isMixed = new Set(lines.map(({ edition }) => edition)).size > 1;
  const figures = lines.reduce((sum, { waiting }) => sum + waiting, 0);
  return (
    <aside className={css.queue} data-region="" aria-label={words.title}>
      <div className={css.queueHead}>
        <h2>{words.title}</h2>
        <span className={css.meta}>{words.size(lines.length, figures)}</span>
        <QueueControls queue={queue} way={way} />
      </div>
      {lines.length === 0 ? (
        <NothingHere queue={queue} way={way} />
      ) : (
        <ul className={css.lines}>
          {lines.map((line) => (
            <Line
              key={lineKey(line)}
              line={line}
              href={to(sheetOf(line))}
              isOpen={place.plate === line.plate && place.edition === line.edition}
              isMixed={isMixed}
            />
          ))}
        </ul>
      )}
      <div className={css.queueFoot}>
        {others.length > 0 && (
          <Link href={to({ edition: null, plate: null, metric: null })}>
            {words.otherEditions(others.length)}
          </Link>
        )}
        {queue.reviewsTexts && (
          <Link
            href={to({ texts: true, plate: null, metric: null })}
            aria-current={place.texts ? 'page' : undefined}
          >
            {words.texts(queue.texts)}
          </Link>
        )}
      </div>
    </aside>
  );
}

function NothingHere({ queue, way }: Pick<QueuePaneProps, 'queue' | 'way'>) {
  const words = useWords(reviewDeskWords).queue;
  const isFiltered = queue.lines.length > 0;
  return (
    <p className={css.none}>
      {isFiltered ? words.filteredOut : words.nothing}{' '}
      {isFiltered && (
        <Link href={way.to({ mine: false, flagged: false, section: null, edition: null })}>
          {words.clear}
        </Link>
      )}
    </p>
  );
}

function QueueControls({ queue, way }: Pick<QueuePaneProps, 'queue' | 'way'>) {
  const words = useWords(reviewDeskWords).queue;
  const { place, go } = way;
  const count = (only: Partial<QueuePlace>): number =>
    linesAt(queue.lines, { ...place, mine: false, flagged: false, ...only }).length;
  const toggles = [
    { name: 'mine', text: words.mine(count({ mine: true })), explained: words.mineExplained },
    { name: 'flagged', text: words.flagged(count({ flagged: true })), explained: words.flaggedExplained },
  ] as const;
  return (
    <div className={css.controls}>
      <select
        aria-label={words.order}
        value={place.order}
        onChange={({ target }) => {
          go({ order: queueOrders.find((order) => order === target.value) ?? 'risk' });
        }}
      >
        {queueOrders.map((order) => (
          <option key={order} value={order}>
            {words.orders[order]}
          </option>
        ))}
      </select>
      <select
        aria-label={words.section}
        value={place.section ?? ''}
        onChange={({ target }) => {
          go({ section: target.value === '' ? null : target.value });
        }}
      >
        <option value="">{words.everySection}</option>
        {queue.sections.map(({ key, number, title }) => (
          <option key={key} value={key}>{`${String(number)}. ${title}`}</option>
        ))}
      </select>
      {toggles.map(({ name, text, explained }) => (
        <button
          key={name}
          type="button"
          className={css.toggle}
          aria-pressed={place[name]}
          title={explained}
          onClick={() => {
            go({ [name]: !place[name] });
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

interface LineProps {
  readonly line: QueueLine;
  readonly href: string;
  readonly isOpen: boolean;
  /** Editions stand side by side in the queue, so that each line says its own. */
  readonly isMixed: boolean;
}

/** Working days from which on a wait is long. */
const longWait = 4;

const Line = memo(function Line({ line, href, isOpen, isMixed }: LineProps) {
  const words = useWords(reviewDeskWords).queue;
  const unsent = useUnsent({ edition: line.edition, province: line.plate });
  const flags = line.flags.reduce((sum, { count }) => sum + count, 0);
  const isSerious = line.flags.some(({ serious }) => serious);
  return (
    <li>
      <Link href={href} className={css.line} aria-current={isOpen ? 'true' : undefined}>
        <span className={css.plate}>{line.plate}</span>
        <span className={css.lineTop}>
          <b>{line.province}</b>
          {isMixed && <span className={css.meta}>{line.edition}</span>}
          <Presence line={line} />
        </span>
        <span className={css.lineFacts}>
          <span>{words.values(line.waiting)}</span>
          <span data-late={line.days >= longWait}>{words.days(line.days)}</span>
          {flags > 0 && (
            <Count
              icon="warn"
              count={flags}
              label={words.flags(flags)}
              tone={isSerious ? 'serious' : 'warn'}
            />
          )}
          {line.notes > 0 && <Count icon="note" count={line.notes} label={words.notes(line.notes)} />}
          {line.conversations > 0 && (
            <Count icon="talk" count={line.conversations} label={words.conversations(line.conversations)} />
          )}
        </span>
        {unsent > 0 && <span className={css.unsent}>{words.unsent(unsent)}</span>}
      </Link>
    </li>
  );
});

interface CountProps {
  readonly icon: IconName;
  readonly count: number;
  /** What is counted, in words. */
  readonly label: string;
  readonly tone?: 'serious' | 'warn';
}

function Count({ icon, count, label, tone }: CountProps) {
  return (
    <span className={css.count} data-tone={tone} title={label}>
      <Icon name={icon} size={14} />
      <span aria-hidden="true">{count}</span>
      <span className={css.unseen}>{label}</span>
    </span>
  );
}

function Presence({ line: { claim, looking } }: Pick<LineProps, 'line'>) {
  const locale = useLocale();
  const words = reviewDeskWords[locale].queue;
  if (claim?.own === true)
    return <span className={css.claimed}>{words.mineUntil(clockInWords(claim.until, locale))}</span>;
  if (claim !== null) return <span className={css.meta}>{words.claimed(claim.name)}</span>;
  if (looking.length === 0) return null;
  return <span className={css.meta}>{words.looking(looking.join(', '))}</span>;
}
