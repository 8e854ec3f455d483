import type { ReactNode } from 'react';
import { accents } from '../styleRules';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { isWithdrawal, sampleMarkOf, type BookletContent, type BookletInput } from '../colophonRows';
import { coverNameSize } from '../coverName';
import { Paragraphs } from './Runs';
import type { ComposedBooklet } from '@/domain/booklet/composed';
import { anchors } from '../anchors';

const leaf = 'M0 -10 C 27 -34 29 -72 0 -104 C -29 -72 -27 -34 0 -10 Z';

interface EmblemProps {
  /** `colours`: each leaf in its section's colour. `line`: outlines in the text's colour, one leaf filled. */
  readonly look: 'colours' | 'line';
  /** Number of the section whose leaf is filled, for `line`. */
  readonly filled?: number;
  readonly className: string;
}

/** Where the filled leaf points: down and to the left, into the picture. */
const filledAngle = 232;

/** Shows the booklet's own sign, a flower with a leaf for each section. It stands for no institution. */
export function Emblem({ look, filled, className }: EmblemProps): ReactNode {
  const lit = filled === undefined ? null : (filled - 1) % accents.length;
  return (
    <svg className={className} viewBox="-112 -112 224 224" aria-hidden="true">
      {accents.map(({ main }, index) => {
        const isFilled = index === lit;
        const angle = ((index - (lit ?? 0)) * 360) / accents.length + (lit === null ? 0 : filledAngle);
        const paint =
          look === 'colours'
            ? { fill: main, fillOpacity: 0.9 }
            : { fill: 'currentColor', fillOpacity: isFilled ? 0.34 : 0.09 };
        return <path key={main} d={leaf} transform={`rotate(${angle.toFixed(3)})`} {...paint} />;
      })}
    </svg>
  );
}

/** On the web, long names are set smaller; the printed name is measured. */
function nameSize(capitals: string): string {
  if (capitals.length <= 7) return 'name-short';
  return capitals.length <= 10 ? 'name-middle' : 'name-long';
}

/** Shows the front cover: province, issuer and date. */
export function Cover({ composed, snapshot, medium }: BookletInput): ReactNode {
  const { provinceCapitals } = composed;
  const fitted = medium === 'print' ? { fontSize: `${coverNameSize(provinceCapitals)}pt` } : undefined;
  return (
    <header className="cover">
      <Emblem look="colours" className="cover-emblem" />
      <div className="cover-issuer">
        <p>{composed.issuer}</p>
        <p>{composed.department}</p>
      </div>
      <h1 className="cover-title">
        <span className={`cover-province ${nameSize(provinceCapitals)}`} style={fitted}>
          {`${provinceCapitals} `}
        </span>
        <span className="cover-booklet">{composed.bookletTitle}</span>
      </h1>
      <div className="cover-edition">
        <p>{composed.monthYear}</p>
        <p>{words.coverEdition(composed.editionCode)}</p>
        {isWithdrawal(snapshot) && <p className="cover-kind">{words.coverWithdrawal}</p>}
      </div>
      <SampleMark snapshot={snapshot} />
    </header>
  );
}

function SampleMark({ snapshot }: Pick<BookletContent, 'snapshot'>): ReactNode {
  const mark = sampleMarkOf(snapshot);
  return mark === null ? null : <p className="sample-mark">{mark}</p>;
}

/** Shows the back cover: the booklet's own sign and the closing words. */
export function BackCover({ composed, snapshot }: BookletContent): ReactNode {
  return (
    <footer className="back-cover">
      <Emblem look="colours" className="back-emblem" />
      <div className="back-words">
        <Paragraphs paragraphs={composed.backCover} />
      </div>
      <SampleMark snapshot={snapshot} />
    </footer>
  );
}

/** Shows the ministry's opening statement. */
export function Opening({ composed }: { readonly composed: ComposedBooklet }): ReactNode {
  return (
    <section className="sheet opening" aria-labelledby={anchors.opening}>
      <h2 id={anchors.opening}>{composed.openingTitle}</h2>
      <Paragraphs paragraphs={composed.opening} />
    </section>
  );
}
