'use client';
import { momentInWords } from '@/domain/days';
import type { ForceStep } from '@/contract/forcesView';
import type { ReviewForce } from '@/contract/reviewView';
import { deskWords } from '@/messages/desk/desk';
import { forceWords } from '@/messages/desk/forces';
import { Callout } from '../shared/feedback';
import { useLocale } from '../shared/words';

/** Lists the exceptional acts behind the reviewed figures: by whom, why, and whether they were confirmed. */
export function ReviewForces({ forces }: { forces: readonly ReviewForce[] }) {
  const words = forceWords[useLocale()];
  if (forces.length === 0) return null;
  return (
    <Callout tone="warning" title={words.inReview}>
      <ul>
        {forces.map((force) => (
          <ForceLine key={force.number} force={force} />
        ))}
      </ul>
    </Callout>
  );
}

function ForceLine({ force }: { force: ReviewForce }) {
  const locale = useLocale();
  const words = forceWords[locale];
  const { kind, about, skipped, forced, confirmed } = force;
  const names = about.map((each) => each[locale]).join(' · ');
  const said = kind === 'skip_province' ? words.figures(skipped.length) : names;
  const told = (step: ForceStep, say: (who: string, when: string) => string): string =>
    say(deskWords[locale].actor(step.by, step.onBehalfOf), momentInWords(step.at, locale));
  return (
    <li>
      <strong>
        {words.kinds[kind]}: {said}
      </strong>
      <br />
      {told(forced, words.forced)}
      {forced.reason !== null && ` · ${words.reasonGiven(forced.reason)}`}
      <br />
      {confirmed === null ? words.unconfirmedInReview : told(confirmed, words.confirmed)}
    </li>
  );
}
