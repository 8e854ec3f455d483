import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { readableBooklets, type SiteEdition, type SiteIndex } from '@/domain/publication/site';
import { dateInWords, monthInWords } from '@/domain/days';
import { siteWords } from '@/messages/booklet/site';
import { dataRoot } from '@/domain/publication/address';
import { editionPath } from '../sitePaths';
import { Leaves } from '../../booklet/parts/Emblem';
import { screenPolicy } from '../../contentPolicy';

interface EditionListProps {
  readonly locale: Locale;
  readonly index: SiteIndex;
  /** Newest first. */
  readonly editions: readonly SiteEdition[];
}

function EditionLine({
  locale,
  edition,
  provinces,
}: {
  readonly locale: Locale;
  readonly edition: SiteEdition;
  readonly provinces: number;
}): ReactNode {
  const words = siteWords[locale];
  return (
    <li>
      <a href={editionPath(locale, edition.code)}>
        {words.editionTitle(monthInWords(edition.year, edition.month, locale), edition.code)}
      </a>
      <p>
        {edition.recorded === undefined
          ? words.editionLine(readableBooklets(edition), provinces)
          : words.recorded(dateInWords(edition.recorded.approvedOn, locale))}
      </p>
      {edition.sample && <p className="site-sample">{words.sample}</p>}
    </li>
  );
}

/** Shows all editions that are public. */
export function EditionList({ locale, index, editions }: EditionListProps): ReactNode {
  const words = siteWords[locale];
  return (
    <>
      <p className="site-intro">{words.intro}</p>
      <h2>{words.editions}</h2>
      {editions.length === 0 && <p>{words.noEdition}</p>}
      <ul className="edition-list">
        {editions.map((edition) => (
          <EditionLine
            key={edition.code}
            locale={locale}
            edition={edition}
            provinces={index.provinces.length}
          />
        ))}
      </ul>
    </>
  );
}

export interface SitePageProps {
  readonly locale: Locale;
  readonly issuer: string;
  readonly title: string;
  /** Address of the style sheet. */
  readonly stylesheet: string;
  /** Path of this page in the other language. */
  readonly otherPath: string;
  /** From the root to this page; the last is this page itself. */
  readonly trail: readonly { readonly text: string; readonly path: string }[];
  readonly children: ReactNode;
}

function Top({ locale, trail, otherPath }: Pick<SitePageProps, 'locale' | 'trail' | 'otherPath'>): ReactNode {
  const other: Locale = locale === 'tr' ? 'en' : 'tr';
  const words = siteWords[locale];
  return (
    <nav className="path" aria-label={words.path}>
      <ol>
        {trail.map(({ text, path }, index) => (
          <li key={path}>
            {index === trail.length - 1 ? <span aria-current="page">{text}</span> : <a href={path}>{text}</a>}
          </li>
        ))}
      </ol>
      <a href={otherPath} hrefLang={other} lang={other}>
        {words.otherLanguage}
      </a>
    </nav>
  );
}

/** Shows the frame of the pages over many provinces. */
export function SitePage(props: SitePageProps): ReactNode {
  const { locale, issuer, title, stylesheet, children } = props;
  const words = siteWords[locale];
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={screenPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="author" content={issuer} />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body className="site">
        <a className="skip" href="#icerik">
          {words.skip}
        </a>
        <Top {...props} />
        <header className="site-head">
          <svg className="site-emblem" viewBox="-112 -112 224 224" aria-hidden="true">
            <Leaves />
          </svg>
          <p className="site-issuer" lang="tr">
            {issuer}
          </p>
          <h1>{title}</h1>
        </header>
        <main id="icerik">{children}</main>
        <footer className="site-foot">
          <a href={`/${dataRoot}/`}>{words.catalogue}</a>
        </footer>
      </body>
    </html>
  );
}
