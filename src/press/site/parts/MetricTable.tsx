import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import type { MetricEdition } from '@/domain/country/metricHistory';
import { countryWords } from '@/messages/booklet/country';
import { metricDataPath } from '../metricData';
import type { MetricView } from '../metricView';
import type { SiteContext } from '../siteContext';
import { provincePath } from '../sitePaths';
import { MarkLegend, marksOf, marksOfRevisions, ratioText, ValueCell } from './Value';

export interface MetricPageProps {
  readonly locale: Locale;
  readonly context: SiteContext;
  readonly view: MetricView;
}

function Heads({ locale, view }: MetricPageProps): ReactNode {
  const words = countryWords[locale].metric;
  return (
    <thead>
      <tr>
        <th scope="col">{words.province}</th>
        {view.ratio !== null && (
          <th scope="col" className="amount">
            {words.ratio(view.ratio.ratio.form)}
          </th>
        )}
        {view.columns.map(({ edition }) => (
          <th key={edition.code} scope="col" className="amount">
            {edition.code}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const marksIn = (columns: readonly MetricEdition[]) => [
  ...marksOfRevisions(columns.flatMap(({ revisions }) => [...revisions.values()])),
  ...marksOf(columns.flatMap(({ figures }) => [...figures.values()])),
];

/** Shows the values of all provinces in the shown edition and those before, in alphabetical order. */
export function MetricTable(props: MetricPageProps): ReactNode {
  const { locale, context, view } = props;
  const words = countryWords[locale].metric;
  const { ratio, columns, shown, history } = view;
  const label = history.metric.label[locale];
  return (
    <div className="values">
      <div className="scroll" role="region" aria-label={words.table(label)} tabIndex={0}>
        <table>
          <caption className="unseen">{words.table(label)}</caption>
          <Heads {...props} />
          <tbody>
            {context.provinces.map(({ plate, name, slug }) => (
              <tr key={plate}>
                <th scope="row" lang="tr">
                  {shown.figures.has(plate) ? (
                    <a href={provincePath(locale, shown.edition.code, slug)}>{name}</a>
                  ) : (
                    name
                  )}
                </th>
                {ratio !== null && (
                  <td className="amount">
                    {ratio.byPlate.has(plate) &&
                      ratioText(ratio.byPlate.get(plate)?.value ?? '', ratio.ratio.form, locale)}
                  </td>
                )}
                {columns.map((each) => (
                  <ValueCell
                    key={each.edition.code}
                    figure={each.figures.get(plate)}
                    revision={each.revisions.get(plate)}
                    locale={locale}
                    absent={each.withdrawn.has(plate) ? countryWords[locale].value.withdrawn : undefined}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MarkLegend marks={marksIn(columns)} locale={locale} />
      <p className="small soft">
        {words.tableNote} {view.hasOthers && words.others}
      </p>
      <p className="small">
        <a href={metricDataPath(history.metric.key)} download={words.csvName(history.metric.key)}>
          {words.csv}
        </a>
      </p>
    </div>
  );
}
