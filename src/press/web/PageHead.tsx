import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { frameWords } from '@/messages/booklet/frame';
import { publicPagePolicy } from '../contentPolicy';

/** A picture for the cards that other sites show of a link; 1200 × 630. */
export interface CardPicture {
  /** From the root of the public side. */
  readonly path: string;
  readonly alt: string;
}

/** The shared files that a page links, from the root of the public side. */
export interface PageAssets {
  readonly stylesheet: string;
  /** The fonts that the first screen is set in, fetched beside the style sheet. */
  readonly preloaded: readonly string[];
  readonly scripts: readonly string[];
}

/** What is said of a page to browsers, search engines and other sites. */
export interface PageFacts {
  readonly locale: Locale;
  readonly title: string;
  /** One or two sentences. */
  readonly description: string;
  /** Address of this page, from the root; the one that counts where several show the same. */
  readonly path: string;
  /** The same page in the other language, where there is one. */
  readonly otherPath: string | null;
  /** Scheme and host of the public side; empty when unknown. */
  readonly origin: string;
  readonly issuer: string;
  /** Search engines leave out what is invented. */
  readonly isSample: boolean;
  /** Whether they leave out this page besides. */
  readonly isUnlisted?: boolean;
  readonly assets: PageAssets;
  readonly card: CardPicture | null;
  /** Other forms of what the page says: data, a feed. */
  readonly alternates?: readonly { readonly type: string; readonly path: string; readonly title: string }[];
  /** A description in schema.org's words, or null. */
  readonly structured?: object | null;
}

const other: Readonly<Record<Locale, Locale>> = { tr: 'en', en: 'tr' };
const cards: Readonly<Record<Locale, string>> = { tr: 'tr_TR', en: 'en_GB' };

function Languages({ locale, path, otherPath, origin }: PageFacts): ReactNode {
  if (otherPath === null) return null;
  const turkish = locale === 'tr' ? path : otherPath;
  return (
    <>
      <link rel="alternate" hrefLang={locale} href={origin + path} />
      <link rel="alternate" hrefLang={other[locale]} href={origin + otherPath} />
      <link rel="alternate" hrefLang="x-default" href={origin + turkish} />
    </>
  );
}

function Card({ locale, title, description, path, origin, card }: PageFacts): ReactNode {
  const said = {
    'og:type': 'article',
    'og:site_name': frameWords[locale].site,
    'og:locale': cards[locale],
    'og:title': title,
    'og:description': description,
    'og:url': origin + path,
    ...(card === null
      ? {}
      : {
          'og:image': origin + card.path,
          'og:image:width': '1200',
          'og:image:height': '630',
          'og:image:alt': card.alt,
        }),
  };
  return (
    <>
      {Object.entries(said).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <meta name="twitter:card" content={card === null ? 'summary' : 'summary_large_image'} />
    </>
  );
}

/** A text in a script element: nothing in it may end the element. */
const structuredText = (said: object): string => JSON.stringify(said).replaceAll('<', '\\u003c');

/** Shows the head of a public page. */
export function PageHead(facts: PageFacts): ReactNode {
  const {
    title,
    description,
    path,
    origin,
    issuer,
    isSample,
    isUnlisted = false,
    assets,
    alternates = [],
    structured = null,
  } = facts;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={publicPagePolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="author" content={issuer} />
      {(isSample || isUnlisted) && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      {assets.preloaded.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.stylesheet} />
      <link rel="canonical" href={origin + path} />
      <Languages {...facts} />
      {alternates.map((each) => (
        <link key={each.path} rel="alternate" type={each.type} href={each.path} title={each.title} />
      ))}
      <link rel="icon" href="/favicon.ico" sizes="32x32" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <Card {...facts} />
      {assets.scripts.map((script) => (
        <script key={script} type="module" src={script} />
      ))}
      {structured !== null && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structuredText(structured) }} />
      )}
    </head>
  );
}
