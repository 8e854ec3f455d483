import type { ReactNode } from 'react';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { printTexts } from '@/messages/booklet/print';
import { fittedOutline } from '../../map/fittedOutline';
import { isWithdrawal, publicationAddress, sampleMarkOf, type BookletContent } from '../colophonRows';
import { nextEdition } from './colophonFacts';
import { coverNameSize } from '../coverName';
import { heroClass } from '../parts/Block';
import { Leaves, SectionEmblem } from '../parts/Emblem';
import { Linked, Paragraphs, QrCode } from '../parts/Runs';
import { accentClass, ink } from '../styleRules';
import { backContact, bandOf, coverFoot, officeLines } from './coverWords';

const shape = { width: 650, height: 400 } as const;
/** The leaves reach a little beyond the farthest corner. */
const leafRadius = 104;

/** Shows the province's outline: full of the seven leaves, or empty where the booklet is withdrawn. */
function Outline({ plate, isEmpty }: { readonly plate: string; readonly isEmpty: boolean }): ReactNode {
  const fitted = fittedOutline(plate, shape);
  if (fitted === null) return <SectionEmblem size={320} />;
  const { path, transform, scale } = fitted;
  const { width, height } = shape;
  const reach = Math.hypot(fitted.width, fitted.height) / 2 / leafRadius;
  return (
    <svg
      className="cover-shape"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {!isEmpty && (
        <>
          <clipPath id="il-siniri">
            <path d={path} transform={transform} />
          </clipPath>
          <g clipPath="url(#il-siniri)">
            <rect width={width} height={height} fill="#f4efe4" />
            <g transform={`translate(${width / 2} ${height / 2}) scale(${Math.max(2.6, reach * 1.08)})`}>
              <Leaves />
            </g>
          </g>
        </>
      )}
      <path
        d={path}
        transform={transform}
        fill="none"
        stroke={isEmpty ? '#8a969c' : ink.main}
        strokeWidth={(isEmpty ? 1.25 : 2.5) / scale}
        strokeLinejoin="round"
      />
    </svg>
  );
}

interface CoverProps {
  readonly content: BookletContent;
  /** Page of the note of changes; null where there is none. */
  readonly changesPage: number | null;
}

/** Shows the front cover: issuer, province, edition, what became of it, its outline and three numbers. */
export function Cover({ content, changesPage }: CoverProps): ReactNode {
  const { composed, snapshot } = content;
  const isGone = isWithdrawal(snapshot);
  const band = bandOf(content, changesPage);
  return (
    <header className={isGone ? 'cover gone' : 'cover'}>
      <p className="cover-issuer">{`${composed.issuer} `}</p>
      <p className="cover-department">{`${composed.department} `}</p>
      <h1 className="cover-title">
        <span className="cover-province" style={{ fontSize: coverNameSize(composed.provinceCapitals) }}>
          <span className="cover-name">{composed.provinceCapitals}</span>{' '}
        </span>
        <span className="cover-booklet">{`${composed.bookletTitle} `}</span>
      </h1>
      <p className="cover-edition">
        <b>{composed.monthYear}</b>
        {` · ${words.coverEdition(composed.editionCode)} `}
      </p>
      {band !== null && (
        <div className={isGone ? 'band red' : 'band'}>
          <p className="band-title">{`${band.title} `}</p>
          <p>{band.text}</p>
        </div>
      )}
      <Outline plate={snapshot.province.plate} isEmpty={isGone} />
      {!isGone && <Three content={content} />}
      <p className="cover-foot">{coverFoot(content)}</p>
      <SampleMark content={content} />
    </header>
  );
}

/** The three numbers of the cover. */
function Three({ content: { composed } }: Pick<CoverProps, 'content'>): ReactNode {
  return (
    <div className="three">
      {composed.lead.map(({ key, section, figures: [figure] }) => {
        if (figure === undefined) return null;
        return (
          <div key={key} className={accentClass(section)}>
            <p className={heroClass(figure)}>
              {figure.number}
              {figure.unit !== null && <small className="unit">{` ${figure.unit}`}</small>}{' '}
            </p>
            <p className="cap">{`${figure.caption} `}</p>
          </div>
        );
      })}
    </div>
  );
}

function SampleMark({ content }: Pick<CoverProps, 'content'>): ReactNode {
  const mark = sampleMarkOf(content.snapshot);
  return mark === null ? null : <p className="sample-mark">{`${mark} `}</p>;
}

/** Shows the back cover: room for an emblem, the closing words, who can be reached, and the next edition. */
export function BackCover({ content }: Pick<CoverProps, 'content'>): ReactNode {
  const { composed, snapshot } = content;
  const { line, lineName, lineText, foot } = printTexts.back;
  const address = publicationAddress(content);
  const contact = backContact(composed.contact);
  const next = nextEdition(snapshot);
  return (
    <footer className="back">
      <SectionEmblem size={144} />
      <div className="slogan">
        <Paragraphs paragraphs={composed.backCover} />
      </div>
      <div className="back-grid">
        <div>
          {officeLines(composed).map((text) => (
            <p key={text} className="back-head">
              {text}
            </p>
          ))}
          {contact.map((text) => (
            <p key={text}>
              <Linked text={text} />
            </p>
          ))}
        </div>
        <div>
          <p className="back-head">{line}</p>
          <p className="back-line">{lineName}</p>
          {lineText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        {address !== null && (
          <div className="back-qr">
            <QrCode text={address} label={words.colophon.qrLabel(address)} />
            <p>
              <a href={address}>
                {new URL(address).host}
                <wbr />
                <span className="range">{new URL(address).pathname}</span>
              </a>
            </p>
          </div>
        )}
      </div>
      <p className="back-foot">
        <span>{`${foot(composed.editionCode, composed.monthYear, snapshot.publication.number)} `}</span>
        {next !== null && <span>{`${words.colophon.next}: ${next} `}</span>}
      </p>
      <SampleMark content={content} />
    </footer>
  );
}
