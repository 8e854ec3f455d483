import type { ReactNode } from 'react';
import type { Chart, ChartShape } from '@/domain/charts/chart';
import { grouped } from '@/domain/grouped';

function Shape({ shape }: { readonly shape: ChartShape }): ReactNode {
  switch (shape.type) {
    case 'bar': {
      const { x, y, width, height } = shape;
      return <rect className={`c-${shape.look}`} x={x} y={y} width={width} height={height} />;
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return <line className={`c-${shape.look}`} x1={x1} y1={y1} x2={x2} y2={y2} />;
    }
    case 'dot':
      return <circle className={`c-${shape.look}`} cx={shape.x} cy={shape.y} r={shape.r} />;
  }
}

const isProvince = (shape: ChartShape): shape is Extract<ChartShape, { type: 'dot' }> =>
  shape.type === 'dot' && shape.look === 'province';

const short = (length: number): string => String(Math.round(length * 10) / 10);

/** A stack of dots from its top: each is a line without length to speak of, whose round ends make it a dot. */
function stackOf(x: string, dots: readonly { readonly y: number }[]): string {
  const heights = dots.map(({ y }) => y).sort((a, b) => a - b);
  const [top = 0, ...others] = heights;
  const below = others.map((y, index) => `m0 ${short(y - (heights[index] ?? top))}h0`);
  return `M${x} ${short(top)}h0${below.join('')}`;
}

/**
 * The dots of all other provinces as one line with round ends: eighty single dots would weigh more than the words of the
 * page, and a PDF paints a dash as a polygon.
 */
function Provinces({ shapes }: Pick<Chart, 'shapes'>): ReactNode {
  const dots = shapes.filter(isProvince);
  if (dots[0] === undefined) return null;
  const stacks = [...grouped(dots, ({ x }) => short(x))].map(([x, stack]) => stackOf(x, stack));
  const pen = { stroke: '#8a969c', strokeWidth: 2 * dots[0].r, strokeLinecap: 'round' } as const;
  return <path className="c-provinces" d={stacks.join('')} fill="none" {...pen} />;
}

/** Shows a drawing: its numbers are text, and one sentence says it to those who do not see it. */
export function ChartSvg({ chart }: { readonly chart: Chart }): ReactNode {
  const { kind, width, height, shapes, labels, alt } = chart;
  return (
    <figure className={`chart-box box-${kind}`} role="img" aria-label={alt}>
      <svg className={`chart chart-${kind}`} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <Provinces shapes={shapes} />
        {shapes.map((shape, index) => isProvince(shape) || <Shape key={index} shape={shape} />)}
        {labels.map(({ text, x, y, anchor, role }, index) => (
          <text key={index} className={`c-${role}`} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
}
