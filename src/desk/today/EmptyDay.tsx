import { addressOf } from '@/contract/addresses';
import type { MadeBooklet, TodayView } from '@/contract/todayView';
import { dateInWords, dayInWords, daysUntil, monthInWords } from '@/domain/days';
import { deputyWords } from '@/messages/desk/deputies';
import { todayWords } from '@/messages/frame/today';
import { screensFor } from '../shared/screenTitle';
import { useLocale } from '../shared/words';
import { Link } from '../shell/router';
import { useSelf } from '../shell/self';
import css from './today.module.css';

/** Shows a day on which nothing is owed: what the work has become, and what comes next. */
export function EmptyDay({ view: { made, next, now } }: { readonly view: TodayView }) {
  const locale = useLocale();
  const words = todayWords[locale].empty;
  const { roles } = useSelf().self.person;
  return (
    <div className={css.empty}>
      <div>
        <h2>{todayWords[locale].nothing}</h2>
        <p>{made === null ? words.notMade : words.made(made.province.name, made.edition)}</p>
        <dl className={css.next}>
          <dt>{words.next}</dt>
          <dd>
            {next === null ? (
              words.noNext
            ) : (
              <>
                <b>{words[next.kind](next.edition, dayInWords(next.day, locale))}</b>
                <br />
                <span className={css.meta}>{words.inDays(daysUntil(next.day, now))}</span>
              </>
            )}
          </dd>
          <dt>{words.meanwhile}</dt>
          <dd className={css.links}>
            {screensFor(roles).includes('deputies') && (
              <Link href={addressOf('deputies')}>
                {roles.includes('province_approver') ? words.deputies : deputyWords[locale].title}
              </Link>
            )}
            <Link href={addressOf('guide')}>{words.guide}</Link>
          </dd>
        </dl>
      </div>
      {made !== null && <MadeCover made={made} />}
    </div>
  );
}

const files = ['pdf', 'web', 'csv'] as const;

/** Shows the booklet that readers have, and leads to its files. */
function MadeCover({ made: { edition, province, number, at, links } }: { readonly made: MadeBooklet }) {
  const locale = useLocale();
  const words = todayWords[locale].empty;
  const head = useSelf().self.editions.find(({ code }) => code === edition);
  return (
    <div>
      <a className={css.cover} href={links.web} target="_blank" rel="noreferrer">
        <span className={css.ministry} lang="tr">
          {words.ministry}
        </span>
        <b lang="tr">{province.name.toLocaleUpperCase('tr')}</b>
        <span className={css.subtitle} lang="tr">
          {words.subtitle}
        </span>
        <span className={css.ministry} lang="tr">
          {head !== undefined && monthInWords(head.year, head.month, 'tr')}
          <br />
          {words.issue(edition)}
        </span>
        <CoverFlower />
      </a>
      <p className={css.meta}>
        <b>{words.publication(number, dateInWords(at, locale))}</b>
      </p>
      <p className={css.links}>
        {files.map((file) => (
          <a
            key={file}
            href={links[file]}
            target="_blank"
            rel="noreferrer"
            aria-label={`${words.cover(province.name, edition)}, ${words.files[file]}`}
          >
            {words.files[file]}
          </a>
        ))}
      </p>
    </div>
  );
}

const petal = 'M0-8C-22-26-22-54 0-78 22-54 22-26 0-8Z';
const petals = [
  ['s1', 0],
  ['s2', 51],
  ['s3', 103],
  ['s6', -103],
  ['s7', -51],
] as const;

function CoverFlower() {
  return (
    <svg viewBox="-80 -80 160 130" aria-hidden="true" focusable="false">
      {petals.map(([name, turn]) => (
        <path key={name} className={css[name]} d={petal} transform={`rotate(${String(turn)})`} />
      ))}
    </svg>
  );
}
