import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { siteWords } from '@/messages/booklet/site';
import { Emblem } from '../../booklet/parts/Cover';
import { screenPolicy } from '../../contentPolicy';
import { cataloguePath } from '../sitePaths';

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
          <Emblem look="colours" className="site-emblem" />
          <p className="site-issuer" lang="tr">
            {issuer}
          </p>
          <h1>{title}</h1>
        </header>
        <main id="icerik">{children}</main>
        <footer className="site-foot">
          <a href={`/${cataloguePath}`}>{words.catalogue}</a>
        </footer>
      </body>
    </html>
  );
}
