import type { TodayView } from '@/contract/todayView';
import { dateInWords, daysUntil } from '@/domain/days';
import { deputyWords } from '@/messages/desk/deputies';
import { todayWords } from '@/messages/frame/today';
import { workflowWords } from '@/messages/desk/workflow';
import { useLocale } from '../shared/words';
import { momentBeside, newsText, shortMoment } from '../shell/newsText';
import { Link } from '../shell/router';
import { DayCalendar } from './DayCalendar';
import { waitingText } from './dutyText';
import css from './today.module.css';

/** Shows beside the day's work: the month, what has happened, what others have in hand, and for whom the reader stands in. */
export function Beside({ view }: { readonly view: TodayView }) {
  return (
    <>
      <DayCalendar view={view} />
      <Since view={view} />
      <WaitingList view={view} />
      <StandIns view={view} />
    </>
  );
}

function Since({ view: { since, more, lastVisit, now } }: { readonly view: TodayView }) {
  const locale = useLocale();
  const words = todayWords[locale];
  return (
    <section aria-label={words.since}>
      <h2>
        {lastVisit === null ? words.firstVisit : words.since}{' '}
        {lastVisit !== null && <span className={css.meta}>{momentBeside(lastVisit, now, locale)}</span>}
      </h2>
      {since.length === 0 && <p className={css.quiet}>{words.sinceNothing}</p>}
      <ul className={css.events}>
        {since.map((news) => {
          const { by, says, about, place } = newsText(news, locale);
          const who = by === null ? says : `${by} ${says}`;
          return (
            <li key={news.key}>
              <time dateTime={news.at}>{shortMoment(news.at, now, locale)}</time>
              <Link href={news.address}>
                {who}
                {about !== null && `: ${about}`}
              </Link>{' '}
              {place !== '' && <span className={css.place}>{place}</span>}
            </li>
          );
        })}
      </ul>
      {more && <p className={css.quiet}>{words.moreInBell}</p>}
    </section>
  );
}

function WaitingList({ view: { waiting, now } }: { readonly view: TodayView }) {
  const locale = useLocale();
  const words = todayWords[locale];
  if (waiting.length === 0) return null;
  return (
    <section aria-label={words.waiting}>
      <h2>{words.waiting}</h2>
      <ul className={css.events}>
        {waiting.map((each, at) => (
          <li key={`${each.kind} ${each.address} ${String(at)}`}>
            <time dateTime={each.since}>{words.waitingDays(Math.max(0, -daysUntil(each.since, now)))}</time>
            <Link href={each.address}>{waitingText(each, locale)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function StandIns({ view: { standsIn } }: { readonly view: TodayView }) {
  const locale = useLocale();
  const words = todayWords[locale];
  if (standsIn.length === 0) return null;
  return (
    <section aria-label={words.standIn}>
      <h2>{words.standIn}</h2>
      {standsIn.map(({ principal, principalName, role, until }) => (
        <p key={principal + role}>
          {deputyWords[locale].onHome(
            principalName,
            workflowWords[locale].roles[role],
            dateInWords(until, locale),
          )}
        </p>
      ))}
    </section>
  );
}
