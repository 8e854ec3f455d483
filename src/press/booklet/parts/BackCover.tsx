import type { ReactNode } from 'react';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import type { BookletContent } from '../bookletInput';
import { Emblem } from './Emblem';
import { Paragraphs } from './Runs';

/** Shows the back cover: the booklet's own sign and the closing words. */
export function BackCover({ composed, snapshot }: BookletContent): ReactNode {
  return (
    <footer className="back-cover">
      <Emblem look="colours" className="back-emblem" />
      <div className="back-words">
        <Paragraphs paragraphs={composed.backCover} />
      </div>
      {snapshot.sample && <p className="sample-mark">{words.sampleMark}</p>}
    </footer>
  );
}
