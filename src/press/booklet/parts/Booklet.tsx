import type { ReactNode } from 'react';
import { anchors as ids, figureAnchors } from '../anchors';
import { isWithdrawal, type BookletInput } from '../colophonRows';
import { Changes } from './Changes';
import { Colophon } from './Colophon';
import { Contents } from './Contents';
import { Opening } from './Cover';
import { Section } from './Section';

function Body({ composed, medium, pageNumbers }: BookletInput): ReactNode {
  const anchors = figureAnchors(composed);
  return (
    <>
      <Opening composed={composed} />
      <Contents composed={composed} pageNumbers={medium === 'print' ? pageNumbers : null} />
      {composed.sections.map((section) => (
        <Section key={section.key} section={section} anchors={anchors} paged={medium === 'print'} />
      ))}
    </>
  );
}

/** Shows everything between the covers, in printed order; the same in print and on the screen. */
export function Booklet(input: BookletInput): ReactNode {
  return (
    <main id={ids.content}>
      <Changes {...input} />
      {!isWithdrawal(input.snapshot) && <Body {...input} />}
      <Colophon content={input} />
    </main>
  );
}
