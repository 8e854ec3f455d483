import type { ReactNode } from 'react';
import { pageWords } from '@/messages/booklet/page';
import { anchors as ids } from '../anchors';
import { Unbroken } from '../parts/Runs';
import { accentClass } from '../styleRules';
import type { ScreenPage } from './screenPage';

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
                <b>{number}</b>{' '}
                <span>
                  <Unbroken text={title} />
                </span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
