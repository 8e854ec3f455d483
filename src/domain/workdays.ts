import { istanbulDate } from './days';

const timeZone = 'Europe/Istanbul';
const day = 86_400_000;
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
/** The calendar that the days of the religious holidays go by; the official list may differ by a day. */
const lunar = new Intl.DateTimeFormat('en-US-u-ca-islamic-umalqura', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

/** Days of the year, `month-day`, on which no office in Türkiye is open. */
const holidays: readonly string[] = ['01-01', '04-23', '05-01', '05-19', '07-15', '08-30', '10-29'];

/** Gives the day so many days later, or earlier. */
export function daysFrom(from: string, days: number): string {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);
}

/** Tells whether offices are open on a day in Türkiye: no weekend, no public and no religious holiday. */
export function isWorkday(date: string): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(date.slice(5)) && !isReligiousHoliday(date);
}

/** The feast of Ramazan has three days from the 1st of Shawwal, that of Kurban four from the 10th of Dhu al-Hijjah. */
function isReligiousHoliday(date: string): boolean {
  const parts = lunar.formatToParts(new Date(date));
  const [month, at] = (['month', 'day'] as const).map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  );
  if (month === undefined || at === undefined) return false;
  return (month === 10 && at <= 3) || (month === 12 && at >= 10 && at <= 13);
}

/** Gives the first day on which offices are open, from this one on. */
export function workdayFrom(date: string): string {
  return isWorkday(date) ? date : workdayFrom(daysFrom(date, 1));
}

/** Tells whether there is a day on which offices are open between two days, both included. */
export function hasWorkday(first: string, last: string): boolean {
  return first <= last && workdayFrom(first) <= last;
}

/** Gives the time by the clock of Türkiye: `09:05`. */
export function istanbulTime(now: Date): string {
  return clock.format(now);
}

/** Tells whether a text is a time of the day: `08:30`. */
export function isTimeOfDay(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** From when until when offices are open, by the clock of Türkiye; the end is not included. */
export interface OfficeHours {
  readonly from: string;
  readonly until: string;
}

/** Tells whether a moment is within the hours of offices, whatever day it is. */
export function isInHours({ from, until }: OfficeHours, now: Date): boolean {
  const time = istanbulTime(now);
  return from <= time && time < until;
}

/** Gives the moment (ISO time) of a time on a day in Türkiye. */
export function momentAt(date: string, time: string): string {
  return new Date(`${date}T${time}:00+03:00`).toISOString();
}

/** Gives the next moment (ISO time) after `now` at which it is this time on a day on which offices are open. */
export function nextWorkdayAt(time: string, now: Date): string {
  const today = istanbulDate(now);
  const isAhead = istanbulTime(now) < time;
  return momentAt(workdayFrom(isAhead ? today : daysFrom(today, 1)), time);
}
