import type { ReactNode } from 'react';
import { accents } from '../accents';

const leaf = 'M0 -10 C 27 -34 29 -72 0 -104 C -29 -72 -27 -34 0 -10 Z';

interface EmblemProps {
  /** `colours`: each leaf in its section's colour. `line`: outlines in the text's colour, one leaf filled. */
  readonly look: 'colours' | 'line';
  /** Number of the section whose leaf is filled, for `line`. */
  readonly filled?: number;
  readonly className: string;
}

/** Where the filled leaf points: down and to the left, into the picture. */
const filledAngle = 232;

/** Shows the booklet's own sign, a flower with a leaf for each section. It stands for no institution. */
export function Emblem({ look, filled, className }: EmblemProps): ReactNode {
  const lit = filled === undefined ? null : (filled - 1) % accents.length;
  return (
    <svg className={className} viewBox="-112 -112 224 224" aria-hidden="true">
      {accents.map(({ main }, index) => {
        const isFilled = index === lit;
        const angle = ((index - (lit ?? 0)) * 360) / accents.length + (lit === null ? 0 : filledAngle);
        const paint =
          look === 'colours'
            ? { fill: main, fillOpacity: 0.9 }
            : { fill: 'currentColor', fillOpacity: isFilled ? 0.34 : 0.09 };
        return <path key={main} d={leaf} transform={`rotate(${angle.toFixed(3)})`} {...paint} />;
      })}
    </svg>
  );
}
