import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '@/domain/bilingual';
import { frameWords } from '@/messages/booklet/frame';
import type { PressFile } from '../../booklet/assets';
import { PageFrame, type FrameProps } from '../../web/PageFrame';
import { siteCardOf } from '../../web/siteCard';
import type { SiteContext } from '../siteContext';
import { fileOf, rootPath } from '../sitePaths';

export interface SitePageProps extends Pick<
  FrameProps,
  'locale' | 'title' | 'description' | 'current' | 'alternates' | 'structured' | 'isUnlisted'
> {
  readonly context: SiteContext;
  /** Gives the path of this page in a language, from the root. */
  readonly pathIn: (locale: Locale) => string;
  /** Steps between the first page and this one; null for the first page itself. */
  readonly between?: FrameProps['trail'] | null;
  /** Whether its figures are invented; as the whole site, where nothing else is said. */
  readonly isSample?: boolean;
  /** The heading, where it is not the title alone; null where the content brings its own. */
  readonly heading?: ReactNode;
  readonly children: ReactNode;
}

/** A page over many provinces without what all of them have. */
export type Page = Omit<SitePageProps, 'context' | 'locale'>;

const other: Readonly<Record<Locale, Locale>> = { tr: 'en', en: 'tr' };

/** Shows a page over many provinces in the frame of the public side. */
export function SitePage(props: SitePageProps): ReactNode {
  const { context, locale, title, pathIn, between = [], children, heading = title } = props;
  const path = pathIn(locale);
  const isSample = props.isSample ?? context.isSample;
  const trail =
    between === null
      ? []
      : [{ text: frameWords[locale].home, path: rootPath(locale) }, ...between, { text: title, path }];
  return (
    <PageFrame
      locale={locale}
      title={between === null ? title : `${title} · ${frameWords[locale].site}`}
      description={props.description}
      path={path}
      otherPath={pathIn(other[locale])}
      origin={context.origin}
      issuer={context.index.issuer}
      isSample={isSample}
      isUnlisted={props.isUnlisted ?? false}
      assets={context.page}
      card={siteCardOf({ locale, isSample, origin: context.origin }, context)}
      alternates={props.alternates ?? []}
      structured={props.structured ?? null}
      current={props.current}
      trail={trail}
      contact={context.contact}
      licence={context.licence}
    >
      {heading !== null && <h1>{heading}</h1>}
      {children}
    </PageFrame>
  );
}

/** Renders a page as a file of the public side. */
export function pageFile(props: SitePageProps): PressFile {
  return {
    path: fileOf(props.pathIn(props.locale)),
    content: `<!DOCTYPE html>${renderToStaticMarkup(<SitePage {...props} />)}`,
  };
}
