import type { ReactNode } from 'react';
import { bookletFiles, dataFormats, type DataFormat } from '@/domain/publication/address';
import { noBreakSpace } from '@/domain/turkish/formatNumber';
import { pageWords } from '@/messages/booklet/page';
import { fittedOutline } from '../../map/fittedOutline';
import { LeafShapes } from '../../web/Emblem';
import { BlockView } from '../parts/Block';
import { isWithdrawal } from '../colophonRows';
import { blockAccent, Sign } from './Figures';
import { changeMarks, datesOf, fileLink, kilobytesOf, latestPath, type ScreenPage } from './screenPage';

type Props = { readonly page: ScreenPage };

/** Keeps a date on one line. */
const unbroken = (date: string): string => date.replaceAll(' ', noBreakSpace);

/** The seven leaves behind the province's outline: an ornament that tells the provinces apart. */
function Outline({ page }: Props): ReactNode {
  const box = { width: 280, height: 150 };
  const outline = fittedOutline(page.snapshot.province.plate, box);
  if (outline === null) return null;
  const { path, transform, scale } = outline;
  const size = `${String(box.width)} ${String(box.height)}`;
  return (
    <svg className="outline" width={box.width} height={box.height} viewBox={`0 0 ${size}`} aria-hidden="true">
      <clipPath id="sinir">
        <path d={path} transform={transform} />
      </clipPath>
      {!isWithdrawal(page.snapshot) && (
        <g clipPath="url(#sinir)">
          <rect width={box.width} height={box.height} />
          <LeafShapes transform="translate(140 75) scale(1.6)" />
        </g>
      )}
      <path className="border" d={path} transform={transform} strokeWidth={1.75 / scale} />
    </svg>
  );
}

function State({ page }: Props): ReactNode {
  const { snapshot, locale } = page;
  const words = pageWords[locale];
  const { kind, number } = snapshot.publication;
  const { asOf, published } = datesOf(page);
  return (
    <div className="standing">
      <p className={kind === 'withdrawal' ? 'state withdrawn' : 'state'}>
        <Sign page={page} name={kind === 'withdrawal' ? 'flag' : 'badge-check'} />
        {words.states[kind](number)}
      </p>
      <p className="small soft">
        {kind === 'withdrawal'
          ? words.withdrawnOn(unbroken(published))
          : words.published(unbroken(published), unbroken(asOf))}
      </p>
    </div>
  );
}

/** What a reader must know before the first number: that figures were corrected, or carried over. */
function Standing({ page }: Props): ReactNode {
  const { snapshot, locale } = page;
  const words = pageWords[locale];
  const { kind } = snapshot.publication;
  if (kind === 'withdrawal') return null;
  const changed = changeMarks(page).size;
  const carried = Object.values(snapshot.figures).filter(({ value }) => value.kind === 'carried_over').length;
  const isLater = kind !== 'first';
  if (!isLater && carried === 0) return null;
  return (
    <div className="notice standing-notice">
      {isLater && (
        <p>
          {changed === 0 ? words.onlyWords : words.changed(changed)}{' '}
          <a href="#yayim-notu">{words.changesLink}</a>
        </p>
      )}
      {carried > 0 && <p>{words.carried(carried)}</p>}
    </div>
  );
}

function Lead({ page }: Props): ReactNode {
  const { lead } = page.composed;
  if (lead.length === 0) return null;
  return (
    <section className="lead" aria-label={pageWords[page.locale].lead}>
      <div className="three">
        {lead.map((block) => (
          <div key={block.key} className={blockAccent(block)}>
            <BlockView block={{ ...block, charts: [], notes: [], ratio: null }} />
          </div>
        ))}
      </div>
    </section>
  );
}

const offered = ['xlsx', 'csv', 'json'] as const satisfies readonly DataFormat[];

function DataLinks({ page }: Props): ReactNode {
  const words = pageWords[page.locale];
  const there = offered.flatMap((format) => {
    const name = dataFormats[format];
    const kilobytes = kilobytesOf(page, name);
    return kilobytes === null ? [] : [{ format, name, size: words.size(kilobytes) }];
  });
  const [previous] = page.snapshot.context?.earlier ?? [];
  return (
    <ul className="data-links">
      {there.map(({ format, name, size }) => (
        <li key={name}>
          <a {...fileLink(page, name)}>{words.formats[format]}</a> <span className="soft">{size}</span>
        </li>
      ))}
      {previous !== undefined && (
        <li>
          <a href={`/${previous.code}/${page.snapshot.province.slug}/`} hrefLang="tr">
            {words.previousEdition(previous.code)}
          </a>
        </li>
      )}
      <li>
        <a className="latest" href={latestPath(page, page.locale)}>
          {words.latest}
        </a>
      </li>
    </ul>
  );
}

/** Shows the booklet as one file, then its data. */
export function Downloads({ page }: Props): ReactNode {
  const { snapshot, locale, pages } = page;
  const words = pageWords[locale];
  const size = words.size(kilobytesOf(page, bookletFiles.pdf) ?? 1);
  return (
    <nav className="downloads" aria-label={words.files}>
      <a className="button" {...fileLink(page, bookletFiles.pdf)} hrefLang="tr">
        {isWithdrawal(snapshot) ? words.downloadRecord : words.download}
        <span>{words.fileFacts(pages, size)}</span>
      </a>
      {!isWithdrawal(snapshot) && <DataLinks page={page} />}
    </nav>
  );
}

/** Shows what stands before anything else: which province and edition, in which state, three figures, the files. */
export function FirstScreen({ page }: Props): ReactNode {
  const { composed, locale } = page;
  const { monthYear } = datesOf(page);
  return (
    <>
      <div className="mast">
        <div>
          <h1 lang="tr">{composed.provinceName}</h1>
          <p className="subtitle">
            {pageWords[locale].subtitle(composed.bookletTitle, unbroken(monthYear))}{' '}
            <span className="code">({composed.editionCode})</span>
          </p>
          <State page={page} />
        </div>
        <Outline page={page} />
      </div>
      <Standing page={page} />
      {!isWithdrawal(page.snapshot) && <Lead page={page} />}
    </>
  );
}
