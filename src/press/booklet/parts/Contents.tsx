import type { ReactNode } from 'react';
import type { ComposedBooklet, ComposedSection } from '@/domain/booklet/composed';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { accentClass } from '../styleRules';
import { anchors } from '../anchors';

interface ContentsProps {
  readonly composed: ComposedBooklet;
  /** Null on the screen, which has no pages. */
  readonly pageNumbers: Readonly<Record<string, number>> | null;
}

interface LineProps extends Pick<ContentsProps, 'pageNumbers'> {
  readonly id: string;
  readonly title: string;
}

/** Until the first print has shown where things stand, a number of the usual width keeps the place. */
const placeholder = 88;

function Line({ id, title, pageNumbers }: LineProps): ReactNode {
  return (
    <a href={`#${id}`}>
      <span className="contents-title">{`${title} `}</span>
      {pageNumbers !== null && (
        <span className="contents-page" data-page-of={id}>
          {pageNumbers[id] ?? placeholder}
        </span>
      )}
    </a>
  );
}

function SectionLines({
  section,
  pageNumbers,
}: { readonly section: ComposedSection } & Pick<ContentsProps, 'pageNumbers'>): ReactNode {
  const services = section.parts.filter((part) => part.type === 'service');
  return (
    <li className={accentClass(section.number)}>
      <Line
        id={anchors.section(section.number)}
        title={`${section.number}. ${section.title}`}
        pageNumbers={pageNumbers}
      />
      {services.length > 0 && (
        <ul>
          {services.map(({ key, name }) => (
            <li key={key}>
              <Line id={anchors.service(key)} title={name} pageNumbers={pageNumbers} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Contents: sections and their services, linked, with page numbers in print. */
export function Contents({ composed, pageNumbers }: ContentsProps): ReactNode {
  return (
    <nav className="sheet contents" aria-labelledby={anchors.contents}>
      <h2 id={anchors.contents}>{words.contents}</h2>
      <ul>
        {composed.sections.map((section) => (
          <SectionLines key={section.key} section={section} pageNumbers={pageNumbers} />
        ))}
      </ul>
    </nav>
  );
}
