import type { ReactNode } from 'react';
import type { ComposedStatement } from '@/domain/booklet/composed';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import type { FigureAnchors } from '../anchors';
import { Runs } from './Runs';

interface StatementsProps {
  readonly statements: readonly ComposedStatement[];
  readonly anchors: FigureAnchors;
}

/** The addresses of figures that no run shows: those of large numbers and of absences. */
function Addresses({ ids }: { readonly ids: readonly string[] | undefined }): ReactNode {
  return ids?.map((id) => <span key={id} id={id} className="address" />);
}

function Carried({ statement }: { readonly statement: ComposedStatement }): ReactNode {
  if (statement.carriedFrom.length === 0) return null;
  return <span className="carried">{words.carried(statement.carriedFrom)}</span>;
}

function Highlight({
  statement,
  anchors,
}: {
  readonly statement: ComposedStatement;
  readonly anchors: FigureAnchors;
}): ReactNode {
  return (
    <p className="highlight">
      <Addresses ids={anchors.statements.get(statement)} />
      <b className="highlight-number">{statement.highlight?.number}</b>{' '}
      <span className="highlight-caption">{statement.highlight?.caption}</span>{' '}
      <Carried statement={statement} />
    </p>
  );
}

function Sentence({
  statement,
  anchors,
}: {
  readonly statement: ComposedStatement;
  readonly anchors: FigureAnchors;
}): ReactNode {
  return (
    <p className="sentence">
      <Addresses ids={anchors.statements.get(statement)} />
      <Runs runs={statement.runs} anchors={anchors} /> <Carried statement={statement} />
    </p>
  );
}

/** Shows a province's statements: apart from the national description, large numbers side by side. */
export function Statements({ statements, anchors }: StatementsProps): ReactNode {
  if (statements.length === 0) return null;
  const isRow = statements.every(({ highlight }) => highlight !== null);
  return (
    <div className={isRow ? 'statements highlights' : 'statements'}>
      {statements.map((statement) => {
        const Shown = statement.highlight === null ? Sentence : Highlight;
        return <Shown key={statement.key} statement={statement} anchors={anchors} />;
      })}
    </div>
  );
}
