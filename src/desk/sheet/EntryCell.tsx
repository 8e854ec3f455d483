'use client';
import type { ShownFigure } from './shownSheet';
import { sheetWords } from '@/messages/desk/sheet';
import { unitInWords, useIssueWords, useLocale, valueInWords } from '../shared/words';
import css from './sheet.module.css';
import type { ReactNode } from 'react';
import { ValueCell } from './ValueCell';
import type { TypedFigure } from './typedFigure';

interface MetricCellProps {
  readonly service: string | null;
  readonly figure: ShownFigure;
  readonly isSelected: boolean;
  readonly onSelect: (metric: string, isSelected: boolean) => void;
}

/** Shows the metric's name, its definition to unfold, and a tick when its figure can be sent. */
export function MetricCell({ service, figure, isSelected, onSelect }: MetricCellProps) {
  const locale = useLocale();
  const words = sheetWords[locale];
  const { metric } = figure;
  const label = metric.label[locale];
  return (
    <th scope="row" className={css.metric}>
      <div className={css.metricLine}>
        <span className={css.tick}>
          {figure.barred.send === null && (
            <input
              type="checkbox"
              aria-label={words.selectLabel(label)}
              checked={isSelected}
              onChange={(event) => {
                onSelect(metric.key, event.target.checked);
              }}
            />
          )}
        </span>
        <details>
          <summary>
            {service !== null && service !== label && <span className={css.serviceName}>{service}</span>}
            {label}
            {!metric.required && <span className={css.optional}>{words.optional}</span>}
          </summary>
          <p className={css.small}>{metric.definition[locale]}</p>
          <p className={css.small}>
            {metric.timeBasis === 'cumulative' && metric.since !== null
              ? words.since(metric.since)
              : words.timeBasis[metric.timeBasis]}
          </p>
        </details>
      </div>
    </th>
  );
}

interface EntryCellProps {
  readonly figure: ShownFigure;
  readonly text: TypedFigure;
  readonly isWrong: boolean;
  readonly onType: (change: Partial<TypedFigure>) => void;
  /** What there is to say about the figure. */
  readonly children: ReactNode;
}

/** Takes the new value, or only shows it to somebody who may not enter it; the messages stand below. */
export function EntryCell({ figure, text, isWrong, onType, children }: EntryCellProps) {
  const messages = `messages-${figure.metric.key}`;
  return (
    <td>
      {figure.barred.save === null ? (
        <ValueCell {...{ figure, text, isWrong, messages, onType }} />
      ) : (
        <LockedValue figure={figure} />
      )}
      <div id={messages}>{children}</div>
    </td>
  );
}

function LockedValue({ figure: { barred, metric, value } }: { figure: ShownFigure }) {
  const locale = useLocale();
  const inWords = useIssueWords();
  return (
    <span className={css.locked} title={barred.save === null ? undefined : inWords(barred.save)}>
      {valueInWords(value, locale)}
      {value !== null && 'amount' in value && <span className={css.unit}>{unitInWords(metric, locale)}</span>}
    </span>
  );
}
