import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { locales, type Locale } from '@/domain/bilingual';
import type { ChartSizes } from '@/domain/booklet/blocks/showing';
import { compose } from '@/domain/booklet/compose';
import type { ComposedBooklet } from '@/domain/booklet/composed';
import { bookletFiles, englishFolderName } from '@/domain/publication/address';
import { isMeantFor } from '@/domain/figures/metric';
import { pageWords } from '@/messages/booklet/page';
import type { CardPicture } from '../../web/PageHead';
import { webAssets } from '../../web/webAssets';
import type { BookletAssets, PressFile } from '../assets';
import { isWithdrawal, type BookletContent } from '../colophonRows';
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

/** Gives the shared files of provinces' pages, and what those link. */
export function screenAssets(assets: BookletAssets): ReturnType<typeof webAssets> {
  return webAssets(assets, { name: 'kitapcik', rules: assets.styles.screen, scripts: ['kitapcik'] });
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
  return {
    ...content,
    ...made,
    composed,
    locale,
    trends: trendsOf(composed),
    assets: screenAssets(assets).page,
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
