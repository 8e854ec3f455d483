'use client';
import { Link } from '@/desk/shell/router';
import type { ReactNode } from 'react';
import deskCss from '../shared/desk.module.css';
import css from './home.module.css';
import type { HomeBoard, HomeSheet, HomeView } from '@/contract/homeView';
import { homeWords } from '@/messages/desk/home';
import { addressOf, collectionAddress } from '@/contract/addresses';
import { useLocale } from '../shared/words';
import type { Locale } from '@/domain/bilingual';
import { dateInWords, dayInWords, daysUntil, monthInWords } from '@/domain/days';
import type { EditionHead } from '@/contract/sheetView';
import { isCutOff } from '@/domain/workflow/duties';
import type { Role } from '@/domain/permissions/person';
import { deputyWords } from '@/messages/desk/deputies';
import { deskWords } from '@/messages/desk/desk';
import { workflowWords } from '@/messages/desk/workflow';
import { Callout, TroubleNotice } from '../shared/feedback';
import { useDesk } from '../shared/useDesk';

interface HomeCardProps {
  readonly title: string;
  readonly href: string;
  readonly open: string;
  /** What to know before opening it, one sentence each. */
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}

/** Shows a part of the work: its title, the things to do, and the way there. */
export function HomeCard({ title, href, open, lines, children }: HomeCardProps) {
  return (
    <section className={css.card} aria-label={title}>
      <h2 className={css.title}>{title}</h2>
      {children}
      <ul className={css.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Link className={deskCss.linkButton} href={href}>
        {open}
      </Link>
    </section>
  );
}

interface BoardCardProps {
  readonly board: HomeBoard;
  /** The reader accepts falls. */
  readonly acceptsFalls: boolean;
}

/** Shows how far the edition is over all provinces. */
export function BoardCard({ board, acceptsFalls }: BoardCardProps) {
  const locale = useLocale();
  const words = homeWords[locale].boardCard;
  const {
    edition,
    provinces,
    entered,
    published,
    failed,
    falls,
    undecided,
    inReview,
    extended,
    forces,
    dates,
  } = board;
  const { entryDue, entryCloses, state } = edition;
  const told = (count: number, say: (count: number) => string): readonly string[] =>
    count > 0 ? [say(count)] : [];
  const dated = (day: string | null, say: (date: string) => string): readonly string[] =>
    day === null || state !== 'open' ? [] : [say(dayInWords(day, locale))];
  const lines = [
    words.entered(entered, provinces),
    words.published(published, provinces),
    ...told(inReview, words.inReview),
    ...told(failed, words.failed),
    ...told(falls, acceptsFalls ? words.ownFalls : words.falls),
    ...told(undecided, words.undecided),
    ...told(forces, words.forces),
    ...told(dates, () => words.dates),
    ...told(extended, words.extended),
    ...dated(entryDue, words.due),
    ...dated(entryCloses, words.closes),
  ];
  const { code } = edition;
  return (
    <HomeCard
      title={words.title(code)}
      href={addressOf('board', { edition: code })}
      open={words.open}
      lines={lines}
    />
  );
}

/** Shows the figures and texts that wait for the reader's decision, by edition. */
export function ReviewCards({ review }: { review: NonNullable<HomeView['review']> }) {
  const locale = useLocale();
  const words = homeWords[locale].reviewCard;
  const { editions, texts } = review;
  const { open } = words;
  if (editions.length + texts === 0)
    return <HomeCard title={words.none} href={addressOf('review')} open={open} lines={[words.nothing]} />;
  return (
    <>
      {editions.map(({ edition, figures, sheets, since }) => (
        <HomeCard
          key={edition}
          title={words.title(edition)}
          href={addressOf('review', { edition })}
          open={open}
          lines={[words.figures(figures, sheets), words.since(dateInWords(since, locale))]}
        />
      ))}
      {texts > 0 && (
        <HomeCard
          title={words.textsTitle}
          href={addressOf('review')}
          open={open}
          lines={[words.texts(texts)]}
        />
      )}
    </>
  );
}

/** Shows where an own sheet stands, what is left to do in it, and until when. */
export function SheetCard({ sheet, now }: { readonly sheet: HomeSheet; readonly now: string }) {
  const locale = useLocale();
  const words = homeWords[locale].sheetCard;
  const { edition, unsent } = sheet;
  const { asked, entered, required, enteredRequired, returned, inReview, approved } = sheet.progress;
  const lines = [
    approved === asked ? words.complete : words.progress(entered, asked),
    ...(returned > 0 ? [words.returned(returned)] : []),
    ...(required > enteredRequired ? [words.missing(required - enteredRequired)] : []),
    ...(unsent > 0 ? [words.unsent(unsent)] : []),
    ...(inReview > 0 ? [words.inReview(inReview)] : []),
    ...dueLines(sheet, now, locale),
  ];
  return (
    <HomeCard
      title={words.title(sheet.province.name, edition.code)}
      href={addressOf('sheet', { edition: edition.code, plate: sheet.province.plate })}
      open={words.open}
      lines={lines}
    >
      <progress className={css.progress} max={Math.max(1, asked)} value={entered} aria-hidden="true" />
    </HomeCard>
  );
}

function dueLines(sheet: HomeSheet, now: string, locale: Locale): readonly string[] {
  const words = homeWords[locale].sheetCard;
  const { entry, extendedUntil } = sheet;
  const { entryOpens, entryDue, entryCloses } = sheet.edition;
  const day = (date: string): string => dayInWords(date, locale);
  if (extendedUntil !== null && entry !== 'not_open') return [words.extended(day(extendedUntil))];
  if (entry === 'closed') return [isCutOff(sheet) ? words.cutOff : words.closed];
  if (entry === 'not_open') return entryOpens === null ? [] : [words.notOpen(day(entryOpens))];
  const due =
    entryDue === null
      ? []
      : [entry === 'late' ? words.late(day(entryDue)) : words.due(day(entryDue), daysUntil(entryDue, now))];
  return entryCloses === null ? due : [...due, words.closes(day(entryCloses))];
}

/** Shows the editions that wait to be opened, to those who open them. */
function PlannedCards({ editions }: { readonly editions: readonly EditionHead[] }) {
  const locale = useLocale();
  const words = homeWords[locale].plannedCard;
  return editions.map(({ code, entryOpens }) => (
    <HomeCard
      key={code}
      title={words.title(code)}
      href={addressOf('board', { edition: code })}
      open={words.open}
      lines={[words.body, ...(entryOpens === null ? [] : [words.opens(dayInWords(entryOpens, locale))])]}
    />
  ));
}

/** Shows one card for each part of the day's work that this person has. */
export function HomeDesk({ roles }: { readonly roles: readonly Role[] }) {
  const locale = useLocale();
  const words = homeWords[locale];
  const { record, trouble, reload } = useDesk('readHome', {});
  const edition = record?.editions.find(({ code }) => code === record.current);
  return (
    <>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {record !== null && (
        <>
          <p className={css.edition}>
            {edition
              ? words.edition(
                  edition.code,
                  monthInWords(edition.year, edition.month, locale),
                  deskWords[locale].editionStates[edition.state],
                )
              : words.noEdition}
          </p>
          {record.standsIn.map(({ principal, principalName, role, until }) => (
            <Callout key={principal + role} tone="info">
              {deputyWords[locale].onHome(
                principalName,
                workflowWords[locale].roles[role],
                dateInWords(until, locale),
              )}
            </Callout>
          ))}
          <div className={css.cards}>
            {record.review !== null && <ReviewCards review={record.review} />}
            {record.sheets.map((sheet) => (
              <SheetCard key={sheet.edition.code} sheet={sheet} now={record.now} />
            ))}
            {roles.includes('publisher') && (
              <PlannedCards editions={record.editions.filter(({ state }) => state === 'planned')} />
            )}
            {record.boards.map((board) => (
              <BoardCard key={board.edition.code} board={board} acceptsFalls={record.acceptsFalls} />
            ))}
            {roles.includes('ministry_editor') && (
              <HomeCard
                title={words.textsCard.title}
                href={collectionAddress('services')}
                open={words.textsCard.open}
                lines={[words.textsCard.body]}
              />
            )}
            {roles.includes('admin') && (
              <HomeCard
                title={words.peopleCard.title}
                href={addressOf('people')}
                open={words.peopleCard.open}
                lines={[words.peopleCard.body]}
              />
            )}
          </div>
        </>
      )}
    </>
  );
}
