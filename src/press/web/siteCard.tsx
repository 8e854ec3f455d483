import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '@/domain/bilingual';
import { countryWords } from '@/messages/booklet/country';
import { frameWords } from '@/messages/booklet/frame';
import { embeddedFontRules, hashedName, type BookletAssets, type PressFile } from '../booklet/assets';
import { countryShapes } from '../map/countryShapes';
import { webAccentRules } from './colours';
import { LeafEmblem } from './Emblem';
import type { CardPicture, PageFacts } from './PageHead';

const { width, height, provinces } = countryShapes;

const rules = `
body{margin:0;width:1200px;height:630px;box-sizing:border-box;padding:52px 64px;background:#fff;color:#15343f;
font-family:'Kitabi Sans'}
p,h1{margin:0}
.site{display:flex;align-items:center;gap:14px;font-size:26px;font-weight:700}
.head{display:grid;grid-template-columns:432px 1fr;gap:32px;align-items:center;height:460px}
h1{text-wrap:balance;font:600 48px/1.2 'Kitabi Serif'}
.map{display:block;width:100%;height:auto;overflow:visible}
.map path{fill:#e6f1f1;stroke:#15343f;stroke-width:3;stroke-linejoin:round}`;

/**
 * Writes the picture that other sites show of a link to a page over many provinces. It holds no figure: those sites keep it
 * when a figure is corrected.
 */
export function siteCardHtml(locale: Locale, { fonts }: Pick<BookletAssets, 'fonts'>): string {
  const style = [embeddedFontRules(fonts), webAccentRules(), rules].join('\n');
  return `<!DOCTYPE html>${renderToStaticMarkup(
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <title>{frameWords[locale].site}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <p className="site">
          <LeafEmblem size={44} />
          {frameWords[locale].site}
        </p>
        <div className="head">
          <h1>{countryWords[locale].home.title}</h1>
          <svg className="map" viewBox={`0 0 ${String(width)} ${String(height)}`}>
            {Object.values(provinces).map(({ path }) => (
              <path key={path} d={path} />
            ))}
          </svg>
        </div>
      </body>
    </html>,
  )}`;
}

/** Gives the picture of pages over many provinces as a shared file. */
export function siteCard(locale: Locale, { pictures }: Pick<BookletAssets, 'pictures'>): PressFile {
  const content = pictures[locale];
  return { path: `assets/${hashedName(`kart-${locale}`, 'png', content)}`, content };
}

/**
 * Gives what the head of a page over many provinces says of its picture: none of samples, of which it says nothing, nor where
 * other sites could not fetch it.
 */
export function siteCardOf(
  { locale, isSample, origin }: Pick<PageFacts, 'locale' | 'isSample' | 'origin'>,
  assets: Pick<BookletAssets, 'pictures'>,
): CardPicture | null {
  if (isSample || origin === '') return null;
  const { title, mapAlt } = countryWords[locale].home;
  return { path: `/${siteCard(locale, assets).path}`, alt: `${title}. ${mapAlt}` };
}
