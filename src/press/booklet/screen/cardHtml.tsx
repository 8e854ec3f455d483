import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { frameWords } from '@/messages/booklet/frame';
import { pageWords } from '@/messages/booklet/page';
import { fittedOutline } from '../../map/fittedOutline';
import { webAccentRules } from '../../web/colours';
import { LeafEmblem, LeafShapes } from '../../web/Emblem';
import { embeddedFontRules, type BookletAssets } from '../assets';
import { isWithdrawal, sampleMarkOf, type BookletContent } from '../colophonRows';
import { heroClass } from '../parts/Block';
import { accentClass } from '../styleRules';

/** The size that other sites show of a link's picture. */
export const cardSize = { width: 1200, height: 630 } as const;

const rules = `
html{--a:#15343f}
body{margin:0;width:1200px;height:630px;box-sizing:border-box;padding:52px 64px 44px;background:#fff;color:#15343f;
font-family:'Kitabi Sans';font-variant-numeric:lining-nums;display:flex;flex-direction:column}
p,h1{margin:0}
.site{display:flex;align-items:center;gap:14px;font-size:26px;font-weight:700}
.site i{margin-left:auto;padding:2px 16px;border:3px solid #8a1f2b;color:#8a1f2b;font-style:normal}
.head{display:flex;justify-content:space-between;align-items:center;margin-top:26px;height:210px}
h1{font:600 96px/1.08 'Kitabi Serif'}
.long h1{font-size:72px}
.head p{font:400 31px/1.3 'Kitabi Serif'}
.state{margin-top:12px;font:600 26px/1.3 'Kitabi Sans';color:#4b5961}
.gone{color:#8a1f2b}
.three{display:grid;grid-template-columns:repeat(3,1fr);gap:32px;margin-top:auto}
.three div{border-top:6px solid var(--a);padding-top:12px}
.number{font:600 72px/1.1 'Kitabi Serif';color:var(--a);white-space:nowrap}
.number.hero-long{font-size:52px}
.number.hero-longest{font-size:36px}
.number small{font:600 26px/1.2 'Kitabi Sans'}
.cap{font-size:25px;line-height:1.3;color:#1d2a31}
svg .border{fill:none;stroke:#15343f;stroke-linejoin:round}
.end{margin-top:22px;font-size:22px;color:#4b5961}`;

function Outline({ snapshot }: BookletContent): ReactNode {
  const box = { width: 380, height: 204 };
  const outline = fittedOutline(snapshot.province.plate, box);
  if (outline === null) return null;
  const { path, transform, scale } = outline;
  return (
    <svg {...box} viewBox="0 0 380 204">
      <clipPath id="sinir">
        <path d={path} transform={transform} />
      </clipPath>
      <g clipPath="url(#sinir)">
        {!isWithdrawal(snapshot) && <LeafShapes transform="translate(190 102) scale(2.2)" />}
      </g>
      <path className="border" d={path} transform={transform} strokeWidth={2.5 / scale} />
    </svg>
  );
}

function Lead({ composed, snapshot }: BookletContent): ReactNode {
  if (isWithdrawal(snapshot)) return null;
  return (
    <div className="three">
      {composed.lead.map(({ key, section, figures: [figure] }) =>
        figure === undefined ? null : (
          <div key={key} className={section === 0 ? undefined : accentClass(section)}>
            <p className={`number ${heroClass(figure)}`}>
              {figure.number} {figure.unit !== null && <small>{figure.unit}</small>}
            </p>
            <p className="cap">{figure.caption}</p>
          </div>
        ),
      )}
    </div>
  );
}

function Card(content: BookletContent): ReactNode {
  const { composed, snapshot } = content;
  const { kind, number } = snapshot.publication;
  const words = pageWords.tr;
  const isSample = sampleMarkOf(snapshot) !== null;
  return (
    <body>
      <p className="site">
        <LeafEmblem size={44} />
        {frameWords.tr.site}
        {isSample && <i>{frameWords.tr.sample}</i>}
      </p>
      <div className={composed.provinceName.length > 9 ? 'head long' : 'head'}>
        <div>
          <h1>{composed.provinceName}</h1>
          <p>{`${words.subtitle(composed.bookletTitle, composed.monthYear)} (${composed.editionCode})`}</p>
          {kind !== 'first' && (
            <p className={kind === 'withdrawal' ? 'state gone' : 'state'}>{words.states[kind](number)}</p>
          )}
        </div>
        <Outline {...content} />
      </div>
      <Lead {...content} />
      <p className="end">{composed.issuer}</p>
    </body>
  );
}

/** Writes the picture that other sites show of a link to a booklet, as a page of that size for the printing browser. */
export function cardHtml(content: BookletContent, { fonts }: BookletAssets): string {
  const style = [embeddedFontRules(fonts), webAccentRules(), rules].join('\n');
  return `<!DOCTYPE html>${renderToStaticMarkup(
    <html lang="tr">
      <head>
        <meta charSet="utf-8" />
        <title>{content.composed.provinceName}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <Card {...content} />
    </html>,
  )}`;
}
