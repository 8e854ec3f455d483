import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { changedLabel, type ListedChange, type ListedPublication } from '@/domain/country/changeList';
import { bookletPath } from '@/domain/publication/address';
import { dateInWords } from '@/domain/days';
import type { FigureValue } from '@/domain/figures/figureValue';
import { noticeWords } from '@/messages/booklet/notices';
import type { SiteContext } from '../siteContext';
import { feedPath, metricPath } from '../sitePaths';
import { changeWords } from './Value';

interface CorrectionsProps {
  readonly locale: Locale;
  readonly context: SiteContext;
}

const kinds = ['correction', 'revision', 'withdrawal'] as const;

/** A choice among the kinds that there are, which needs no script: rows of others are hidden by the style sheet. */
function Choice({
  locale,
  later,
}: Pick<RowProps, 'locale'> & { readonly later: readonly ListedPublication[] }): ReactNode {
  const words = noticeWords[locale].corrections;
  const there = kinds.filter((kind) => later.some((each) => each.kind === kind));
  if (there.length < 2) return null;
  return (
    <fieldset className="tabs kind-choice">
      <legend className="unseen">{words.shown}</legend>
      <label>
        <input type="radio" name="tur" value="all" defaultChecked />
        <span>{words.all}</span>
      </label>
      {there.map((kind) => (
        <label key={kind}>
          <input type="radio" name="tur" value={kind} />
          <span>{words.kinds[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface RowProps {
  readonly locale: Locale;
  readonly publication: ListedPublication;
}

function When({ locale, publication }: RowProps): ReactNode {
  const { publishedOn, kind } = publication;
  return (
    <>
      {dateInWords(publishedOn, locale)}
      <br />
      <b>{noticeWords[locale].corrections.kinds[kind]}</b>
    </>
  );
}

function Where({ locale, publication }: RowProps): ReactNode {
  const { edition, province, number } = publication;
  return (
    <>
      <a href={bookletPath({ edition: edition.code, slug: province.slug }, number)} lang="tr">
        {province.name}
      </a>
      <br />
      <small className="soft">{noticeWords[locale].corrections.publication(edition.code, number)}</small>
    </>
  );
}

function Reason({ locale, publication: { reason } }: RowProps): ReactNode {
  if (reason === null) return null;
  const isEnglish = locale === 'en' && reason.en !== null;
  return (
    <span lang={locale === 'en' && !isEnglish ? 'tr' : undefined}>{isEnglish ? reason.en : reason.tr}</span>
  );
}

function ChangeCells({
  locale,
  change,
}: {
  readonly locale: Locale;
  readonly change: ListedChange;
}): ReactNode {
  const words = noticeWords[locale].corrections;
  const label = (
    <td>
      <a href={metricPath(locale, change.metric)}>{changedLabel(change)[locale]}</a>
    </td>
  );
  if (change.hidden)
    return (
      <>
        {label}
        <td colSpan={2} className="amount">
          <span className="soft small">{words.hidden}</span>
        </td>
      </>
    );
  const { before, after } = changeWords(change, locale);
  const isNumber = (value: FigureValue | null): boolean => value !== null && 'amount' in value;
  return (
    <>
      {label}
      <td className="amount" data-label={words.before}>
        {isNumber(change.before) ? <del>{before}</del> : <span className="soft small">{before}</span>}
      </td>
      <td className="amount" data-label={words.after}>
        {isNumber(change.after) ? <ins>{after}</ins> : <span className="soft small">{after}</span>}
      </td>
    </>
  );
}

/** What is said where no changed figure is named. */
function NoChange({ locale, publication }: RowProps): ReactNode {
  const words = noticeWords[locale].corrections;
  const { kind, withdrawn, withdraws, compared } = publication;
  if (withdrawn) return words.withdrawn;
  if (kind === 'withdrawal') return withdraws.length === 0 ? words.whole : words.taken(withdraws);
  return compared ? words.wording : words.uncompared;
}

function Rows({ locale, publication }: RowProps): ReactNode {
  const { changes, kind } = publication;
  const span = Math.max(changes.length, 1);
  const [first, ...others] = changes;
  return (
    <tbody className={`kind-${kind}`}>
      <tr>
        <td rowSpan={span}>
          <When locale={locale} publication={publication} />
        </td>
        <th scope="rowgroup" rowSpan={span}>
          <Where locale={locale} publication={publication} />
        </th>
        {first === undefined ? (
          <td colSpan={3}>
            <NoChange locale={locale} publication={publication} />
          </td>
        ) : (
          <ChangeCells locale={locale} change={first} />
        )}
        <td rowSpan={span}>
          <Reason locale={locale} publication={publication} />
        </td>
      </tr>
      {others.map((change) => (
        <tr key={change.metric}>
          <ChangeCells locale={locale} change={change} />
        </tr>
      ))}
    </tbody>
  );
}

/** Shows all corrections, revisions and withdrawals, the newest first, with old and new values and the reason. */
export function CorrectionsPage({ locale, context }: CorrectionsProps): ReactNode {
  const words = noticeWords[locale].corrections;
  const later = context.publications.filter(({ kind }) => kind !== 'first');
  return (
    <div className="corrections">
      <p className="lead">{words.intro}</p>
      <div className="bar">
        <Choice locale={locale} later={later} />
        <p className="links small">
          <a href={feedPath(locale, 'duzeltmeler')}>{words.feed}</a>
          <a href={feedPath(locale, 'yayimlar')}>{words.releases}</a>
        </p>
      </div>
      {later.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div className="scroll" role="region" aria-label={words.title} tabIndex={0}>
          <table className="changes-table">
            <caption className="unseen">{words.title}</caption>
            <thead>
              <tr>
                {[words.date, words.place, words.metric].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                {[words.before, words.after].map((head) => (
                  <th key={head} scope="col" className="amount">
                    {head}
                  </th>
                ))}
                <th scope="col">{words.reason}</th>
              </tr>
            </thead>
            {later.map((publication) => (
              <Rows
                key={`${publication.edition.code}:${publication.province.plate}:${String(publication.number)}`}
                locale={locale}
                publication={publication}
              />
            ))}
          </table>
        </div>
      )}
    </div>
  );
}
