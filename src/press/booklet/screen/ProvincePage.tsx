import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import type { Metric } from '@/domain/figures/metric';
import { frameWords } from '@/messages/booklet/frame';
import { pageWords, passportWords } from '@/messages/booklet/page';
import { PageFrame, type FrameProps } from '../../web/PageFrame';
import { isWithdrawal } from '../colophonRows';
import { AboutPublication, OpeningText } from './About';
import { AllFigures } from './AllFigures';
import { Glance } from './Figures';
import { Downloads, FirstScreen } from './FirstScreen';
import { Notes, Withdrawal } from './Notes';
import { Passport, passportTrail } from './Passport';
import { bookletName, datesOf, latestPath, passportPath, type ScreenPage } from './screenPage';
import { SectionList } from './SectionList';
import { Sections } from './Sections';
import { structuredDataset } from './structuredDataset';

type Props = { readonly page: ScreenPage };

const otherOf = (locale: Locale): Locale => (locale === 'tr' ? 'en' : 'tr');

/** The three main figures in one line, for those who see the page from outside. */
function saidOutside({ composed }: ScreenPage): string {
  const said = composed.lead.flatMap(({ figures }) =>
    figures.map(({ number, unit, caption }) =>
      [number, unit, caption].filter((part) => part !== null).join(' '),
    ),
  );
  return said.length === 0 ? '' : `${said.join('; ')}.`;
}

function descriptionOf(page: ScreenPage): string {
  const { composed, locale } = page;
  const words = pageWords[locale];
  const { monthYear } = datesOf(page);
  const { provinceName, bookletTitle } = composed;
  return isWithdrawal(page.snapshot)
    ? words.withdrawnDescription(provinceName, bookletTitle, monthYear)
    : words.description(provinceName, bookletTitle, monthYear, saidOutside(page)).trim();
}

/** What all pages of one publication share of their frame. */
function sharedFrame(page: ScreenPage) {
  const { composed, locale, snapshot, assets, card, publicOrigin = '' } = page;
  return {
    locale,
    origin: publicOrigin,
    issuer: composed.issuer,
    isSample: snapshot.sample,
    assets,
    card,
    current: 'provinces',
    contact: composed.contact,
    licence: composed.licence,
  } as const satisfies Partial<FrameProps>;
}

function frameOf(page: ScreenPage): Omit<FrameProps, 'children'> {
  const { composed, locale } = page;
  const { monthYear } = datesOf(page);
  const root = locale === 'tr' ? '/' : '/en/';
  return {
    ...sharedFrame(page),
    title: `${bookletName(page)}, ${monthYear} (${composed.editionCode})`,
    description: descriptionOf(page),
    path: latestPath(page, locale),
    otherPath: latestPath(page, otherOf(locale)),
    structured: structuredDataset(page, descriptionOf(page)),
    trail: [
      { text: frameWords[locale].links.provinces, path: root },
      { text: composed.editionCode, path: `${root}${composed.editionCode}/` },
      { text: composed.provinceName, path: latestPath(page, locale), lang: 'tr' },
    ],
  };
}

function Whole({ page }: Props): ReactNode {
  const { turkishNote } = pageWords[page.locale];
  return (
    <>
      <Downloads page={page} />
      <div className="columns">
        <SectionList page={page} />
        <div className="content">
          <Glance page={page} />
          {turkishNote !== '' && <p className="notice small">{turkishNote}</p>}
          <Sections page={page} />
          <AllFigures page={page} />
          <Notes page={page} />
          <OpeningText page={page} />
          <AboutPublication page={page} />
        </div>
      </div>
    </>
  );
}

/** What is left of a withdrawn publication: that it was withdrawn, by whom, and the record. */
function Withdrawn({ page }: Props): ReactNode {
  return (
    <div className="content">
      <Withdrawal page={page} />
      <Downloads page={page} />
      <Notes page={page} />
      <AboutPublication page={page} />
    </div>
  );
}

/** Shows the web page of one publication of a province's booklet. */
export function ProvincePage({ page }: Props): ReactNode {
  const Rest = isWithdrawal(page.snapshot) ? Withdrawn : Whole;
  return (
    <PageFrame {...frameOf(page)}>
      <FirstScreen page={page} />
      <Rest page={page} />
    </PageFrame>
  );
}

/** Shows the passport of one figure as a page of its own. */
export function PassportPage({ page, metric }: Props & { readonly metric: Metric }): ReactNode {
  const { composed, locale } = page;
  const label = metric.label[locale];
  const other = { ...page, locale: otherOf(locale) };
  return (
    <PageFrame
      {...sharedFrame(page)}
      title={`${label}, ${composed.provinceName} ${composed.editionCode}`}
      description={`${passportWords[locale].definition}: ${metric.definition[locale]}`}
      path={passportPath(page, metric.key)}
      otherPath={passportPath(other, metric.key)}
      trail={[
        { text: frameWords[locale].links.provinces, path: locale === 'tr' ? '/' : '/en/' },
        ...passportTrail({ page, metric }),
      ]}
    >
      <Passport page={page} metric={metric} />
    </PageFrame>
  );
}
