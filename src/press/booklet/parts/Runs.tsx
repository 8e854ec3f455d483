import { Fragment, type ReactNode } from 'react';
import { defaultIcon, isIconName } from '@/domain/booklet/icons';
import { iconShapes } from '../iconShapes';
import type { ComposedParagraph, Run } from '@/domain/booklet/composed';
import type { FigureAnchors } from '../anchors';
import { encode } from 'uqr';

/** Shows a service's sign: an ornament, hidden from readers. */
export function Icon({ name }: { readonly name: string }): ReactNode {
  const shape = iconShapes[isIconName(name) ? name : defaultIcon];
  return (
    <span className="icon" aria-hidden="true">
      <svg viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={{ __html: shape }} />
    </span>
  );
}

interface RunsProps {
  readonly runs: ComposedParagraph;
  readonly anchors?: FigureAnchors | null;
  /** What stands after a figure in the text: a mark, say. */
  readonly after?: (metric: string) => ReactNode;
}

/** Shows a paragraph. Bold is `<b>`: Chromium writes `<strong>` as a tag that PDF 1.7 readers drop. */
export function Runs({ runs, anchors, after }: RunsProps): ReactNode {
  return merged(runs, anchors).map((run, index) => (
    <Fragment key={index}>
      <OneRun run={run} id={anchors?.runs.get(run)} />
      {run.metric !== null && after?.(run.metric)}
    </Fragment>
  ));
}

/** Plain runs that follow each other, as one: `2021–2025` is made of three. */
function merged(runs: ComposedParagraph, anchors: RunsProps['anchors']): readonly Run[] {
  const isPlain = (run: Run): boolean =>
    !run.emphasis && run.mark === undefined && anchors?.runs.get(run) === undefined;
  return runs.reduce<readonly Run[]>((done, run) => {
    const last = done.at(-1);
    if (last === undefined || !isPlain(last) || !isPlain(run)) return [...done, run];
    return [...done.slice(0, -1), { ...last, text: last.text + run.text }];
  }, []);
}

/** Ranges in brackets or not, `(2002–2024)`, codes of editions, `2024-2’de`, ordinals, `4. Ulusal`, and a name. */
const neverBroken =
  /(\(?(?<![\d.])[\d.]+–[\d.]+\)?|(?<!\d)\d{4}-\d(?!\d)(?:’\p{L}+)?|(?<![\d.,–-])\d{1,2}\. \p{Lu}\p{L}*|SHA-256)/u;

/** Keeps on one line what a dash or a space within it would let break. */
export function Unbroken({ text }: { readonly text: string }): ReactNode {
  return text.split(neverBroken).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="range">
        {part}
      </span>
    ),
  );
}

interface OneRunProps {
  readonly run: Run;
  readonly id: string | undefined;
}

/** In a draft, what changed is marked; no booklet has marks. */
function OneRun({ run: { mark, ...run }, id }: OneRunProps): ReactNode {
  if (mark === undefined) return <PlainRun run={run} id={id} />;
  return (
    <mark className={`changed-${mark}`}>
      <PlainRun run={run} id={id} />
    </mark>
  );
}

function PlainRun({ run, id }: OneRunProps): ReactNode {
  if (run.emphasis) {
    return (
      <b id={id} className={run.metric === null ? undefined : 'figure'}>
        {run.text}
      </b>
    );
  }
  return id === undefined ? <Linked text={run.text} /> : <span id={id}>{run.text}</span>;
}

const printedAddress =
  /(https?:\/\/[^\s;]*[^\s;.,)]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{0,190}\w)/u;

/** Shows a text in which each address of the web or of mail is a link. */
export function Linked({ text }: { readonly text: string }): ReactNode {
  return text.split(printedAddress).map((part, index) =>
    index % 2 === 0 ? (
      <Unbroken key={index} text={part} />
    ) : (
      <a key={index} href={part.includes('://') ? part : `mailto:${part}`}>
        <Unbroken text={part} />
      </a>
    ),
  );
}

/** Paragraphs one after the other. */
export function Paragraphs({ paragraphs }: { readonly paragraphs: readonly ComposedParagraph[] }): ReactNode {
  return paragraphs.map((runs, index) => (
    <p key={index}>
      <Runs runs={runs} />
    </p>
  ));
}

/** Squares of a row that are dark, as one path of horizontal strokes. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

/** Shows a QR code as one path, named for those who do not see it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return (
    <figure className="qr">
      <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={label}>
        <path d={pathOf(data)} fill="currentColor" />
      </svg>
    </figure>
  );
}
