import type { ReactNode } from 'react';
import { bookletTexts } from '@/messages/booklet/booklet';
import { anchors } from '../anchors';
import { colophonRows, publicationAddress, verifyingLines, type BookletContent } from '../colophonRows';
import { QrCode } from './Runs';

const words = bookletTexts.colophon;

/** Shows who issued what, as of when, and how to check that it is genuine. */
export function Colophon({ content }: { readonly content: BookletContent }): ReactNode {
  const address = publicationAddress(content);
  return (
    <section className="sheet colophon" aria-labelledby={anchors.colophon}>
      <h2 id={anchors.colophon}>{words.title}</h2>
      <table>
        <tbody>
          {colophonRows(content).map(({ label, value, grouped }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{grouped === true ? <span className="hash">{value}</span> : value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="verify">
        {address !== null && <QrCode text={address} label={words.qrLabel(address)} />}
        <div>
          {verifyingLines(content).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
    </section>
  );
}
