import { useId } from 'react';
import { dayInWords, monthInWords } from '@/domain/days';
import { todayWords } from '@/messages/frame/today';
import desk from '../shared/desk.module.css';
import { useLocale } from '../shared/words';
import { Link } from '../shell/router';
import { useSelf } from '../shell/self';
import type { DayGroup, DayLine } from './dutyGroups';
import { cutOffText, dutyText, whenText } from './dutyText';
import { EntryProgress } from './EntryProgress';
import css from './today.module.css';

/** Lists the day's work by its places; the keys of the screen go from one button to the next. */
export function DutyList({ groups }: { readonly groups: readonly DayGroup[] }) {
  return groups.map((group, at) => (
    <DutyGroup key={group.edition ?? 'none'} group={group} isFirst={at === 0} />
  ));
}

function DutyGroup({ group, isFirst }: { readonly group: DayGroup; readonly isFirst: boolean }) {
  const words = todayWords[useLocale()];
  const title = useId();
  const { edition, province, lines } = group;
  return (
    <section className={css.group} aria-labelledby={title}>
      <div className={css.groupHead}>
        <h2 id={title}>
          {edition === null
            ? words.otherGroup
            : province === null
              ? words.editionGroup(edition)
              : words.group(province, edition)}
        </h2>
        <GroupDates group={group} />
      </div>
      <ul className={css.duties}>
        {lines.map((line, at) => (
          <DutyLine
            key={`${line.kind} ${line.address} ${String(at)}`}
            line={line}
            isFirst={isFirst && at === 0}
            isOwn={province !== null}
          />
        ))}
      </ul>
    </section>
  );
}

/** Says which month an edition is of, and the day by which its work is wanted. */
function GroupDates({ group: { edition, lines } }: { readonly group: DayGroup }) {
  const locale = useLocale();
  const { groupDates } = todayWords[locale];
  const head = useSelf().self.editions.find(({ code }) => code === edition);
  if (head === undefined) return null;
  const [date] = lines.flatMap(({ date: own }) =>
    own !== null && own.kind !== 'since' ? [{ kind: own.kind, day: own.day }] : [],
  );
  const due = head.state === 'open' ? head.entryDue : null;
  const parts = [
    monthInWords(head.year, head.month, locale),
    ...(date !== undefined
      ? [groupDates[date.kind](dayInWords(date.day, locale))]
      : due === null
        ? []
        : [groupDates.due(dayInWords(due, locale))]),
  ];
  return <span className={css.meta}>{parts.join(' · ')}</span>;
}

interface DutyLineProps {
  readonly line: DayLine;
  readonly isFirst: boolean;
  /** The province stands at the head of the group. */
  readonly isOwn: boolean;
}

function DutyLine({ line, isFirst, isOwn }: DutyLineProps) {
  const locale = useLocale();
  const { now } = useSelf().self;
  const { kind, says, more, quote, act } =
    line.kind === 'cut_off' ? cutOffText(line, locale) : dutyText(line, now, locale);
  const { day, rest, isPressing } = whenText(line.date, locale);
  const place = !isOwn && 'province' in line ? [line.province.name] : [];
  return (
    <li className={css.duty}>
      <p className={css.when} data-pressing={isPressing}>
        <b>{day}</b>
        <span>{rest}</span>
      </p>
      <div className={css.what}>
        <p className={css.meta}>{[kind[0], ...place, ...kind.slice(1)].join(' · ')}</p>
        <h3>{says}</h3>
        {quote !== '' && <p className={css.quote}>“{quote}”</p>}
        {more !== '' && <p>{more}</p>}
        {line.kind === 'entry' && <EntryProgress {...line.progress} />}
      </div>
      <p className={css.go}>
        <Link
          className={`${desk.linkButton ?? ''} ${isFirst ? (css.first ?? '') : ''}`}
          href={line.address}
          data-duty=""
          aria-label={`${act}: ${says}`}
        >
          {act}
        </Link>
      </p>
    </li>
  );
}
