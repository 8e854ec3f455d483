import type { ReactNode } from 'react';
import type { Block } from '@/domain/booklet/composed';
import type { IconName } from '@/domain/booklet/icons';
import { pageWords } from '@/messages/booklet/page';
import { BlockView } from '../parts/Block';
import { ChartSvg } from '../parts/ChartSvg';
import { Runs } from '../parts/Runs';
import { accentClass } from '../styleRules';
import { metricOf, passportPath, sectionNumber, type ScreenPage } from './screenPage';

/** Shows a sign from the sheet that all pages share; an ornament, hidden from readers. */
export function Sign({ page, name }: { readonly page: ScreenPage; readonly name: IconName }): ReactNode {
  return (
    <svg className="line-icon" aria-hidden="true">
      <use href={`${page.icons}#${name}`} />
    </svg>
  );
}

/** Shows the way to what is known about a figure: a link, which the page's script opens in place. */
export function PassportLink({
  page,
  metric,
}: {
  readonly page: ScreenPage;
  readonly metric: string;
}): ReactNode {
  const words = pageWords[page.locale];
  const label = metricOf(page, metric)?.label[page.locale];
  if (label === undefined) return null;
  return (
    <p className="passport-way">
      <a className="passport-link" href={passportPath(page, metric)} data-other={words.closePassport}>
        <span>{words.passport}</span>
        <span className="unseen">{`: ${label}`}</span>
      </a>
    </p>
  );
}

/** Shows figure blocks, each figure with the way to its passport. */
export function FigureBlocks({
  page,
  blocks,
}: {
  readonly page: ScreenPage;
  readonly blocks: readonly Block[];
}): ReactNode {
  return blocks.map((block) => (
    <BlockView
      key={block.key}
      block={block}
      below={(metric) => <PassportLink page={page} metric={metric} />}
    />
  ));
}

/** Gives the class of a block's colour: that of its section. */
export function blockAccent({ section }: Block): string | undefined {
  return section === 0 ? undefined : accentClass(section);
}

function Places({ page }: { readonly page: ScreenPage }): ReactNode {
  const { placesTitle, placesIntro, places } = page.composed.glance;
  if (placesTitle === null || places.length === 0) return null;
  return (
    <>
      <h3>{placesTitle}</h3>
      {placesIntro !== null && <p className="soft small">{placesIntro}</p>}
      <div className="places">
        {places.map(({ key, section, label, note, number, chart }) => (
          <div key={key} className={accentClass(Math.max(1, sectionNumber(page, section)))}>
            <p>
              <b className="place-number">{number}</b> {label}
            </p>
            <p className="was">{note}</p>
            <ChartSvg chart={chart} />
          </div>
        ))}
      </div>
    </>
  );
}

function Changed({ page }: { readonly page: ScreenPage }): ReactNode {
  const { changedTitle, changed, absentTitle, absent } = page.composed.glance;
  return (
    <div className="beside">
      {changed.length > 0 && (
        <div>
          <h3>{changedTitle}</h3>
          <ul className="dashes">
            {changed.map((runs, index) => (
              <li key={index}>
                <Runs runs={runs} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {absent.length > 0 && (
        <div>
          <h3>{absentTitle}</h3>
          <ul className="dashes" lang="tr">
            {absent.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Shows what a reader with a minute sees: chosen figures, places, what changed and what the province does not have. */
export function Glance({ page }: { readonly page: ScreenPage }): ReactNode {
  const { glance } = page.composed;
  return (
    <section id="bir-bakista" className="part" data-part="" aria-labelledby="bir-bakista-basligi">
      <h2 id="bir-bakista-basligi">{pageWords[page.locale].glance}</h2>
      {glance.intro !== '' && <p className="soft small intro">{glance.intro}</p>}
      <div className="three glance">
        {glance.blocks.map((block) => (
          <div key={block.key} className={blockAccent(block)} data-passport="after">
            <FigureBlocks page={page} blocks={[block]} />
          </div>
        ))}
      </div>
      <Places page={page} />
      <Changed page={page} />
    </section>
  );
}
