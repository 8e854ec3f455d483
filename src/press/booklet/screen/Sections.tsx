import type { ReactNode } from 'react';
import type {
  Block,
  ComposedParagraph,
  ComposedPart,
  ComposedSection,
  ComposedStatement,
} from '@/domain/booklet/composed';
import { defaultIcon, isIconName } from '@/domain/booklet/icons';
import { bookletTexts } from '@/messages/booklet/booklet';
import { pageWords } from '@/messages/booklet/page';
import { anchors as ids, figureAnchors, type FigureAnchors } from '../anchors';
import { Paragraphs, Runs } from '../parts/Runs';
import { accentClass } from '../styleRules';
import { FigureBlocks, Sign } from './Figures';
import { changeMarks, type ScreenPage } from './screenPage';

interface Place {
  readonly page: ScreenPage;
  readonly anchors: FigureAnchors;
  readonly marks: ReturnType<typeof changeMarks>;
}

/** A corrected figure is marked where it is said, and leads to the note. */
function Marked({ place, metric }: { readonly place: Place; readonly metric: string }): ReactNode {
  const mark = place.marks.get(metric);
  if (mark === undefined) return null;
  const words = pageWords[place.page.locale];
  return (
    <a
      className="change-mark"
      href={`#${ids.changes}`}
      aria-label={mark === '(d)' ? words.correctedMark : words.revisedMark}
    >
      {mark}
    </a>
  );
}

function Sentence({
  place,
  statement,
}: {
  readonly place: Place;
  readonly statement: ComposedStatement;
}): ReactNode {
  const { highlight, runs, carriedFrom } = statement;
  const addresses = (place.anchors.statements.get(statement) ?? []).map((id) => (
    <span key={id} id={id} className="address" />
  ));
  // Its block says it, with the same number and the same words.
  if (highlight !== null) return addresses;
  return (
    <p className="sentence">
      {addresses}
      <Runs
        runs={runs}
        anchors={place.anchors}
        after={(metric) => <Marked place={place} metric={metric} />}
      />
      {carriedFrom.length > 0 && <span className="carried">{` ${bookletTexts.carried(carriedFrom)}`}</span>}
    </p>
  );
}

function Sentences({
  place,
  statements,
}: {
  readonly place: Place;
  readonly statements: readonly ComposedStatement[];
}): ReactNode {
  return statements.map((statement) => <Sentence key={statement.key} place={place} statement={statement} />);
}

function Side({ place, blocks }: { readonly place: Place; readonly blocks: readonly Block[] }): ReactNode {
  if (blocks.length === 0) return null;
  return (
    <div className="side">
      <FigureBlocks page={place.page} blocks={blocks} />
    </div>
  );
}

interface BlockOfTextProps {
  readonly place: Place;
  readonly look: string;
  /** Id of the heading, where the block has one of its own. */
  readonly id?: string;
  readonly heading: ReactNode;
  readonly statements: readonly ComposedStatement[];
  readonly text: readonly ComposedParagraph[];
  readonly blocks: readonly Block[];
}

/** The province's sentence comes first, its figures beside it or below, then what is said of the service. */
function BlockOfText({ place, look, id, heading, statements, text, blocks }: BlockOfTextProps): ReactNode {
  const Element = id === undefined ? 'div' : 'article';
  return (
    <Element className={`service ${look}`} data-passport="in" aria-labelledby={id}>
      <div className="words" lang="tr">
        {heading}
        <Sentences place={place} statements={statements} />
      </div>
      <Side place={place} blocks={blocks} />
      {text.length > 0 && (
        <div className="words more" lang="tr">
          <Paragraphs paragraphs={text} />
        </div>
      )}
    </Element>
  );
}

/** Large numbers between two rules, which their own block says; those that follow share the block of the first. */
function Highlights({
  place,
  statement,
  blocks,
}: Pick<BlockOfTextProps, 'place' | 'blocks'> & { readonly statement: ComposedStatement }): ReactNode {
  const addresses = <Sentence place={place} statement={statement} />;
  if (blocks.length === 0) return addresses;
  return (
    <div className="highlights" data-passport="in">
      {addresses}
      <FigureBlocks page={place.page} blocks={blocks} />
    </div>
  );
}

function Part({ place, part }: { readonly place: Place; readonly part: ComposedPart }): ReactNode {
  const { blocks } = part;
  switch (part.type) {
    case 'service': {
      const id = ids.service(part.key);
      const heading = (
        <h3 id={id}>
          <Sign page={place.page} name={isIconName(part.icon) ? part.icon : defaultIcon} />
          {part.name}
        </h3>
      );
      const { statements, description: text } = part;
      return <BlockOfText {...{ place, id, heading, statements, text, blocks }} look="of-service" />;
    }
    case 'heading':
      return (
        <BlockOfText
          {...{ place, blocks }}
          look="group"
          heading={<h3>{part.heading}</h3>}
          statements={part.statements}
          text={part.text}
        />
      );
    case 'statement':
      return part.statement.highlight === null ? (
        <BlockOfText
          place={place}
          look="alone"
          heading={null}
          statements={[part.statement]}
          text={[]}
          blocks={blocks}
        />
      ) : (
        <Highlights place={place} statement={part.statement} blocks={blocks} />
      );
  }
}

function Section({
  place,
  section,
}: {
  readonly place: Place;
  readonly section: ComposedSection;
}): ReactNode {
  const id = ids.section(section.number);
  return (
    <section
      id={id}
      className={`part ${accentClass(section.number)}`}
      data-part=""
      aria-labelledby={`${id}-basligi`}
    >
      <BlockOfText
        place={place}
        look="opener"
        heading={
          <h2 id={`${id}-basligi`}>
            <span className="number">{`${String(section.number)} `}</span>
            {section.title}
          </h2>
        }
        statements={[]}
        text={section.opening}
        blocks={section.blocks}
      />
      {section.parts.map((part, index) => (
        <Part key={index} place={place} part={part} />
      ))}
    </section>
  );
}

/** Shows the booklet's sections: each service with its sentence first, its figures beside. */
export function Sections({ page }: { readonly page: ScreenPage }): ReactNode {
  const place = { page, anchors: figureAnchors(page.composed), marks: changeMarks(page) };
  return page.composed.sections.map((section) => (
    <Section key={section.key} place={place} section={section} />
  ));
}
