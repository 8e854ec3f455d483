'use client';
import type { SheetFigure } from '@/contract/sheetView';
import { sheetWords } from '@/messages/desk/sheet';
import { useLocale } from '../desk/words';
import css from './sheet.module.css';

interface MetricCellProps {
  readonly service: string | null;
  readonly figure: SheetFigure;
  readonly isSelected: boolean;
  readonly onSelect: (metric: string, isSelected: boolean) => void;
}

/** What is asked: the metric's name, its definition to unfold, and a tick when it can be sent. */
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
