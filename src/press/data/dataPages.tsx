import { renderToStaticMarkup } from 'react-dom/server';
import { locales, type Locale } from '@/domain/bilingual';
import { dataRoot } from '@/domain/publication/address';
import { frameWords } from '@/messages/booklet/frame';
import { openDataWords } from '@/messages/booklet/openData';
import type { BookletAssets, PressFile } from '../booklet/assets';
import { PageFrame, type FrameProps } from '../web/PageFrame';
import { siteCardOf } from '../web/siteCard';
import { webAssets } from '../web/webAssets';
import { AllDataPage, SetPage } from './DataPage';
import type { DataSet } from './dataSet';
import { formats } from './formats';
import type { OpenData } from './openDataFiles';

/** A page of the open data: its address below the root of a language, its name, and what it shows. */
interface Shown {
  readonly path: string;
  readonly title: string;
  readonly set: DataSet;
  readonly content: FrameProps['children'];
}

/** Makes the pages of the open data in both languages: all of it, and one for each set. */
export function dataPages(data: OpenData, assets: BookletAssets, origin: string): readonly PressFile[] {
  const { page, files } = webAssets(assets, { name: 'site', rules: assets.styles.site, scripts: [] });
  const pages = locales.flatMap((locale) =>
    shownIn(locale, data).map((shown) => {
      const frame = frameOf(shown, locale, origin);
      const props = { ...frame, card: siteCardOf(frame, assets), assets: page, children: shown.content };
      const markup = renderToStaticMarkup(<PageFrame {...props} />);
      const path = `${rootOf(locale)}${shown.path}index.html`.slice(1);
      return { path, content: `<!DOCTYPE html>${markup}` };
    }),
  );
  return [...files, ...pages];
}

const rootOf = (locale: Locale): string => (locale === 'tr' ? '/' : '/en/');
const otherOf = (locale: Locale): Locale => (locale === 'tr' ? 'en' : 'tr');

function shownIn(locale: Locale, { sets, facts }: OpenData): readonly Shown[] {
  const [everything] = sets;
  const words = openDataWords[locale].page;
  const whole = {
    path: `${dataRoot}/`,
    title: words.title,
    set: everything,
    content: <AllDataPage locale={locale} facts={facts} sets={sets} />,
  };
  const single = sets.map((set) => ({
    path: set.path.slice(1),
    title: set.edition === null ? words.everything : words.edition(set.edition),
    set,
    content: <SetPage locale={locale} facts={facts} set={set} />,
  }));
  return [whole, ...single];
}

function frameOf(
  { path, title, set }: Shown,
  locale: Locale,
  origin: string,
): Omit<FrameProps, 'assets' | 'card' | 'children'> {
  const { page } = openDataWords[locale];
  const root = rootOf(locale);
  const first = { text: frameWords[locale].home, path: root };
  const all = { text: page.title, path: `${root}${dataRoot}/` };
  const own = { text: title, path: root + path };
  return {
    locale,
    title: `${title} · ${frameWords[locale].site}`,
    description: page.description,
    path: root + path,
    otherPath: rootOf(otherOf(locale)) + path,
    origin,
    issuer: set.issuer,
    isSample: set.sample,
    current: 'data',
    trail: own.path === all.path ? [first, all] : [first, all, own],
    contact: set.contact ?? { telephone: null, email: null, web: null, address: null },
    licence: set.licence,
    alternates: formats
      .filter(({ key }) => key === 'csv' || key === 'json')
      .map(({ file, mediaType }) => ({ type: mediaType, path: set.path + file, title: file })),
  };
}
