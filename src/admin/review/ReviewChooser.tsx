'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { deskWords } from '@/messages/desk/desk';
import { reviewWords } from '@/messages/desk/review';
import { TroubleNotice } from '../desk/feedback';
import { addressOf } from '@/contract/addresses';
import { useDesk } from '../desk/useDesk';
import { useWords } from '../desk/words';
import { ReviewLines } from './ReviewLines';
import { ReviewSheetDesk } from './ReviewSheetDesk';
import { TextReview } from './TextReview';
import css from './review.module.css';

interface ReviewChooserProps {
  readonly edition: string | null;
  readonly plate: string | null;
}

/** The list of what waits, or one sheet of it. */
export function ReviewChooser({ edition, plate }: ReviewChooserProps) {
  if (edition !== null && plate !== null) return <OneSheet edition={edition} province={plate} />;
  return <AllThatWaits />;
}

function OneSheet(place: { readonly edition: string; readonly province: string }) {
  const words = useWords(reviewWords);
  const loading = useWords(deskWords).loading;
  const { record, trouble, reload, replace } = useDesk('readReviewSheet', place);
  return (
    <>
      <p>
        <Link href={addressOf('review')}>{words.backToList}</Link>
      </p>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{loading}</p>}
      {record !== null && <ReviewSheetDesk sheet={record} replace={replace} reload={reload} />}
    </>
  );
}

function AllThatWaits() {
  const router = useRouter();
  const words = useWords(reviewWords);
  const loading = useWords(deskWords).loading;
  const { record, trouble, reload } = useDesk('readReviewList', {});
  return (
    <>
      <h1>{words.title}</h1>
      <p className={css.small}>{words.intro}</p>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{loading}</p>}
      {record !== null && (
        <>
          {record.reviewsFigures && (
            <>
              <h2 className={css.listTitle}>{words.figuresTitle}</h2>
              <ReviewLines
                lines={record.lines}
                onOpen={({ edition, plate }) => {
                  router.push(addressOf('review', { edition, plate }));
                }}
              />
            </>
          )}
          {record.reviewsTexts && <TextReview />}
        </>
      )}
    </>
  );
}
