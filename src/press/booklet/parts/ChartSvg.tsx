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

/** A stack of dots as a line: its way, and how far its dots stand apart. */
function stackOf(
  x: string,
  dots: readonly { readonly y: number }[],
): { readonly way: string; readonly step: string } {
  const heights = dots.map(({ y }) => y).sort((a, b) => a - b);
  const [top = 0, next = top + 1] = heights;
  return { way: `M${x} ${short(top)}V${short((heights.at(-1) ?? top) + 0.1)}`, step: short(next - top) };
}

/**
 * The dots of all other provinces as lines of dashes without length, which round ends make dots: eighty single ones would
 * weigh more than the words of the page.
 */
function Provinces({ shapes }: Pick<Chart, 'shapes'>): ReactNode {
  const dots = shapes.filter(isProvince);
  const stacks = [...grouped(dots, ({ x }) => short(x))].map(([x, stack]) => stackOf(x, stack));
  if (dots[0] === undefined) return null;
  return (
    <g className="c-provinces" stroke="#8a969c" strokeWidth={2 * dots[0].r} strokeLinecap="round">
      {[...grouped(stacks, ({ step }) => step)].map(([step, alike]) => (
        <path key={step} d={alike.map(({ way }) => way).join('')} strokeDasharray={`0 ${step}`} />
      ))}
    </g>
  );
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
