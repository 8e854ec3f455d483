import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import type { Contact as PublisherContact, Licence } from '@/domain/booklet/text';
import { frameWords } from '@/messages/booklet/frame';
import { LeafEmblem } from './Emblem';
import { PageHead, type PageFacts } from './PageHead';

const places = {
  provinces: '',
  metrics: 'gosterge/',
  corrections: 'duzeltmeler/',
  data: 'veri/',
  verify: 'dogrula/',
} as const;
export type FramePlace = keyof typeof places;
const placeNames = Object.keys(places) as readonly FramePlace[];

export interface FrameProps extends PageFacts {
  /** The part of the site that the page belongs to. */
  readonly current: FramePlace | null;
  /** From the root to this page; the last is this page itself. None on the first page. */
  readonly trail: readonly { readonly text: string; readonly path: string; readonly lang?: Locale }[];
  readonly contact: PublisherContact;
  /** Nothing is claimed until it is set. */
  readonly licence: Licence | null;
  readonly children: ReactNode;
}

/** Gives the root of the pages in a language. */
const rootOf = (locale: Locale): string => (locale === 'tr' ? '/' : '/en/');
const otherOf = (locale: Locale): Locale => (locale === 'tr' ? 'en' : 'tr');

function Links({ locale, current, otherPath }: FrameProps): ReactNode {
  const words = frameWords[locale];
  const other = otherOf(locale);
  return (
    <ul>
      {placeNames.map((place) => (
        <li key={place}>
          <a href={rootOf(locale) + places[place]} aria-current={place === current ? 'true' : undefined}>
            {words.links[place]}
          </a>
        </li>
      ))}
      {otherPath !== null && (
        <li>
          <a className="language" href={otherPath} hrefLang={other} lang={other}>
            {words.otherLanguage}
          </a>
        </li>
      )}
    </ul>
  );
}

function SiteHeader(props: FrameProps): ReactNode {
  const { locale, isSample } = props;
  const words = frameWords[locale];
  return (
    <header className="site-header">
      <div className="wide">
        <a className="brand" href={rootOf(locale)}>
          <LeafEmblem size={30} />
          <span>{words.site}</span>
        </a>
        <details className="menu">
          <summary>{words.menu}</summary>
          <nav aria-label={words.mainMenu}>
            <Links {...props} />
          </nav>
        </details>
        {isSample && <span className="sample-tag">{words.sample}</span>}
      </div>
    </header>
  );
}

function Trail({ locale, trail }: FrameProps): ReactNode {
  if (trail.length === 0) return null;
  return (
    <nav className="crumbs wide" aria-label={frameWords[locale].path}>
      <ol>
        {trail.map(({ text, path, lang }, index) => (
          <li key={path} lang={lang}>
            {index === trail.length - 1 ? <span aria-current="page">{text}</span> : <a href={path}>{text}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Contact({ locale, contact }: FrameProps): ReactNode {
  const words = frameWords[locale];
  const { telephone, email, web, address } = contact;
  return (
    <>
      {telephone !== null && (
        <li>
          {`${words.telephone}: `}
          <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>
        </li>
      )}
      {email !== null && (
        <li>
          {`${words.email}: `}
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {web !== null && (
        <li>
          {`${words.web}: `}
          <a href={web}>{web.replace(/^https?:\/\//, '').replace(/\/$/, '')}</a>
        </li>
      )}
      {address !== null && <li lang="tr">{address}</li>}
    </>
  );
}

function SiteFooter(props: FrameProps): ReactNode {
  const { locale, issuer, licence } = props;
  const words = frameWords[locale];
  const root = rootOf(locale);
  return (
    <footer className="site-footer">
      <div className="wide">
        <p lang="tr">
          <b>{issuer}</b>
        </p>
        <ul>
          <Contact {...props} />
          {licence !== null && (
            <li>
              {`${words.licence}: `}
              <a href={licence.url} rel="license">
                {licence.name}
              </a>
            </li>
          )}
          <li>
            <a href={`${root}iletisim/`}>{words.contact}</a>
          </li>
          <li>
            <a href={`${root}takvim/`}>{words.calendar}</a>
          </li>
          <li>
            <a href={`${root}erisilebilirlik/`}>{words.accessibility}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

/** Shows a whole public page in the frame of the site: head, header, place, content, footer. */
export function PageFrame(props: FrameProps): ReactNode {
  const { locale, children } = props;
  return (
    <html lang={locale}>
      <PageHead {...props} />
      <body className="web">
        <a className="skip" href="#icerik">
          {frameWords[locale].skip}
        </a>
        <SiteHeader {...props} />
        <Trail {...props} />
        <main id="icerik" className="wide">
          {children}
        </main>
        <SiteFooter {...props} />
      </body>
    </html>
  );
}
