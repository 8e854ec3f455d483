import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { bookletPath } from '@/domain/publication/address';
import { dateInWords, monthInWords } from '@/domain/days';
import { readableBooklets, type PlannedEdition, type SiteEdition } from '@/domain/publication/site';
import { noticeWords } from '@/messages/booklet/notices';
import { siteWords } from '@/messages/booklet/site';
import { currentEdition, type SiteContext } from '../siteContext';
import { editionPath, pagePath } from '../sitePaths';
import { TableHeads } from '../../booklet/parts/TableHeads';

interface NoticeProps {
  readonly locale: Locale;
  readonly context: SiteContext;
}

function editionName(
  locale: Locale,
  { code, year, month }: Pick<SiteEdition, 'code' | 'year' | 'month'>,
): string {
  return siteWords[locale].editionTitle(monthInWords(year, month, locale), code);
}

function Planned({
  locale,
  edition,
}: {
  readonly locale: Locale;
  readonly edition: PlannedEdition;
}): ReactNode {
  const words = noticeWords[locale].calendar;
  return (
    <tr>
      <th scope="row">{editionName(locale, edition)}</th>
      <td>{dateInWords(edition.asOf, locale)}</td>
      <td>{edition.entryCloses === null ? words.unknown : dateInWords(edition.entryCloses, locale)}</td>
      <td>{words.states[edition.state]}</td>
    </tr>
  );
}

function Published({ locale, context, edition }: NoticeProps & { readonly edition: SiteEdition }): ReactNode {
  const words = noticeWords[locale].calendar;
  const count = readableBooklets(edition);
  return (
    <tr>
      <th scope="row">
        <a href={editionPath(locale, edition.code)}>{editionName(locale, edition)}</a>
      </th>
      <td>{dateInWords(edition.asOf, locale)}</td>
      <td>
        {edition.recorded === undefined
          ? words.states.published(count, context.plates.length)
          : words.states.recorded}
      </td>
    </tr>
  );
}

/** Shows which editions are being prepared, and which have been published. */
export function CalendarPage({ locale, context }: NoticeProps): ReactNode {
  const words = noticeWords[locale].calendar;
  const { planned } = context.index;
  return (
    <>
      <p className="lead">{words.intro}</p>
      <h2>{words.upcoming}</h2>
      {planned.length === 0 ? (
        <p>{words.noUpcoming}</p>
      ) : (
        <>
          <p>{words.upcomingNote}</p>
          <table className="calendar">
            <TableHeads heads={[words.edition, words.plannedAsOf, words.plannedEntry, words.state]} />
            <tbody>
              {planned.map((edition) => (
                <Planned key={edition.code} locale={locale} edition={edition} />
              ))}
            </tbody>
          </table>
        </>
      )}
      <h2>{words.past}</h2>
      <table className="calendar">
        <TableHeads heads={[words.edition, words.asOf, words.state]} />
        <tbody>
          {context.editions.map((edition) => (
            <Published key={edition.code} locale={locale} context={context} edition={edition} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Contacts({ locale, context }: NoticeProps): ReactNode {
  const words = noticeWords[locale].contact;
  const { telephone, email, web, address } = context.contact;
  const isSet = [telephone, email, web, address].some((each) => each !== null);
  if (!isSet) return <p>{words.noContact}</p>;
  return (
    <dl className="facts">
      {telephone !== null && (
        <>
          <dt>{words.telephone}</dt>
          <dd>
            <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>
          </dd>
        </>
      )}
      {email !== null && (
        <>
          <dt>{words.email}</dt>
          <dd>
            <a href={`mailto:${email}`}>{email}</a>
          </dd>
        </>
      )}
      {web !== null && (
        <>
          <dt>{words.web}</dt>
          <dd>
            <a href={web}>{web}</a>
          </dd>
        </>
      )}
      {address !== null && (
        <>
          <dt>{words.address}</dt>
          <dd lang="tr">{address}</dd>
        </>
      )}
    </dl>
  );
}

/** Shows whom to ask, on which terms the data may be used, how to cite them, and why some are not disclosed; no licence is claimed until one is set. */
export function ContactPage(props: NoticeProps): ReactNode {
  const { locale, context } = props;
  const words = noticeWords[locale].contact;
  const edition = currentEdition(context);
  const booklet = edition?.booklets.find(({ kind }) => kind !== 'withdrawal');
  const province = context.provinces.find(({ plate }) => plate === booklet?.province);
  return (
    <div className="prose">
      <h2>{words.ask}</h2>
      <Contacts {...props} />
      <h2>{words.licence}</h2>
      {context.licence === null ? (
        <p>{words.noLicence}</p>
      ) : (
        <p>
          {words.licenceText}{' '}
          <a href={context.licence.url} rel="license">
            {context.licence.name}
          </a>
        </p>
      )}
      <h2>{words.cite}</h2>
      <p>{words.citeText}</p>
      {edition !== null && booklet !== undefined && province !== undefined && (
        <p>
          <code>
            {context.origin + bookletPath({ edition: edition.code, slug: province.slug }, booklet.number)}
          </code>
        </p>
      )}
      <h2 id="gizlilik">{words.hidden}</h2>
      {words.hiddenText.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <h2>{words.fault}</h2>
      <p>
        {words.faultText}{' '}
        <a href={pagePath(locale, 'corrections')}>{noticeWords[locale].corrections.title}</a>
      </p>
    </div>
  );
}

/** Shows how accessible the site and the booklets are, known limits, and whom to tell of an obstacle. */
export function AccessibilityPage({ locale }: NoticeProps): ReactNode {
  const words = noticeWords[locale].accessibility;
  return (
    <div className="prose">
      <p className="lead">{words.lead}</p>
      <h2>{words.doneTitle}</h2>
      <ul className="dots">
        {words.done.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h2>{words.limitsTitle}</h2>
      <ul className="dots">
        {words.limits.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h2>{words.formatsTitle}</h2>
      <p>{words.formats}</p>
      <p>{words.basis}</p>
      <h2>{words.complaintTitle}</h2>
      <p>
        {words.complaint} <a href={pagePath(locale, 'contact')}>{noticeWords[locale].contact.title}</a>
      </p>
    </div>
  );
}
