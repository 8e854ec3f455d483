import type { ReactNode } from 'react';
import { accents } from '../styleRules';

/** One leaf of the booklet's sign, upwards from the middle of a square of 224 units. */
export const leaf = 'M0 -10C27 -34 29 -72 0 -104C-29 -72 -27 -34 0 -10Z';

/** Turns the leaf of a section into its place. */
export const leafTurn = (index: number): string => `rotate(${((index * 360) / accents.length).toFixed(3)})`;

/** Shows the seven leaves, each in its section's colour. */
export function Leaves(): ReactNode {
  return accents.map(({ main }, index) => (
    <path key={main} d={leaf} transform={leafTurn(index)} fill={main} />
  ));
}

interface EmblemProps {
  /** Number of the section whose leaf is lit; all of them in their colours where none is named. */
  readonly section?: number;
  readonly size: number;
}

/** Shows the booklet's own sign, a flower with a leaf for each section. It stands for no institution. */
export function SectionEmblem({ section, size }: EmblemProps): ReactNode {
  const lit = section === undefined ? null : (section - 1) % accents.length;
  return (
    <svg className="emblem" width={size} height={size} viewBox="-108 -108 216 216" aria-hidden="true">
      {lit === null ? (
        <Leaves />
      ) : (
        accents.map(({ main }, index) => (
          <path
            key={main}
            d={leaf}
            transform={leafTurn(index)}
            className={index === lit ? 'leaf lit' : 'leaf'}
            strokeWidth={130 / size}
          />
        ))
      )}
    </svg>
  );
}
