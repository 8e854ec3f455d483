import type { ReactNode } from 'react';
import { anchors as ids, figureAnchors } from '../anchors';
import type { BookletInput } from '../bookletInput';
import { Colophon } from './Colophon';
import { Contents } from './Contents';
import { Opening } from './Opening';
import { Section } from './Section';

/** Everything between the covers, in printed order; the same in print and on the screen. */
export function Booklet(input: BookletInput): ReactNode {
  const { composed, medium, pageNumbers } = input;
  const anchors = figureAnchors(composed);
  return (
    <main id={ids.content}>
      <Opening composed={composed} />
      <Contents composed={composed} pageNumbers={medium === 'print' ? pageNumbers : null} />
      {composed.sections.map((section) => (
        <Section key={section.key} section={section} anchors={anchors} paged={medium === 'print'} />
      ))}
      <Colophon content={input} />
    </main>
  );
}
