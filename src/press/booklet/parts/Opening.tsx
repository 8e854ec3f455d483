import type { ReactNode } from 'react';
import type { ComposedBooklet } from '@/domain/booklet/composed';
import { anchors } from '../anchors';
import { Paragraphs } from './Runs';

/** Shows the ministry's opening statement. */
export function Opening({ composed }: { readonly composed: ComposedBooklet }): ReactNode {
  return (
    <section className="sheet opening" aria-labelledby={anchors.opening}>
      <h2 id={anchors.opening}>{composed.openingTitle}</h2>
      <Paragraphs paragraphs={composed.opening} />
    </section>
  );
}
