'use client';
import { reviewWords } from '@/messages/desk/review';
import { Notice } from '../desk/Notice';
import { useIssueWords } from '../desk/useIssueWords';
import { useWords } from '../desk/useWords';
import type { ReviewDesk } from './useReview';

/** What the last decision did, in words, read aloud when it changes. */
export function ReviewAnswerLine({ last }: Pick<ReviewDesk, 'last'>) {
  const words = useWords(reviewWords).answers;
  const inWords = useIssueWords();
  if (last === null) return null;
  const of = (outcome: string) => last.results.filter((each) => each.outcome === outcome);
  const [done, unchanged, stale, refused] = [of('done'), of('unchanged'), of('stale'), of('refused')];
  const reason = refused[0]?.issues[0];
  return (
    <Notice tone={stale.length + refused.length === 0 ? 'success' : 'warning'}>
      {done.length > 0 && <p>{words[last.act](done.length)}</p>}
      {last.published && <p>{words.published}</p>}
      {unchanged.length > 0 && <p>{words.unchanged(unchanged.length)}</p>}
      {stale.length > 0 && <p>{words.stale(stale.length)}</p>}
      {reason && <p>{words.refused(refused.length, inWords(reason))}</p>}
    </Notice>
  );
}
