'use client';
import type { ReviewForce } from '@/domain/workflow/reviewView';
import { deskWords } from '@/messages/desk';
import { forceWords } from '@/messages/forces';
import { dateInWords } from '../desk/dateWords';
import { Notice } from '../desk/Notice';
import { useLocale } from '../desk/useWords';

/** Says which of what is reviewed came here by an exceptional act, by whom, why, and whether it was confirmed. */
export function ReviewForces({ forces }: { forces: readonly ReviewForce[] }) {
  const words = forceWords[useLocale()];
  if (forces.length === 0) return null;
  return (
    <Notice tone="warning" title={words.inReview}>
      <ul>
        {forces.map((force) => (
          <ForceLine key={force.number} force={force} />
        ))}
      </ul>
    </Notice>
  );
}

function ForceLine({ force: { kind, about, skipped, forced, confirmed } }: { force: ReviewForce }) {
  const locale = useLocale();
  const words = forceWords[locale];
  const said = kind === 'skip_province' ? words.figures(skipped.length) : about.map((each) => each[locale]);
  const by = deskWords[locale].actor(forced.by, forced.onBehalfOf);
  return (
    <li>
      <strong>
        {words.kinds[kind]}: {said}
      </strong>{' '}
      {words.forced(by, dateInWords(forced.at, locale))}.{' '}
      {forced.reason !== null && `${words.reasonGiven(forced.reason)} `}
      <strong>
        {confirmed === null
          ? words.unconfirmedInReview
          : words.confirmed(
              deskWords[locale].actor(confirmed.by, confirmed.onBehalfOf),
              dateInWords(confirmed.at, locale),
            )}
      </strong>
    </li>
  );
}
