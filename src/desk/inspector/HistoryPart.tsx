import { useEffect, useRef, useState } from 'react';
import type { InspectorView } from '@/contract/figureView';
import { isSameValue, type FigureValue } from '@/domain/figures/figureValue';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { inspectorWords } from '@/messages/desk/inspector';
import desk from '../shared/desk.module.css';
import { useLocale, useWords, valueInWords } from '../shared/words';
import { composeHistory, type ChartEdition, type HistoryChart } from './historyChart';
import { historyInWords } from './historyWords';
import css from './inspector.module.css';

interface HistoryPartProps {
  readonly view: InspectorView;
  readonly edition: string;
  readonly provinceName: string;
  /** What the figure says now, typed or stored. */
  readonly now: FigureValue | null;
}

/** Shows the figure's editions as a small drawing, with the country's median; and in words and a table for whoever does not see it. */
export function HistoryPart({ view, edition, provinceName, now }: HistoryPartProps) {
  const locale = useLocale();
  const words = inspectorWords[locale];
  const editions = editionsShown(view, edition, now);
  const { box, width } = useWidth();
  const chart = composeHistory({ width, editions, beyond: words.beyond });
  const isTyped = !isSameValue(view.figure.value, now);
  const hasMedian = editions.some(({ median }) => median !== null);
  return (
    <section className={css.part}>
      <h3 className={css.heading}>
        {words.history}
        <span className={css.legend} aria-hidden="true">
          <i data-line="own" /> {provinceName}
          {hasMedian && (
            <>
              <i data-line="median" /> {words.medianLegend}
            </>
          )}
        </span>
      </h3>
      <div ref={box}>
        {chart.points.length + chart.medians.length > 0 && (
          <Drawing {...{ chart, isTyped }} said={historyInWords({ editions, provinceName, locale })} />
        )}
      </div>
      {chart.medianBeyond !== null && (
        <p className={desk.small}>{words.medianBeyond(formatInteger(chart.medianBeyond))}</p>
      )}
      {editions.slice(0, -1).every(({ value }) => value === null) && (
        <p className={desk.small}>{words.firstEdition}</p>
      )}
      <EditionTable editions={editions} provinceName={provinceName} />
    </section>
  );
}

/** The editions with what readers were given, the oldest first; the last one with what is worked on. */
export function editionsShown(
  { history }: Pick<InspectorView, 'history'>,
  edition: string,
  now: FigureValue | null,
): readonly ChartEdition[] {
  const past = history.filter((each) => each.edition < edition);
  const own = history.find((each) => each.edition === edition);
  return [...past, { edition, value: now, median: own?.median ?? null }];
}

function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(276);
  useEffect(() => {
    const seen = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    if (box.current !== null) seen.observe(box.current);
    return () => {
      seen.disconnect();
    };
  }, []);
  return { box, width: Math.min(Math.max(width, 200), 440) };
}

interface DrawingProps {
  readonly chart: HistoryChart;
  readonly isTyped: boolean;
  readonly said: string;
}

function Drawing({ chart, isTyped, said }: DrawingProps) {
  const { width, height, axis } = chart;
  return (
    <svg className={css.chart} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
      <title>{said}</title>
      <line className={css.axis} x1="0" x2={width} y1={axis} y2={axis} />
      {chart.medians.map((points) => (
        <polyline key={points} className={css.median} points={points} />
      ))}
      {chart.lines.map((points) => (
        <polyline key={points} className={css.ownLine} points={points} />
      ))}
      {chart.nowLine !== null && (
        <polyline className={css.nowLine} data-typed={isTyped} points={chart.nowLine} />
      )}
      {chart.points.map(({ edition, x, y, isBeyond, isCarried, isNow }) =>
        isBeyond ? (
          <path
            key={edition}
            className={css.beyond}
            d={`M${x - 5} ${y + 5} L${x} ${y - 5} L${x + 5} ${y + 5}Z`}
          />
        ) : (
          <circle
            key={edition}
            className={css.point}
            data-hollow={isCarried}
            data-typed={isNow && isTyped}
            cx={x}
            cy={y}
            r="3"
          />
        ),
      )}
      {chart.labels.map(({ text, x, y, of }) => (
        <text key={`${of} ${text} ${x}`} className={css.chartText} data-of={of} x={x} y={y}>
          {text}
        </text>
      ))}
    </svg>
  );
}

interface EditionTableProps {
  readonly editions: readonly ChartEdition[];
  readonly provinceName: string;
}

function EditionTable({ editions, provinceName }: EditionTableProps) {
  const locale = useLocale();
  const { chart, medianLegend } = useWords(inspectorWords);
  const last = editions.length - 1;
  return (
    <div className={desk.visuallyHidden}>
      <table>
        <caption>{chart.table}</caption>
        <thead>
          <tr>
            <th scope="col">{chart.edition}</th>
            <th scope="col">{provinceName}</th>
            <th scope="col">{medianLegend}</th>
          </tr>
        </thead>
        <tbody>
          {editions.map(({ edition, value, median }, index) => (
            <tr key={edition}>
              <th scope="row">{edition}</th>
              <td>
                {value === null
                  ? index === last
                    ? chart.notEntered
                    : chart.nothing
                  : valueInWords(value, locale)}
              </td>
              <td>{median === null ? chart.tooFew : formatInteger(median)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
