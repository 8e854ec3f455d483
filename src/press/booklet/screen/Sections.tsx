import type { ReactNode } from 'react';
import type { Block, ComposedPart, ComposedSection, ComposedStatement } from '@/domain/booklet/composed';
import { bookletTexts } from '@/messages/booklet/booklet';
import { pageWords } from '@/messages/booklet/page';
import { anchors as ids, figureAnchors, type FigureAnchors } from '../anchors';
import { Icon, Paragraphs, Runs } from '../parts/Runs';
import { accentClass } from '../styleRules';
import { FigureBlocks } from './Figures';
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

function Service({
  place,
  part,
}: {
  readonly place: Place;
  readonly part: Extract<ComposedPart, { type: 'service' }>;
}): ReactNode {
  const id = ids.service(part.key);
  return (
    <article className="service" data-passport="in" aria-labelledby={id}>
      <div className="words" lang="tr">
        <h3 id={id}>
          <Icon name={part.icon} />
          {part.name}
        </h3>
        <Sentences place={place} statements={part.statements} />
        <Paragraphs paragraphs={part.description} />
      </div>
      <Side place={place} blocks={part.blocks} />
    </article>
  );
}

function Part({ place, part }: { readonly place: Place; readonly part: ComposedPart }): ReactNode {
  switch (part.type) {
    case 'service':
      return <Service place={place} part={part} />;
    case 'heading':
      return (
        <div className="service group" data-passport="in">
          <div className="words" lang="tr">
            <h3>{part.heading}</h3>
            <Sentences place={place} statements={part.statements} />
            <Paragraphs paragraphs={part.text} />
          </div>
          <Side place={place} blocks={part.blocks} />
        </div>
      );
    case 'statement':
      return (
        <div className="service" data-passport="in">
          <div className="words" lang="tr">
            <Sentence place={place} statement={part.statement} />
          </div>
          <Side place={place} blocks={part.blocks} />
        </div>
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
      <div className="service opener" data-passport="in">
        <div className="words" lang="tr">
          <h2 id={`${id}-basligi`}>
            <span className="number">{`${String(section.number)} `}</span>
            {section.title}
          </h2>
          <Paragraphs paragraphs={section.opening} />
        </div>
        <Side place={place} blocks={section.blocks} />
      </div>
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

interface Line {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly isText: boolean;
}

function linesOf({ composed, locale, snapshot }: ScreenPage): readonly Line[] {
  const words = pageWords[locale];
  const own = (id: string, title: string): Line => ({ id, number: null, title, isText: false });
  return [
    own('bir-bakista', words.glance),
    ...composed.sections.map(({ number, title }) => ({
      id: ids.section(number),
      number,
      title,
      isText: true,
    })),
    own('butun-veriler', words.table),
    ...(snapshot.publication.kind === 'first' ? [] : [own(ids.changes, words.notes)]),
    { id: ids.opening, number: null, title: composed.openingTitle, isText: true },
    own(ids.colophon, words.colophon),
  ];
}

/** Shows the list of the page's parts, beside the text on a wide screen and behind one bar on a narrow one. */
export function SectionList({ page }: { readonly page: ScreenPage }): ReactNode {
  const words = pageWords[page.locale];
  return (
    <details className="sections">
      <summary>
        {words.sections} <span className="sections-current">{words.glance}</span>
      </summary>
      <nav aria-label={words.sections}>
        <p aria-hidden="true">{words.sections}</p>
        <ol>
          {linesOf(page).map(({ id, number, title, isText }) => (
            <li key={id} className={number === null ? undefined : accentClass(number)}>
              <a href={`#${id}`} lang={isText ? 'tr' : undefined}>
                <b>{number}</b> <span>{title}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
