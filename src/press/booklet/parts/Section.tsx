import type { CSSProperties, ReactNode } from 'react';
import type { ComposedPart, ComposedSection, ComposedStatement } from '@/domain/booklet/composed';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { anchors as ids, type FigureAnchors } from '../anchors';
import { Icon, Paragraphs, Runs } from './Runs';
import { accentClass, sectionPage } from '../styleRules';
import { Emblem } from './Cover';

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
  return <span className="carried">{`${words.carried(statement.carriedFrom)} `}</span>;
}

function LargeNumber({
  statement: { highlight, runs },
}: {
  readonly statement: ComposedStatement;
}): ReactNode {
  const text = `${highlight?.number ?? ''} `;
  return runs[0]?.mark === undefined ? text : <mark className="changed-value">{text}</mark>;
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
      <b className="highlight-number">
        <LargeNumber statement={statement} />
      </b>
      <span className="highlight-caption">{`${statement.highlight?.caption ?? ''} `}</span>
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

type Service = Extract<ComposedPart, { type: 'service' }>;
type Heading = Extract<ComposedPart, { type: 'heading' }>;
type Block =
  Service | Heading | { readonly type: 'statements'; readonly statements: readonly ComposedStatement[] };

/** Statements that follow each other directly stand in one panel. */
function blocksOf(parts: readonly ComposedPart[]): readonly Block[] {
  return parts.reduce<Block[]>((blocks, part) => {
    const last = blocks.at(-1);
    if (part.type !== 'statement') return [...blocks, part];
    if (last?.type !== 'statements') return [...blocks, { type: 'statements', statements: [part.statement] }];
    return [...blocks.slice(0, -1), { type: 'statements', statements: [...last.statements, part.statement] }];
  }, []);
}

function ServiceBlock({
  service,
  anchors,
}: {
  readonly service: Service;
  readonly anchors: FigureAnchors;
}): ReactNode {
  return (
    <article className="service" aria-labelledby={ids.service(service.key)}>
      <Icon name={service.icon} />
      <div className="service-text">
        <h3 id={ids.service(service.key)}>{service.name}</h3>
        <Paragraphs paragraphs={service.description} />
        <Statements statements={service.statements} anchors={anchors} />
      </div>
    </article>
  );
}

function OneBlock({ block, anchors }: { readonly block: Block; readonly anchors: FigureAnchors }): ReactNode {
  if (block.type === 'service') return <ServiceBlock service={block} anchors={anchors} />;
  if (block.type === 'statements') return <Statements statements={block.statements} anchors={anchors} />;
  return (
    <div className="group">
      <h3>{block.heading}</h3>
      <Statements statements={block.statements} anchors={anchors} />
      <Paragraphs paragraphs={block.text} />
    </div>
  );
}

interface SectionProps {
  readonly section: ComposedSection;
  readonly anchors: FigureAnchors;
  /** Names the print page, whose margins carry the running head. */
  readonly paged: boolean;
}

/** Shows one section: its opener in the section's colour, then headings, services and statements. */
export function Section({ section, anchors, paged }: SectionProps): ReactNode {
  const id = ids.section(section.number);
  const page: CSSProperties | undefined = paged ? { page: sectionPage(section.number) } : undefined;
  return (
    <section className={`sheet section ${accentClass(section.number)}`} style={page} aria-labelledby={id}>
      <div className="opener">
        <Emblem look="line" filled={section.number} className="opener-emblem" />
        <h2 id={id}>
          <span className="opener-number">{`${section.number} `}</span>
          <span className="opener-title">{section.title}</span>
        </h2>
        <Paragraphs paragraphs={section.opening} />
      </div>
      {blocksOf(section.parts).map((block, index) => (
        <OneBlock key={index} block={block} anchors={anchors} />
      ))}
    </section>
  );
}
