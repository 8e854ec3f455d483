import type { TodayView } from '@/contract/todayView';
import { istanbulDate, monthInWords } from '@/domain/days';
import { todayWords } from '@/messages/frame/today';
import { useLocale } from '../shared/words';
import css from './today.module.css';

/** What a day of the calendar is to the reader; null for any other day. */
export type DayMark = 'today' | 'due' | 'comes' | null;

/** One day of the month, or a place before the first or after the last one. */
export interface CalendarDay {
  readonly day: number | null;
  readonly mark: DayMark;
}

/** Lays out a month (`2024-11`) in weeks from Monday on, with what its days are to the reader. */
export function calendarOf(
  month: string,
  marks: ReadonlyMap<string, Exclude<DayMark, null>>,
): readonly (readonly CalendarDay[])[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const weeks = Math.ceil((before + days) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_each, at): CalendarDay => {
      const day = week * 7 + at - before + 1;
      if (day < 1 || day > days) return { day: null, mark: null };
      return { day, mark: marks.get(`${month}-${String(day).padStart(2, '0')}`) ?? null };
    }),
  );
}

/** Gives the days that mean something to the reader: today, those of the day's work, and the next one where there is none. */
export function daysOf({ now, duties, next }: TodayView): ReadonlyMap<string, Exclude<DayMark, null>> {
  const due = duties.flatMap(({ date }) => (date === null || date.kind === 'since' ? [] : [date.day]));
  const coming = duties.length === 0 && next !== null ? [next.day] : [];
  return new Map([
    ...due.map((day) => [day, 'due'] as const),
    ...coming.map((day) => [day, 'comes'] as const),
    [istanbulDate(new Date(now)), 'today'] as const,
  ]);
}

/** Shows the month with the days on which something is due; of an empty day the month in which something comes. */
export function DayCalendar({ view }: { readonly view: TodayView }) {
  const locale = useLocale();
  const words = todayWords[locale].calendar;
  const { now, duties, next } = view;
  const shown = duties.length === 0 && next !== null ? next.day : istanbulDate(new Date(now));
  const [year = 0, month = 1] = shown.split('-').map(Number);
  return (
    <table className={css.calendar}>
      <caption>{monthInWords(year, month, locale)}</caption>
      <thead>
        <tr>
          {words.days.split(' ').map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calendarOf(shown.slice(0, 7), daysOf(view)).map((week, at) => (
          <tr key={at}>
            {week.map(({ day, mark }, weekday) => (
              <td key={weekday}>
                {day !== null && (
                  <span data-mark={mark} title={mark === null ? undefined : words[mark]}>
                    {day}
                    {mark !== null && <span className={css.unseen}>, {words[mark]}</span>}
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
