'use client';
import Link from 'next/link';
import type { ReactNode } from 'react';
import deskCss from '../desk/desk.module.css';
import css from './home.module.css';
import type { HomeBoard, HomeSheet, HomeView } from '@/contract/homeView';
import { homeWords } from '@/messages/desk/home';
import { addressOf, collectionAddress } from '@/contract/addresses';
import { useLocale, useWords } from '../desk/words';
import type { Locale } from '@/domain/bilingual';
import { dateInWords, dayInWords, daysUntil, monthInWords } from '@/domain/days';
import type { EditionHead } from '@/contract/sheetView';
import type { Role } from '@/domain/permissions/person';
import { deputyWords } from '@/messages/desk/deputies';
import { deskWords } from '@/messages/desk/desk';
import { workflowWords } from '@/messages/desk/workflow';
import { Callout, TroubleNotice } from '../desk/feedback';
import { useDesk } from '../desk/useDesk';

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

/** Shows how far the edition is over all provinces. */
export function BoardCard({ board, edition }: { board: HomeBoard; edition: string }) {
  const words = useWords(homeWords).boardCard;
  const { provinces, entered, published, failed, falls } = board;
  const lines = [
    words.entered(entered, provinces),
    words.published(published, provinces),
    ...(failed > 0 ? [words.failed(failed)] : []),
    ...(falls > 0 ? [words.falls(falls)] : []),
  ];
  return (
    <HomeCard
      title={words.title(edition)}
      href={addressOf('board', { edition })}
      open={words.open}
      lines={lines}
    />
  );
}

/** Shows the figures and texts that wait for the reader's decision. */
export function ReviewCard({ review }: { review: NonNullable<HomeView['review']> }) {
  const words = useWords(homeWords).reviewCard;
  const { figures, sheets, texts } = review;
  const lines = [
    ...(figures > 0 ? [words.figures(figures, sheets)] : []),
    ...(texts > 0 ? [words.texts(texts)] : []),
    ...(figures + texts === 0 ? [words.nothing] : []),
  ];
  return <HomeCard title={words.title} href={addressOf('review')} open={words.open} lines={lines} />;
}

interface SheetCardProps {
  readonly sheet: HomeSheet;
  readonly edition: EditionHead;
  readonly now: string;
}

/** Shows where the own sheet stands and until when it can be filled in. */
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

/** Shows one card for each part of the day's work that this person has. */
export function HomeDesk({ name, roles }: { name: string; roles: readonly Role[] }) {
  const locale = useLocale();
  const words = homeWords[locale];
  const { record, trouble, reload } = useDesk('readHome', {});
  const edition = record?.editions.find(({ code }) => code === record.current);
  return (
    <>
      <h1>{words.greeting(name)}</h1>
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
            {record.review !== null && <ReviewCard review={record.review} />}
            {record.sheet !== null && edition && (
              <SheetCard sheet={record.sheet} edition={edition} now={record.now} />
            )}
            {record.board !== null && edition && <BoardCard board={record.board} edition={edition.code} />}
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
