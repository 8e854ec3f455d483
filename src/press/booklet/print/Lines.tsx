import type { ReactNode } from 'react';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { printTexts } from '@/messages/booklet/print';
import { publicationAddress, verifyingLines, type BookletContent } from '../colophonRows';
import { Linked, QrCode, Unbroken } from '../parts/Runs';
import { accentClass } from '../styleRules';
import { frame, Texts, type Of, type ViewProps } from './Article';
import { contactLines, officeLines } from './coverWords';

/** Shows the title of a chapter, and what leads into it. */
export function Title(props: ViewProps<Of<'title'>>): ReactNode {
  const { id, title, lead } = props.part;
  return (
    <div className="part-head" {...frame(props)}>
      <h2 id={id} className="part-title">{`${title} `}</h2>
      {lead.map((line) => (
        <p key={line} className="lead">
          <Unbroken text={`${line} `} />
        </p>
      ))}
    </div>
  );
}

/** Shows the title of what shares a page with another chapter. */
export function Subtitle(props: ViewProps<Of<'subtitle'>>): ReactNode {
  return (
    <div className="sub-head" {...frame(props)}>
      <h2 id={props.part.id} className="sub-title">{`${props.part.title} `}</h2>
    </div>
  );
}

/** Shows a heading within a chapter. */
export function SmallHeading(props: ViewProps<Of<'heading'>>): ReactNode {
  const { text, look, section, note } = props.part;
  const accent = section === null ? '' : ` ${accentClass(section)}`;
  return (
    <div className={`${look}-head${accent}`} {...frame(props)}>
      <h3 className={`${look}-heading`}>{`${text} `}</h3>
      {note !== null && (
        <p className="note">
          <Unbroken text={`${note} `} />
        </p>
      )}
    </div>
  );
}

/** Shows a paragraph that may be parted. */
export function Prose(props: ViewProps<Of<'paragraph'>>): ReactNode {
  const continued = props.shown?.isContinued === true ? ' continued' : '';
  return (
    <div className={`prose prose-${props.part.look}${continued}`} {...frame(props)}>
      <Texts {...props} />
    </div>
  );
}

/** Shows a definition after its number, or a term of the glossary over its words. */
export function Term(props: ViewProps<Of<'term'>>): ReactNode {
  const { term, text, section, look } = props.part;
  return (
    <li className={section === null ? look : `${look} ${accentClass(section)}`} {...frame(props)}>
      <p>
        <b>{`${term} `}</b>
        <Unbroken text={`${text} `} />
      </p>
    </li>
  );
}

/** Shows one passage of an erratum: where it stands, and what changed in it. */
export function ErratumPassage(props: ViewProps<Of<'erratum'>>): ReactNode {
  const { place, sentences } = props.part.entry;
  return (
    <div className="erratum" {...frame(props)}>
      <p className="erratum-place">{`${place} `}</p>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Unbroken text={`${sentence} `} />
        </p>
      ))}
    </div>
  );
}

type WithContent = ViewProps & { readonly content: BookletContent };

/** Shows how this copy is checked. */
export function Verification(props: WithContent): ReactNode {
  const { content } = props;
  const address = publicationAddress(content);
  return (
    <div className="verification" {...frame(props)}>
      <h3 className="verify-title">{`${printTexts.colophon.verifyTitle} `}</h3>
      <div className={address === null ? 'verify' : 'verify with-code'}>
        {address !== null && <QrCode text={address} label={words.colophon.qrLabel(address)} />}
        <div>
          {verifyingLines(content).map((line) => (
            <p key={line}>
              <Linked text={`${line} `} />
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Shows who answers, and in which other forms there is the booklet. */
export function Help(props: WithContent): ReactNode {
  const { composed } = props.content;
  const { accessibility, accessibilityText, contact } = printTexts.colophon;
  return (
    <div className="boxes help" {...frame(props)}>
      <div>
        <h3 className="small-heading">{`${contact} `}</h3>
        {[...officeLines(composed), ...contactLines(composed.contact)].map((line) => (
          <p key={line}>
            <Linked text={`${line} `} />
          </p>
        ))}
      </div>
      <div>
        <h3 className="small-heading">{`${accessibility} `}</h3>
        <p>{`${accessibilityText} `}</p>
      </div>
    </div>
  );
}

/** Shows lines to write on. */
export function NoteLines(props: ViewProps): ReactNode {
  return (
    <div className="note-lines" {...frame(props)} aria-hidden="true">
      {Array.from({ length: noteLines }, (_, index) => (
        <div key={index} />
      ))}
    </div>
  );
}

const noteLines = 22;
