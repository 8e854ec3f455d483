import type { ReactNode } from 'react';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { bookletTexts } from '@/messages/booklet';
import { anchors } from '../anchors';
import { type ChangeNote, changeNote, isWithdrawal } from '../changeNote';

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

/** The note that opens a correction, a revision or a withdrawal: why, and which figures differ. */
export function Changes({ snapshot }: { readonly snapshot: Snapshot }): ReactNode {
  const note = changeNote(snapshot);
  if (note === null) return null;
  const { title, intro, reason, rows } = note;
  return (
    <section className="sheet changes" aria-labelledby={anchors.changes}>
      <h2 id={anchors.changes}>{title}</h2>
      <p>{intro}</p>
      {reason !== null && <h3>{words.reason}</h3>}
      {reason !== null && <p className="reason">{reason}</p>}
      {!isWithdrawal(snapshot) && <h3>{words.caption}</h3>}
      {!isWithdrawal(snapshot) && (rows.length === 0 ? <p>{words.none}</p> : <ChangeTable rows={rows} />)}
    </section>
  );
}
