import type { ReactNode } from 'react';
import { bookletFiles, dataFormats, type DataFormat } from '@/domain/publication/address';
import { isOpen } from '@/domain/publication/openSnapshot';
import { bookletWords } from '@/messages/booklet/booklet';
import { pageWords } from '@/messages/booklet/page';
import { anchors } from '../anchors';
import { isWithdrawal } from '../colophonRows';
import { Paragraphs, Runs } from '../parts/Runs';
import { bookletName, datesOf, fileLink, kilobytesOf, ownPath, type ScreenPage } from './screenPage';

type Props = { readonly page: ScreenPage };

/** Shows the ministry's opening statement. */
export function OpeningText({ page: { composed } }: Props): ReactNode {
  return (
    <section
      id={anchors.opening}
      className="part opening"
      data-part=""
      lang="tr"
      aria-labelledby="sunus-basligi"
    >
      <h2 id="sunus-basligi">{composed.openingTitle}</h2>
      <Paragraphs paragraphs={composed.opening} />
    </section>
  );
}

function Facts({ page }: Props): ReactNode {
  const { composed, snapshot, locale, contentHash, publicOrigin = '' } = page;
  const words = bookletWords[locale];
  const { published, asOf, monthYear } = datesOf(page);
  const { publication } = snapshot;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [
      words.colophon.issuer,
      <span key="issuer" lang="tr">
        {composed.issuer}
      </span>,
    ],
    [
      words.colophon.department,
      <span key="department" lang="tr">
        {composed.department}
      </span>,
    ],
    [words.colophon.edition, `${composed.editionCode} (${monthYear})`],
    ...(isWithdrawal(snapshot) ? [] : [[words.colophon.asOf, asOf] as const]),
    [words.colophon.number, String(publication.number)],
    [words.colophon.kind, words.kinds[publication.kind]],
    [words.colophon.publishedOn, published],
    ...(composed.issn === null ? [] : [[pageWords[locale].issn, composed.issn] as const]),
    [
      words.colophon.address,
      <a key="address" href={ownPath(page)}>
        {publicOrigin + ownPath(page)}
      </a>,
    ],
    [words.colophon.contentHash, <code key="hash">{contentHash}</code>],
  ];
  return (
    <dl className="facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Legend({ page }: Props): ReactNode {
  const { legend } = page.composed;
  if (legend.length === 0) return null;
  return (
    <>
      <h3>{pageWords[page.locale].legend}</h3>
      <dl className="facts">
        {legend.map(({ mark, meaning }) => (
          <div key={mark}>
            <dt>{mark}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Citation({ page }: Props): ReactNode {
  const { composed, snapshot, locale, publicOrigin = '' } = page;
  const words = pageWords[locale];
  const { published } = datesOf(page);
  const { number } = snapshot.publication;
  return (
    <>
      <h3>{words.cite}</h3>
      <p className="citation">
        {words.citation(composed.issuer, bookletName(page), composed.editionCode, number, published)}{' '}
        <span className="address-text">{publicOrigin + ownPath(page)}</span>
      </p>
      <p className="small soft">{words.citeHint}</p>
    </>
  );
}

const formats = Object.keys(dataFormats) as readonly DataFormat[];

/** What lets readers check a publication; the approved content itself is published since it holds nothing but what they may know. */
function proofsOf({ snapshot }: ScreenPage) {
  return isOpen(snapshot)
    ? (['snapshot', 'manifest', 'signature'] as const)
    : (['manifest', 'signature'] as const);
}

function AllFiles({ page }: Props): ReactNode {
  const words = pageWords[page.locale];
  const there = formats.flatMap((format) => {
    const kilobytes = kilobytesOf(page, dataFormats[format]);
    return kilobytes === null ? [] : [{ format, kilobytes }];
  });
  return (
    <>
      <h3>{words.allFiles}</h3>
      <ul className="dashes">
        <li>
          <a {...fileLink(page, bookletFiles.pdf)}>PDF</a>{' '}
          <span className="soft">{words.size(kilobytesOf(page, bookletFiles.pdf) ?? 1)}</span>
        </li>
        {there.map(({ format, kilobytes }) => (
          <li key={format}>
            <a {...fileLink(page, dataFormats[format])}>{words.formats[format]}</a>{' '}
            <span className="soft">{words.size(kilobytes)}</span>
          </li>
        ))}
        {proofsOf(page).map((proof) => (
          <li key={proof}>
            <a {...fileLink(page, bookletFiles[proof])}>{words.proofs[proof]}</a>
          </li>
        ))}
        <li>
          <a href={page.locale === 'tr' ? '/dogrula/' : '/en/dogrula/'}>{words.verifyLink}</a>
        </li>
      </ul>
    </>
  );
}

/** Shows who published what and when, the marks, the sources, how to cite, and all files. */
export function AboutPublication({ page }: Props): ReactNode {
  const { composed, snapshot, locale } = page;
  const words = pageWords[locale];
  return (
    <section id={anchors.colophon} className="part about" data-part="" aria-labelledby="kunye-basligi">
      <h2 id="kunye-basligi">{words.colophon}</h2>
      <Facts page={page} />
      {!isWithdrawal(snapshot) && <Legend page={page} />}
      {composed.sources.length > 0 && <h3>{words.sources}</h3>}
      <div lang="tr">
        {composed.sources.map((runs, index) => (
          <p key={index}>
            <Runs runs={runs} />
          </p>
        ))}
      </div>
      {!isWithdrawal(snapshot) && <Citation page={page} />}
      {!isWithdrawal(snapshot) && <AllFiles page={page} />}
    </section>
  );
}
