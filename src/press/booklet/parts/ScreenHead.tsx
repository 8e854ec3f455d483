import type { ReactNode } from 'react';
import { bookletFiles, bookletPath } from '@/domain/publication/address';
import { bookletTexts } from '@/messages/booklet/booklet';
import { anchors } from '../anchors';
import { isWithdrawal, type BookletContent } from '../colophonRows';

const words = bookletTexts.screen;

/** Shows the first stop of the keyboard. */
export function SkipLink(): ReactNode {
  return (
    <a className="skip" href={`#${anchors.content}`}>
      {words.skip}
    </a>
  );
}

/** Shows the place of this page: all editions, this edition, this province. */
export function Path({ composed }: BookletContent): ReactNode {
  return (
    <nav className="path" aria-label={words.path}>
      <ol>
        <li>
          <a href="/">{words.home}</a>
        </li>
        <li>
          <a href={`/${composed.editionCode}/`}>{words.editionIndex(composed.editionCode)}</a>
        </li>
        <li aria-current="page">{composed.provinceName}</li>
      </ol>
    </nav>
  );
}

const dataFiles = [
  [bookletFiles.csv, words.csv],
  [bookletFiles.json, words.json],
] as const;

/** Shows the booklet as a file, its data, and its addresses; the record of a withdrawal has no data to offer. */
export function Files({ composed, snapshot }: BookletContent): ReactNode {
  const place = { edition: composed.editionCode, slug: snapshot.province.slug };
  const { number } = snapshot.publication;
  return (
    <nav className="files" aria-label={words.files}>
      <ul>
        <li>
          <a className="main-file" href={bookletFiles.pdf}>
            {isWithdrawal(snapshot) ? words.withdrawalPdf : words.pdf}
          </a>
        </li>
        {(isWithdrawal(snapshot) ? [] : dataFiles).map(([file, name]) => (
          <li key={file}>
            <a href={file}>{name}</a>
          </li>
        ))}
        <li>
          <a href={bookletPath(place, number)}>{words.ownAddress(number)}</a>
        </li>
        <li>
          <a href={bookletPath(place)}>{words.latest}</a>
        </li>
      </ul>
    </nav>
  );
}
