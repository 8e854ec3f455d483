import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { locales, type Locale } from '@/domain/bilingual';
import type { ChartSizes } from '@/domain/booklet/blocks/showing';
import { compose } from '@/domain/booklet/compose';
import type { ComposedBooklet } from '@/domain/booklet/composed';
import { assetsFolderName, bookletFiles, englishFolderName } from '@/domain/publication/address';
import { isMeantFor } from '@/domain/figures/metric';
import { pageWords } from '@/messages/booklet/page';
import type { CardPicture } from '../../web/PageHead';
import { webAssets } from '../../web/webAssets';
import { hashedName, type BookletAssets, type PressFile } from '../assets';
import { isWithdrawal, type BookletContent } from '../colophonRows';
import { iconShapes } from '../iconShapes';
import { PassportPage, ProvincePage } from './ProvincePage';
import { ownFolder, passportFile, type BesideFile, type ScreenPage } from './screenPage';

/** What the web page tells of what was made before it. */
export interface MadeBefore {
  readonly files: readonly BesideFile[];
  /** Pages of the PDF. */
  readonly pages: number;
}

/** Wider and higher than in print. */
const screenSizes: ChartSizes = { block: 228, trendHeight: 120, place: 420 };

const document = (page: ReactElement): string => `<!DOCTYPE html>${renderToStaticMarkup(page)}`;

/** All signs of services in one file that every page shares: in each page they would be a tenth of its weight. */
function iconSheet(): PressFile {
  const symbols = Object.entries(iconShapes).map(
    ([name, shape]) => `<symbol id="${name}" viewBox="0 0 24 24">${shape}</symbol>`,
  );
  const content = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
  return { path: `${assetsFolderName}/${hashedName('simgeler', 'svg', content)}`, content };
}

/** Gives the shared files of provinces' pages, and what those link. */
export function screenAssets(
  assets: BookletAssets,
): ReturnType<typeof webAssets> & { readonly icons: string } {
  const icons = iconSheet();
  const kind = { name: 'kitapcik', rules: assets.styles.screen, scripts: ['kitapcik'] };
  const { page, files } = webAssets(assets, kind);
  return { page, files: [...files, icons], icons: `/${icons.path}` };
}

/** The drawings of one figure over the editions, by metric. */
function trendsOf(composed: ComposedBooklet): ScreenPage['trends'] {
  const blocks = [
    ...composed.glance.blocks,
    ...composed.sections.flatMap(({ blocks, parts }) => [...blocks, ...parts.flatMap((part) => part.blocks)]),
  ];
  return new Map(
    blocks.flatMap(({ figures, charts }) => {
      const [figure, ...others] = figures;
      const trend = charts.find(({ kind }) => kind === 'trend');
      return figure === undefined || others.length > 0 || trend === undefined ? [] : [[figure.metric, trend]];
    }),
  );
}

function pageIn(
  locale: Locale,
  content: BookletContent,
  made: MadeBefore,
  assets: BookletAssets,
): ScreenPage {
  const composed = compose(content.snapshot, { locale, sizes: screenSizes });
  const { page, icons } = screenAssets(assets);
  return {
    ...content,
    ...made,
    composed,
    locale,
    trends: trendsOf(composed),
    assets: page,
    icons,
    card: cardOf(content, made, locale),
  };
}

/** The picture for links, where one was made and other sites can reach it. */
function cardOf(content: BookletContent, { files }: MadeBefore, locale: Locale): CardPicture | null {
  const { snapshot, publicOrigin = '' } = content;
  if (publicOrigin === '' || !files.some(({ name }) => name === bookletFiles.card)) return null;
  const { name } = snapshot.province;
  return {
    path: ownFolder({ snapshot }) + bookletFiles.card,
    alt: pageWords[locale].card(name, snapshot.edition.code),
  };
}

function pagesIn(page: ScreenPage): readonly PressFile[] {
  const { snapshot, locale } = page;
  const folder = locale === 'tr' ? '' : `${englishFolderName}/`;
  const whole = { path: folder + bookletFiles.web, content: document(<ProvincePage page={page} />) };
  if (isWithdrawal(snapshot)) return [whole];
  const metrics = snapshot.metrics.filter(({ where }) => isMeantFor(where, snapshot.province));
  const passports = metrics.map((metric) => ({
    path: passportFile(page, metric.key),
    content: document(<PassportPage page={page} metric={metric} />),
  }));
  return [...passports, whole];
}

/** Makes the web pages of one publication in both languages, the passports of its figures, and the shared files. */
export function screenFiles(
  content: BookletContent,
  made: MadeBefore,
  assets: BookletAssets,
): readonly PressFile[] {
  const pages = locales.flatMap((locale) => pagesIn(pageIn(locale, content, made, assets)));
  return [...screenAssets(assets).files, ...pages];
}
