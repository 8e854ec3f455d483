import type { ReactNode } from 'react';
import { textWidth } from '@/domain/charts/textWidth';
import { printTexts } from '@/messages/booklet/print';
import { countryShapes } from '../../map/countryShapes';
import { BlockView, type BlockLine } from '../parts/Block';
import { ChartSvg } from '../parts/ChartSvg';
import { Runs, Unbroken } from '../parts/Runs';
import { TableHeads } from '../parts/TableHeads';
import { accentClass } from '../styleRules';
import type { BookletContent } from '../colophonRows';
import { frame, type Of, type ViewProps } from './Article';
import { demonstration, legendRows, readingBoxes, type Demonstrated } from './readingWords';
import { mapAlt } from './bookWords';

function Demonstration({ shown: { block, letters } }: { readonly shown: Demonstrated }): ReactNode {
  const pointer = (line: BlockLine): ReactNode =>
    letters[line] !== undefined && (
      <i className={`at-${line}`} aria-hidden="true">
        {letters[line]}
      </i>
    );
  return <BlockView block={block} pointer={pointer} />;
}

/** Shows how the booklet is read: blocks of one service taken apart, the marks, dates and comparisons. */
export function Reading({ content }: { readonly content: BookletContent }): ReactNode {
  const { title, intro, marks, marksHead } = printTexts.reading;
  const { steps, blocks } = demonstration(content);
  return (
    <section>
      <h2 className="part-title">{`${title} `}</h2>
      <div className="two">
        <div className="tx">
          <p className="serif">{`${intro} `}</p>
          {steps.map(([letter, step]) => (
            <p key={letter} className="step">
              <b>{`${letter} `}</b>
              {`${step} `}
            </p>
          ))}
        </div>
        <div className={`beside demo ${accentClass(blocks[0]?.block.section ?? 0)}`}>
          {blocks.map((shown) => (
            <Demonstration key={shown.block.key} shown={shown} />
          ))}
        </div>
      </div>
      <h3 className="small-heading">{`${marks} `}</h3>
      <table className="marks">
        <TableHeads heads={marksHead} />
        <tbody>
          {legendRows(content).map(([mark, meaning]) => (
            <tr key={mark}>
              <td>{mark}</td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="boxes">
        {readingBoxes(content).map((box) => (
          <div key={box.title}>
            <h3 className="small-heading">{`${box.title} `}</h3>
            <p>
              <Unbroken text={`${box.text} `} />
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

const mapWidth = 580;
const mapScale = mapWidth / countryShapes.width;
const mapHeight = Math.ceil(countryShapes.height * mapScale);

/** Shows the country with this province in it; its name stands beside it and is read back. */
export function CountryMap({
  part,
  isGalley,
  content,
  type,
}: Omit<ViewProps, 'shown' | 'anchors'> & {
  readonly content: BookletContent;
  readonly type: number;
}): ReactNode {
  const { snapshot, composed } = content;
  return (
    <div className="country-map" {...frame({ part, shown: null, isGalley })}>
      <svg
        width={mapWidth}
        height={mapHeight}
        viewBox={`0 0 ${mapWidth} ${mapHeight}`}
        role="img"
        aria-label={mapAlt(composed.provinceName)}
      >
        {!isGalley && <Country plate={snapshot.province.plate} name={composed.provinceName} type={type} />}
      </svg>
    </div>
  );
}

/** The borders are lines without ground: each province painted as well would double what the page weighs. */
function Country({ plate, ...named }: Omit<NameProps, 'x' | 'y'> & { readonly plate: string }): ReactNode {
  const own = countryShapes.provinces[plate];
  const others = Object.entries(countryShapes.provinces).filter(([other]) => other !== plate);
  const place = own === undefined ? null : { x: own.x * mapScale, y: own.y * mapScale };
  return (
    <>
      <g transform={`scale(${mapScale})`} strokeWidth={0.75 / mapScale}>
        <path d={others.map(([, { path }]) => path).join('')} />
        {own !== undefined && <path d={own.path} className="own" />}
      </g>
      {place !== null && <Named x={place.x} y={place.y} {...named} />}
    </>
  );
}

interface NameProps {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Its size, as in the style sheet. */
  readonly type: number;
}

/** The name stands on a ground of its own, so that no border runs through it. */
function Named({ x, y, name, type }: NameProps): ReactNode {
  const [wide, tall] = [textWidth(name, type), Math.round(type * 1.36)];
  const middle = Math.min(Math.max(x, wide / 2), mapWidth - wide / 2);
  return (
    <>
      <line x1={x} y1={y} x2={middle} y2={y - 30} />
      <rect x={middle - wide / 2} y={y - 30 - tall} width={wide} height={tall} rx={3} />
      <text x={middle} y={y - 30 - tall / 4} textAnchor="middle">
        {name}
      </text>
    </>
  );
}

/** Shows a row of figure blocks, each in its section's colour. */
export function Blocks(props: ViewProps<Of<'blocks'>>): ReactNode {
  return (
    <div className="cells" {...frame(props)}>
      {props.part.blocks.map((block) => (
        <div key={block.key} className={`cell ${accentClass(block.section)}`}>
          <BlockView block={block} />
        </div>
      ))}
    </div>
  );
}

/** Shows the province's place in one ratio. */
export function Place(props: ViewProps<Of<'place'>>): ReactNode {
  const { place, accent } = props.part;
  return (
    <div className={accent === null ? 'strip' : `strip ${accentClass(accent)}`} {...frame(props)}>
      <div className="strip-words">
        <p className="strip-label">{`${place.label} `}</p>
        <p className="strip-note">
          <Unbroken text={`${place.note} `} />
        </p>
      </div>
      <ChartSvg chart={place.chart} />
    </div>
  );
}

/** Shows short lists side by side, each under its heading. */
export function Lists(props: ViewProps<Of<'lists'>>): ReactNode {
  return (
    <div className={props.part.lists.length === 1 ? 'lists single' : 'lists'} {...frame(props)}>
      {props.part.lists.map(({ title, items }) => (
        <div key={title}>
          <h3 className="small-heading">
            <Unbroken text={`${title} `} />
          </h3>
          <ul>
            {items.map((runs, index) => (
              <li key={index}>
                <p>
                  <Runs runs={runs} />{' '}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
