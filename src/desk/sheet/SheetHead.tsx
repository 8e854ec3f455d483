'use client';
import type { ShownSection, ShownSheet } from './shownSheet';
import { sheetWords } from '@/messages/desk/sheet';
import { useLocale, useWords } from '../shared/words';
import css from './sheet.module.css';
import type { Locale } from '@/domain/bilingual';
import { dateInWords, dayInWords, daysUntil } from '@/domain/days';
import { entryTimeWords } from '@/messages/desk/entryTime';
import { Callout } from '../shared/feedback';

/** Links to the sections; each link says how much of its section is entered. */
export function SectionLinks({ sections }: { sections: readonly ShownSection[] }) {
  const words = useWords(sheetWords);
  return (
    <nav aria-label={words.sections} className={css.links}>
      {sections.map(({ key, number, title, services }) => {
        const figures = services.flatMap((service) => service.figures);
        const entered = figures.filter(({ state }) => state !== null).length;
        return (
          <a key={key} href={`#section-${key}`} data-full={entered === figures.length}>
            {number}. {title}
            <span className={css.linkCount}>
              {entered}/{figures.length}
            </span>
          </a>
        );
      })}
    </nav>
  );
}

/** Tells until when a sheet can be filled in, and what its figures show. */
export function SheetDates({ sheet }: { readonly sheet: ShownSheet }) {
  const locale = useLocale();
  const words = sheetWords[locale];
  const { edition, publication } = sheet;
  return (
    <>
      <p className={css.due} data-entry={sheet.entry}>
        {entryInWords(sheet, locale)}
      </p>
      <p>
        {words.asOf(dateInWords(edition.asOf, locale))}
        {publication !== null &&
          ` ${words.published(publication.number, dateInWords(publication.at, locale))}`}
      </p>
    </>
  );
}

/** Shows what needs attention first. */
export function SheetHead({ sheet: { edition, progress, entry } }: { readonly sheet: ShownSheet }) {
  const words = useWords(sheetWords);
  return (
    <>
      {edition.sample && <Callout tone="warning">{words.sample}</Callout>}
      {progress.returned > 0 && (
        <Callout tone="warning">
          {entry === 'closed'
            ? words.returnedClosed(progress.returned)
            : words.returnedTop(progress.returned)}
        </Callout>
      )}
    </>
  );
}

function entryInWords({ entry, edition, extension, now }: ShownSheet, locale: Locale): string {
  const words = entryTimeWords[locale];
  if (extension !== null && entry !== 'not_open')
    return words.extended(dateInWords(extension.until, locale), extension.reason);
  const { entryOpens, entryDue, entryCloses } = edition;
  const day = (iso: string | null): string => (iso === null ? words.undated : dayInWords(iso, locale));
  switch (entry) {
    case 'not_open':
      return words.not_open(day(entryOpens));
    case 'open':
      return words.open(day(entryDue), entryDue === null ? null : daysUntil(entryDue, now));
    case 'late':
      return words.late(day(entryDue), day(entryCloses));
    case 'closed':
      return words.closed;
  }
}
