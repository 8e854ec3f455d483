import type { ReactNode } from 'react';
import { bookletWords } from '@/messages/booklet/booklet';
import { erratumWords } from '@/messages/booklet/erratum';
import { anchors } from '../anchors';
import { changeNote, isWithdrawal, type ChangeNote } from '../colophonRows';
import type { ScreenPage } from './screenPage';

type Props = { readonly page: ScreenPage };

function ChangeTable({ page, rows }: Props & Pick<ChangeNote, 'rows'>): ReactNode {
  const words = bookletWords[page.locale].changes;
  if (rows.length === 0) return <p>{words.none}</p>;
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

/** A sentence in the language of the page; what it quotes of the booklet is Turkish. */
function Quoting({ page, text }: Props & { readonly text: string }): ReactNode {
  if (page.locale === 'tr') return text;
  return text.split(/(“[^“”]*”)/u).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} lang="tr">
        {part}
      </span>
    ),
  );
}

/** A place in the booklet: after its part or section come names, which are Turkish. */
function Place({ page, place }: Props & { readonly place: string }): ReactNode {
  const [part = '', ...names] = place.split(' · ');
  if (page.locale === 'tr' || names.length === 0) return place;
  return (
    <>
      {`${part} · `}
      <span lang="tr">{names.join(' · ')}</span>
    </>
  );
}

function Erratum({
  page,
  erratum,
}: Props & { readonly erratum: NonNullable<ChangeNote['erratum']> }): ReactNode {
  const { title, against, entries } = erratum;
  return (
    <>
      <h3>{title}</h3>
      <p className="soft">{against}</p>
      {entries.length === 0 && <p>{erratumWords[page.locale].empty}</p>}
      {entries.map(({ place, sentences }, index) => (
        <div key={index} className="erratum">
          <p>
            <b>
              <Place page={page} place={place} />
            </b>
          </p>
          {sentences.map((sentence) => (
            <p key={sentence}>
              <Quoting page={page} text={sentence} />
            </p>
          ))}
        </div>
      ))}
    </>
  );
}

/** Shows what this publication changed, why, and the words that read otherwise now. */
export function Notes({ page }: Props): ReactNode {
  const { snapshot, locale } = page;
  const note = changeNote(snapshot, locale);
  if (note === null) return null;
  const words = bookletWords[locale].changes;
  const { title, intro, reason, mended, rows, erratum } = note;
  const [mendedTitle, ...mendedLines] = mended;
  return (
    <section id={anchors.changes} className="part notes" data-part="" aria-labelledby="yayim-notu-basligi">
      <h2 id="yayim-notu-basligi">{title}</h2>
      <p>{intro}</p>
      {reason !== null && <h3>{words.reason}</h3>}
      {reason !== null && <p lang="tr">{reason}</p>}
      {mendedTitle !== undefined && <h3>{mendedTitle}</h3>}
      {mendedLines.map((line) => (
        <p key={line}>
          <Quoting page={page} text={line} />
        </p>
      ))}
      {!isWithdrawal(snapshot) && <h3>{words.caption}</h3>}
      {!isWithdrawal(snapshot) && <ChangeTable page={page} rows={rows} />}
      {erratum !== null && <Erratum page={page} erratum={erratum} />}
    </section>
  );
}

/** Shows a withdrawal before anything else: who took what back, when, and where readers may go. */
export function Withdrawal({ page }: Props): ReactNode {
  const { snapshot, locale } = page;
  const withdrawal = changeNote(snapshot, locale)?.withdrawal ?? null;
  if (withdrawal === null) return null;
  const { signed, notice, english, instead } = withdrawal;
  return (
    <div className="notice bad">
      <p>
        <b>{signed}</b>
      </p>
      <p>{locale === 'tr' ? notice : english}</p>
      {locale === 'tr' && <p lang="en">{english}</p>}
      {instead !== null && (
        <p>
          <a href={instead.path}>{instead.text}</a>.
        </p>
      )}
    </div>
  );
}
