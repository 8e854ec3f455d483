import type { ReactNode } from 'react';
import type { Block, BlockFigure } from '@/domain/booklet/composed';
import { ChartSvg } from './ChartSvg';

interface FigureProps {
  readonly figure: BlockFigure;
  /** What stands below a figure's words: the link to its passport, say. */
  readonly below?: ((metric: string) => ReactNode) | undefined;
  /** It shares its width with another. */
  readonly isPair: boolean;
  /** Puts what a page needs around a number, a link to its passport say. */
  readonly around: (metric: string, number: ReactNode) => ReactNode;
}

const bare: FigureProps['around'] = (_metric, number) => number;

/** A number and its unit are two runs of one paragraph: a reader hears `100,6 milyon TL`. */
function Figure({ figure, isPair, around, below }: FigureProps): ReactNode {
  const { metric, number, unit, caption, was, mark } = figure;
  return (
    <>
      <p className={heroClass(number, isPair)}>
        {around(metric, number)}
        {unit !== null && <small className="unit">{` ${unit}`}</small>}
        {mark !== null && mark !== number && <small className="mark">{` ${mark}`}</small>}{' '}
      </p>
      <p className="cap">{`${caption} `}</p>
      {was !== null && <p className="was">{`${was} `}</p>}
      {below?.(metric)}
    </>
  );
}

/** Signs of a number that fit its column in the largest size and in the next one: alone, and beside another. */
const fitting = { alone: [9, 13], pair: [4, 6] } as const;
/** Beside another number there is no room for a longer one. */
const longestOfPair = 7;

/** Gives the class of a large number: a number is never broken, so that a long one is set smaller. */
export function heroClass(number: string, isPair = false): string {
  const [large, middle] = fitting[isPair ? 'pair' : 'alone'];
  if (number.length <= large) return 'hero';
  return number.length <= middle ? 'hero hero-long' : 'hero hero-longest';
}

interface BlockProps {
  readonly block: Block;
  readonly around?: FigureProps['around'];
  readonly below?: FigureProps['below'];
}

/** Shows a figure block: numbers with their words, what follows from them, then drawings. */
export function BlockView({ block, around = bare, below }: BlockProps): ReactNode {
  const { variant, figures, ratio, notes, charts, absence, mark } = block;
  const isPair = variant === 'pair' && figures.every(({ number }) => number.length <= longestOfPair);
  return (
    <div className={`fig fig-${variant}`}>
      {absence !== null && mark !== null && <p className="nomark">{`${mark} `}</p>}
      {absence !== null && <p className="absence">{`${absence} `}</p>}
      <div className={isPair ? 'pair' : 'figures'}>
        {figures.map((figure) => (
          <div key={figure.metric} className="one">
            <Figure figure={figure} isPair={isPair} around={around} below={below} />
          </div>
        ))}
      </div>
      {ratio !== null && (
        <p className="ratio">
          <b>{ratio.number}</b>
          {` ${ratio.words} `}
        </p>
      )}
      {charts.map((chart) => (
        <ChartSvg key={chart.kind} chart={chart} />
      ))}
      {notes.map((note) => (
        <p key={note} className="fig-note">
          {`${note} `}
        </p>
      ))}
    </div>
  );
}
