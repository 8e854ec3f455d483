import type { ReactNode } from 'react';
import type { Block, BlockFigure } from '@/domain/booklet/composed';
import { ChartSvg } from './ChartSvg';
import { Unbroken } from './Runs';

/** The lines of a block that something can lead to. */
export type BlockLine = 'number' | 'caption' | 'was' | 'chart';

interface FigureProps {
  readonly figure: BlockFigure;
  /** What stands below a figure's words: the link to its passport, say. */
  readonly below?: ((metric: string) => ReactNode) | undefined;
  /** How large its number stands. */
  readonly size: string;
  /** Puts what a page needs around a number, a link to its passport say. */
  readonly around: (metric: string, number: ReactNode) => ReactNode;
  /** What leads to a line, from the margin. */
  readonly pointer: (line: BlockLine) => ReactNode;
}

const bare: FigureProps['around'] = (_metric, number) => number;
const unpointed: FigureProps['pointer'] = () => null;

/** A number and its unit are two runs of one paragraph: a reader hears `100,6 milyon TL`. */
function Figure({ figure, size, around, below, pointer }: FigureProps): ReactNode {
  const { metric, number, unit, caption, was, mark } = figure;
  return (
    <>
      <p className={size}>
        {pointer('number')}
        {around(metric, number)}
        {unit !== null && <small className="unit">{` ${unit}`}</small>}
        {mark !== null && mark !== number && <small className="mark">{` ${mark}`}</small>}{' '}
      </p>
      <p className="cap">
        {pointer('caption')}
        <Unbroken text={`${caption} `} />
      </p>
      {was !== null && (
        <p className="was">
          {pointer('was')}
          <Unbroken text={`${was} `} />
        </p>
      )}
      {below?.(metric)}
    </>
  );
}

/** Signs of a number that fit its column in the largest size and in the next one: alone, and beside another. */
const fitting = { alone: [9, 13], pair: [4, 6] } as const;
const longer = (a: string, b: string): string => (b.length > a.length ? b : a);

/** Beside another number there is no room for a longer one. */
const longestOfPair = 7;

/** Width of a letter of a number's unit, in those of its own signs. */
const unitSign = 0.4;

/** Gives the class of a large number: it is never broken, nor parted from its unit, so that a long one is set smaller. */
export function heroClass({ number, unit }: Pick<BlockFigure, 'number' | 'unit'>, isPair = false): string {
  const [large, middle] = fitting[isPair ? 'pair' : 'alone'];
  const length = number.length + unitSign * (unit?.length ?? 0);
  if (length <= large) return 'hero';
  return length <= middle ? 'hero hero-long' : 'hero hero-longest';
}

interface BlockProps {
  readonly block: Block;
  readonly around?: FigureProps['around'];
  readonly below?: FigureProps['below'];
  readonly pointer?: FigureProps['pointer'];
}

/** Shows a figure block: numbers with their words, what follows from them, then drawings. */
export function BlockView({ block, around = bare, below, pointer = unpointed }: BlockProps): ReactNode {
  const { variant, figures, ratio, notes, charts, absence, mark } = block;
  const isPair = variant === 'pair' && figures.every(({ number }) => number.length <= longestOfPair);
  // Two numbers side by side are of one size.
  const longest = { number: figures.map(({ number }) => number).reduce(longer, ''), unit: null };
  return (
    <div className={`fig fig-${variant}`}>
      {absence !== null && mark !== null && <p className="nomark">{`${mark} `}</p>}
      {absence !== null && <p className="absence">{`${absence} `}</p>}
      <div className={isPair ? 'pair' : 'figures'}>
        {figures.map((figure) => (
          <div key={figure.metric} className="one">
            <Figure
              {...{ figure, around, below, pointer }}
              size={heroClass(isPair ? longest : figure, isPair)}
            />
          </div>
        ))}
      </div>
      {ratio !== null && (
        <p className="ratio">
          <b>{ratio.number}</b>
          <Unbroken text={` ${ratio.words} `} />
        </p>
      )}
      {charts.length > 0 && pointer('chart')}
      {charts.map((chart) => (
        <ChartSvg key={chart.kind} chart={chart} />
      ))}
      {notes.map((note) => (
        <p key={note} className="fig-note">
          <Unbroken text={`${note} `} />
        </p>
      ))}
    </div>
  );
}
