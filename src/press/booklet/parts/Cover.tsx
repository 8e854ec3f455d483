import type { ReactNode } from 'react';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import type { BookletContent } from '../bookletInput';
import { Emblem } from './Emblem';

/** Long names are set smaller, so that every province's name stands on one line. */
function nameSize(capitals: string): string {
  if (capitals.length <= 7) return 'name-short';
  return capitals.length <= 10 ? 'name-middle' : 'name-long';
}

/** Shows the front cover: province, issuer and date. */
export function Cover({ composed, snapshot }: BookletContent): ReactNode {
  return (
    <header className="cover">
      <Emblem look="colours" className="cover-emblem" />
      <div className="cover-issuer">
        <p>{composed.issuer}</p>
        <p>{composed.department}</p>
      </div>
      <h1 className="cover-title">
        <span className={`cover-province ${nameSize(composed.provinceCapitals)}`}>
          {composed.provinceCapitals}
        </span>{' '}
        <span className="cover-booklet">{composed.bookletTitle}</span>
      </h1>
      <div className="cover-edition">
        <p>{composed.monthYear}</p>
        <p>{words.coverEdition(composed.editionCode)}</p>
      </div>
      {snapshot.sample && <p className="sample-mark">{words.sampleMark}</p>}
    </header>
  );
}
