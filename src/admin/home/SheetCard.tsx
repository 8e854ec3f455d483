'use client';
import type { Locale } from '@/domain/bilingual';
import { dayInWords, daysUntil } from '@/domain/days';
import type { EditionHead } from '@/contract/sheetView';
import type { HomeSheet } from '@/contract/homeView';
import { homeWords } from '@/messages/desk/home';
import { addressOf } from '@/contract/addresses';
import { useLocale } from '../desk/useWords';
import { HomeCard } from './HomeCard';
import css from './home.module.css';

interface SheetCardProps {
  readonly sheet: HomeSheet;
  readonly edition: EditionHead;
  readonly now: string;
}

/** Where the own sheet stands and until when it can be filled in. */
export function SheetCard({ sheet, edition, now }: SheetCardProps) {
  const locale = useLocale();
  const words = homeWords[locale].sheetCard;
  const { asked, entered, required, enteredRequired, returned, inReview, approved } = sheet.progress;
  const lines = [
    approved === asked ? words.complete : words.progress(entered, asked),
    ...(returned > 0 ? [words.returned(returned)] : []),
    ...(required > enteredRequired ? [words.missing(required - enteredRequired)] : []),
    ...(inReview > 0 ? [words.inReview(inReview)] : []),
    ...dueLine(sheet, edition, now, locale),
  ];
  return (
    <HomeCard
      title={words.title(sheet.province.name)}
      href={addressOf('sheet', { edition: edition.code, plate: sheet.province.plate })}
      open={words.open}
      lines={lines}
    >
      <progress className={css.progress} max={Math.max(1, asked)} value={entered} aria-hidden="true" />
    </HomeCard>
  );
}

function dueLine(
  { entry }: HomeSheet,
  { entryOpens, entryDue }: EditionHead,
  now: string,
  locale: Locale,
): readonly string[] {
  const words = homeWords[locale].sheetCard;
  if (entry === 'closed') return [words.closed];
  if (entry === 'not_open') return entryOpens === null ? [] : [words.notOpen(dayInWords(entryOpens, locale))];
  if (entryDue === null) return [];
  const date = dayInWords(entryDue, locale);
  return [entry === 'late' ? words.late(date) : words.due(date, daysUntil(entryDue, now))];
}
