'use client';
import type { Role } from '@/domain/permissions/person';
import { dateInWords, monthInWords } from '@/domain/days';
import { deputyWords } from '@/messages/desk/deputies';
import { deskWords } from '@/messages/desk/desk';
import { homeWords } from '@/messages/desk/home';
import { workflowWords } from '@/messages/desk/workflow';
import { Notice } from '../desk/Notice';
import { TroubleNotice } from '../desk/TroubleNotice';
import { useDesk } from '../desk/useDesk';
import { addressOf, collectionAddress } from '@/contract/addresses';
import { useLocale } from '../desk/useWords';
import { BoardCard } from './BoardCard';
import { HomeCard } from './HomeCard';
import { ReviewCard } from './ReviewCard';
import { SheetCard } from './SheetCard';
import css from './home.module.css';

/** One card for each part of the day's work that this person has. */
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
            <Notice key={principal + role} tone="info">
              {deputyWords[locale].onHome(
                principalName,
                workflowWords[locale].roles[role],
                dateInWords(until, locale),
              )}
            </Notice>
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
