import type { ReactNode } from 'react';
import type { ComposedParagraph, Run } from '@/domain/booklet/composed';
import type { FigureAnchors } from '../anchors';

interface RunsProps {
  readonly runs: ComposedParagraph;
  readonly anchors?: FigureAnchors;
}

/** Shows a paragraph. Bold is `<b>`: Chromium writes `<strong>` as a tag that PDF 1.7 readers drop. */
export function Runs({ runs, anchors }: RunsProps): ReactNode {
  return runs.map((run, index) => <OneRun key={index} run={run} id={anchors?.runs.get(run)} />);
}

function OneRun({ run, id }: { readonly run: Run; readonly id: string | undefined }): ReactNode {
  if (run.emphasis) {
    return (
      <b id={id} className={run.metric === null ? undefined : 'figure'}>
        {run.text}
      </b>
    );
  }
  return id === undefined ? run.text : <span id={id}>{run.text}</span>;
}

/** Paragraphs one after the other. */
export function Paragraphs({ paragraphs }: { readonly paragraphs: readonly ComposedParagraph[] }): ReactNode {
  return paragraphs.map((runs, index) => (
    <p key={index}>
      <Runs runs={runs} />
    </p>
  ));
}
