import type { SheetView } from '@/contract/sheetView';
import { sendingWords } from '@/messages/desk/sending';
import { useWords } from '../../shared/words';
import { figuresIn } from './sendingPlan';
import css from './sending.module.css';

/** Gives what a figure of a sheet is called. */
export function labelIn(view: Pick<SheetView, 'sections'>, metric: string): string {
  return figuresIn(view).find((each) => each.metric.key === metric)?.metric.label ?? metric;
}

interface FigureLinkProps {
  readonly view: Pick<SheetView, 'sections'>;
  readonly metric: string;
  readonly goTo: (metric: string) => void;
}

/** Names a figure; pressed, it leads to its cell. */
export function FigureLink({ view, metric, goTo }: FigureLinkProps) {
  return (
    <button
      type="button"
      className={css.link}
      onClick={() => {
        goTo(metric);
      }}
    >
      {labelIn(view, metric)}
    </button>
  );
}

interface FigureLinksProps extends Omit<FigureLinkProps, 'metric'> {
  readonly metrics: readonly string[];
}

/** Longer lists say how many there are besides. */
const most = 6;

/** Names figures, each leading to its cell. */
export function FigureLinks({ metrics, ...rest }: FigureLinksProps) {
  const words = useWords(sendingWords);
  const shown = metrics.slice(0, most);
  return (
    <p className={css.links}>
      {shown.map((metric) => (
        <FigureLink key={metric} metric={metric} {...rest} />
      ))}
      {metrics.length > most && <span>{words.names([], metrics.length - most)}</span>}
    </p>
  );
}
