import type { CSSProperties, ReactNode } from 'react';
import type { Block, ComposedStatement } from '@/domain/booklet/composed';
import type { FigureAnchors } from '../anchors';
import { BlockView } from '../parts/Block';
import { SectionEmblem } from '../parts/Emblem';
import { Icon, Runs, Unbroken } from '../parts/Runs';
import { accentClass } from '../styleRules';
import type { Part } from './parts';
import { honourLines, honourPlace, type Shown } from './shown';
import { childrenOf, cutRuns, type Child } from './texts';

/** What of a part is shown, and how. */
export interface ViewProps<P extends Part = Part> {
  readonly part: P;
  /** Null: all of it. */
  readonly shown: Shown | null;
  /** Marks what is measured. */
  readonly isGalley: boolean;
  /** In a draft, figures have addresses; in print none. */
  readonly anchors: FigureAnchors | null;
}

export type Of<T extends Part['type']> = Extract<Part, { type: T }>;

/** Gives the attributes of a part's outermost element: its mark in the galley, its height on a page. */
export function frame({ part, shown, isGalley }: Omit<ViewProps, 'anchors'>): {
  style?: CSSProperties;
  'data-piece'?: string;
} {
  return {
    ...(isGalley ? { 'data-piece': part.key } : {}),
    ...(shown === null || shown.height === null ? {} : { style: { minHeight: shown.height } }),
  };
}

/** Marks a child of a text column in the galley. */
const rowMark = (kind: Child['kind'], isGalley: boolean): { 'data-row'?: string } =>
  isGalley ? { 'data-row': kind } : {};

interface HeadingProps {
  readonly head: Extract<Child, { kind: 'head' }>;
  readonly isGalley: boolean;
}

function Heading({ head, isGalley }: HeadingProps): ReactNode {
  const Tag = `h${String(head.level)}` as 'h2' | 'h3' | 'h4';
  const [first = '', second] = head.lines;
  return (
    <Tag id={head.id ?? undefined} className={`${head.look}-name`} {...rowMark('head', isGalley)}>
      {head.icon !== null && <Icon name={head.icon} />}
      {second === undefined ? (
        `${first} `
      ) : (
        <>
          <span className="section-number">{`${first} `}</span>
          <span className="section-title">
            <Unbroken text={`${second} `} />
          </span>
        </>
      )}
    </Tag>
  );
}

/** The addresses of figures that no run shows. */
function Addresses({ ids }: { readonly ids: readonly string[] | undefined }): ReactNode {
  return ids?.map((id) => <span key={id} id={id} className="address" />);
}

/** Shows the text column of a part, or the stretch of it that stands on this page. */
export function Texts({ part, shown, isGalley, anchors }: ViewProps): ReactNode {
  return childrenOf(part).map((child, index) => {
    const cut = shown?.texts?.find((each) => each.child === index) ?? null;
    if (shown !== null && shown.texts !== null && cut === null) return null;
    if (child.kind === 'head') return <Heading key={index} head={child} isGalley={isGalley} />;
    const ids = child.statement === null ? undefined : anchors?.statements.get(child.statement);
    return (
      <p key={index} className={child.look} {...rowMark('text', isGalley)}>
        <Addresses ids={ids} />
        <Runs runs={cut === null ? child.runs : cutRuns(child.runs, cut)} anchors={anchors} />{' '}
      </p>
    );
  });
}

interface BesideProps {
  readonly blocks: readonly Block[];
  readonly shown: Shown | null;
  readonly isGalley: boolean;
}

function Beside({ blocks, shown, isGalley }: BesideProps): ReactNode {
  const { from, to } = shown?.beside ?? { from: 0, to: blocks.length };
  if (from >= to) return null;
  return (
    <div className="beside" {...(isGalley ? { 'data-beside': '' } : {})}>
      {blocks.slice(from, to).map((block) => (
        <BlockView key={block.key} block={block} />
      ))}
    </div>
  );
}

/** Shows the opener of a section: number, title and approved text; its own leaf is lit. */
function Opener(props: ViewProps<Of<'opener'>>): ReactNode {
  const { section } = props.part;
  const isShort = section.opening.length === 0 && section.blocks.length === 0;
  const isContinued = props.shown?.isContinued === true;
  const looks = [isShort ? 'short' : '', isContinued ? 'continued' : ''].filter((look) => look !== '');
  return (
    <header className={['opener', ...looks, accentClass(section.number)].join(' ')} {...frame(props)}>
      <div className="tx">
        <Texts {...props} />
      </div>
      {!isContinued && <SectionEmblem section={section.number} size={isShort ? 30 : 84} />}
      <Beside blocks={section.blocks} shown={props.shown} isGalley={props.isGalley} />
    </header>
  );
}

/** Shows a service: the province's sentence, the description that all provinces share, and its figures. */
function Service(props: ViewProps<Of<'service'>>): ReactNode {
  const { section, service } = props.part;
  return (
    <article className={`svc ${accentClass(section)}`} {...frame(props)}>
      <div className="tx">
        <Texts {...props} />
      </div>
      <Beside blocks={service.blocks} shown={props.shown} isGalley={props.isGalley} />
    </article>
  );
}

/** Shows what stands between services: the heading of a group with its total, or sentences of no service. */
function Between(props: ViewProps<Of<'group' | 'statements'>>): ReactNode {
  const { part } = props;
  const blocks = part.type === 'group' ? part.group.blocks : part.blocks;
  return (
    <div className={`group ${accentClass(part.section)}`} {...frame(props)}>
      <div className="tx">
        <Texts {...props} />
      </div>
      <Beside blocks={blocks} shown={props.shown} isGalley={props.isGalley} />
    </div>
  );
}

/** A number is never broken: a long one is set smaller. */
function honourClass({ length }: string): string {
  if (length <= 7) return 'honour-number';
  return length <= 11 ? 'honour-number honour-long' : 'honour-number honour-longest';
}

/** In a draft, the number that a sentence shows large stands for all of it. */
const isChanged = ({ runs }: ComposedStatement): boolean => runs.some(({ mark }) => mark !== undefined);

/** Shows the martyrs and veterans of a province: two numbers between two rules, and nothing else. */
function Honour(props: ViewProps<Of<'honour'>>): ReactNode {
  const { statements, province, section } = props.part;
  return (
    <div className={`honour ${accentClass(section)}`} {...frame(props)}>
      <p className="honour-place">{honourPlace(province)}</p>
      <div className="honour-numbers">
        {statements.map((statement) => (
          <p key={statement.key} className={statement.highlight === null ? 'honour-absent' : undefined}>
            <Addresses ids={props.anchors?.statements.get(statement)} />
            {honourLines(statement).map((line, index) => (
              <span
                key={index}
                className={index === 0 && statement.highlight !== null ? honourClass(line) : undefined}
              >
                {index === 0 && isChanged(statement) ? (
                  <mark className="changed-value">{line}</mark>
                ) : (
                  <Unbroken text={line} />
                )}{' '}
              </span>
            ))}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Shows what a section consists of; null for a part of anything else. */
export function InSection(props: ViewProps): ReactNode {
  const { part } = props;
  if (part.type === 'opener') return <Opener {...props} part={part} />;
  if (part.type === 'service') return <Service {...props} part={part} />;
  if (part.type === 'honour') return <Honour {...props} part={part} />;
  return part.type === 'group' || part.type === 'statements' ? <Between {...props} part={part} /> : null;
}
