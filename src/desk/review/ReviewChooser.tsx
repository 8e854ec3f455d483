'use client';
import { momentInWords } from '@/domain/days';
import type { QueueLine } from '@/contract/reviewQueue';
import { reviewWords } from '@/messages/desk/review';
import { workflowWords } from '@/messages/desk/workflow';
import { DeskButton } from '../shared/controls';
import { Callout, TroubleNotice } from '../shared/feedback';
import { useLocale, useWords } from '../shared/words';
import css from './review.module.css';
import { Link } from '@/desk/shell/router';
import { useRouter } from '@/desk/shell/router';
import { deskWords } from '@/messages/desk/desk';
import { addressOf } from '@/contract/addresses';
import { useDesk } from '../shared/useDesk';
import { ScreenPage } from '../shared/ScreenPage';
import { ReviewSheetDesk } from './ReviewSheetDesk';
import { TextReview } from './TextReview';

interface ReviewLinesProps {
  readonly lines: readonly QueueLine[];
  readonly onOpen: (line: QueueLine) => void;
}

/** Lists the sheets with figures that wait for the reader, the longest waiting first. */
export function ReviewLines({ lines, onOpen }: ReviewLinesProps) {
  const locale = useLocale();
  const words = reviewWords[locale];
  if (lines.length === 0)
    return (
      <Callout tone="success" stands>
        {words.nothing}
      </Callout>
    );
  return (
    <table className={css.list}>
      <thead>
        <tr>
          <th scope="col">{words.columns.province}</th>
          <th scope="col">{words.columns.edition}</th>
          <th scope="col">{words.columns.stage}</th>
          <th scope="col">{words.columns.waiting}</th>
          <th scope="col">{words.columns.since}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.edition}:${line.plate}`}>
            <th scope="row">{line.province}</th>
            <td>{line.edition}</td>
            <td>{workflowWords[locale].stages[line.stage]}</td>
            <td>{words.waiting(line.waiting)}</td>
            <td>{momentInWords(line.since, locale)}</td>
            <td>
              <DeskButton
                label={words.openSheet(line.province, line.edition)}
                onClick={() => {
                  onOpen(line);
                }}
              >
                {words.texts.open}
              </DeskButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ReviewChooserProps {
  readonly edition: string | null;
  readonly plate: string | null;
}

/** Shows the list of waiting sheets and texts, or one sheet of it. */
export function ReviewChooser({ edition, plate }: ReviewChooserProps) {
  if (edition !== null && plate !== null) return <OneSheet edition={edition} province={plate} />;
  return <AllThatWaits edition={edition} />;
}

function OneSheet(place: { readonly edition: string; readonly province: string }) {
  const locale = useLocale();
  const words = reviewWords[locale];
  const loading = useWords(deskWords).loading;
  const { record, trouble, reload, replace } = useDesk('readReviewSheet', place);
  return (
    <ScreenPage
      title={record === null ? words.title : words.heading(record.province.name, record.edition.code)}
      {...(record !== null && { sub: workflowWords[locale].stages[record.stage] })}
      actions={<Link href={addressOf('review')}>{words.backToList}</Link>}
    >
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{loading}</p>}
      {record !== null && <ReviewSheetDesk sheet={record} replace={replace} reload={reload} />}
    </ScreenPage>
  );
}

function AllThatWaits({ edition: shown }: { readonly edition: string | null }) {
  const router = useRouter();
  const words = useWords(reviewWords);
  const loading = useWords(deskWords).loading;
  const { record, trouble, reload } = useDesk('readReviewQueue', {});
  return (
    <ScreenPage title={words.title} sub={words.intro}>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{loading}</p>}
      {record !== null && (
        <>
          {record.reviewsFigures && (
            <>
              <h2 className={css.listTitle}>{words.figuresTitle}</h2>
              {shown !== null && (
                <p className={css.small}>
                  {words.onlyOf(shown)} <Link href={addressOf('review')}>{words.allEditions}</Link>
                </p>
              )}
              <ReviewLines
                lines={record.lines.filter(({ edition }) => shown === null || edition === shown)}
                onOpen={({ edition, plate }) => {
                  router.go(addressOf('review', { edition, plate }));
                }}
              />
            </>
          )}
          {record.reviewsTexts && <TextReview />}
        </>
      )}
    </ScreenPage>
  );
}
