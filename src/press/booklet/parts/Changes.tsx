import type { ReactNode } from 'react';
import { bookletTexts, bookletWords } from '@/messages/booklet/booklet';
import { erratumWords } from '@/messages/booklet/erratum';
import { anchors } from '../anchors';
import {
  changeNote,
  insteadInPrint,
  isWithdrawal,
  type BookletInput,
  type ChangeNote,
  type WithdrawalLines,
  type WrittenErratum,
} from '../colophonRows';

const words = bookletTexts.changes;

function ChangeTable({ rows }: Pick<ChangeNote, 'rows'>): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.metric}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, before, after]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{before}</td>
            <td>
              <b>{after}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Erratum({ erratum }: { readonly erratum: WrittenErratum }): ReactNode {
  const { title, against, entries } = erratum;
  return (
    <>
      <h3>{title}</h3>
      <p className="erratum-against">{against}</p>
      {entries.length === 0 && <p>{erratumWords.tr.empty}</p>}
      {entries.map(({ place, sentences }, index) => (
        <div key={index} className="erratum">
          <p className="erratum-place">{place}</p>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ))}
    </>
  );
}

/** In English on the web only: the printed file is in one language. */
function Withdrawal({
  withdrawal: { signed, notice, english, instead },
  medium,
  publicOrigin = '',
}: Pick<BookletInput, 'medium' | 'publicOrigin'> & { readonly withdrawal: WithdrawalLines }): ReactNode {
  const { withdrawal } = words;
  return (
    <>
      <p>{signed}</p>
      <h3>{withdrawal.title}</h3>
      <p className="reason">{notice}</p>
      {instead !== null && (
        <p>
          {medium === 'screen' ? (
            <a href={instead.path}>{`${instead.text}.`}</a>
          ) : (
            insteadInPrint(instead, publicOrigin)
          )}
        </p>
      )}
      {medium === 'screen' && (
        <div lang="en">
          <h3>{bookletWords.en.changes.withdrawal.title}</h3>
          <p>{english}</p>
        </div>
      )}
    </>
  );
}

/** Shows the note that opens a later publication: its reason, the changed figures and the new words. */
export function Changes(input: Pick<BookletInput, 'snapshot' | 'medium' | 'publicOrigin'>): ReactNode {
  const { snapshot } = input;
  const note = changeNote(snapshot);
  if (note === null) return null;
  const { title, intro, reason, mended, rows, erratum, withdrawal } = note;
  const [mendedTitle, ...mendedLines] = mended;
  return (
    <section className="sheet changes" aria-labelledby={anchors.changes}>
      <h2 id={anchors.changes}>{title}</h2>
      <p>{intro}</p>
      {withdrawal !== null && <Withdrawal {...input} withdrawal={withdrawal} />}
      {reason !== null && <h3>{words.reason}</h3>}
      {reason !== null && <p className="reason">{reason}</p>}
      {mendedTitle !== undefined && <h3>{mendedTitle}</h3>}
      {mendedLines.map((line) => (
        <p key={line} className="reason">
          {line}
        </p>
      ))}
      {!isWithdrawal(snapshot) && <h3>{words.caption}</h3>}
      {!isWithdrawal(snapshot) && (rows.length === 0 ? <p>{words.none}</p> : <ChangeTable rows={rows} />)}
      {erratum !== null && <Erratum erratum={erratum} />}
    </section>
  );
}
