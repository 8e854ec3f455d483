import { useState } from 'react';
import type { DecidedAnswer, DecisionAnswer, ReviewView } from '@/contract/reviewQueue';
import type { Locale } from '@/domain/bilingual';
import type { Issue } from '@/domain/issue';
import { requestOf, withoutFigures } from '@/domain/review/decisions';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { problemText } from '@/messages/problems/problems';
import { callDesk, type Trouble } from '../shared/callDesk';
import { say } from '../shared/status';
import { useLocale } from '../shared/words';
import { changeDecisions, keptDecisions, type ReviewPlace } from './decisionStore';

/** The sending of a sheet's decisions, and what became of each figure that was not taken. */
export interface Sending {
  readonly isBusy: boolean;
  readonly trouble: Trouble | null;
  readonly answers: ReadonlyMap<string, readonly Issue[]>;
  readonly send: () => Promise<void>;
}

interface SendingOf {
  readonly place: ReviewPlace;
  readonly view: ReviewView;
  readonly replace: (view: ReviewView) => void;
  readonly onDecided: () => Promise<void>;
}

/** Sends all decisions on a sheet as one act. The answer holds, whichever sheet is shown when it comes. */
export function useSending({ place, view, replace, onDecided }: SendingOf): Sending {
  const locale = useLocale();
  const words = reviewDeskWords[locale];
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [answers, setAnswers] = useState<Sending['answers']>(new Map());
  const send = async (): Promise<void> => {
    const request = requestOf(keptDecisions(place));
    if (isBusy) return;
    if (request.approvals.length + request.returns.length === 0) {
      say(words.bar.nothing, { tone: 'info' });
      return;
    }
    setIsBusy(true);
    const answer = await callDesk('decideFigures', { ...place, ...request });
    setIsBusy(false);
    setTrouble(answer.kind === 'ok' ? null : answer);
    if (answer.kind !== 'ok') return;
    const { results, review } = answer.body;
    const answered = new Set(results.map(({ metric }) => metric));
    changeDecisions(place, (acts) => withoutFigures(acts, answered));
    setAnswers(new Map(results.filter(isNotTaken).map(({ metric, issues }) => [metric, issues])));
    replace(review);
    const isWhole = !results.some(isNotTaken);
    say(`${view.province.name}: ${answerInWords(answer.body, locale)}`, { tone: isWhole ? 'good' : 'error' });
    await onDecided();
  };
  return { isBusy, trouble, answers, send };
}

const isNotTaken = ({ outcome }: DecidedAnswer): boolean => outcome === 'stale' || outcome === 'refused';

/** Says what became of the decisions, in one line. */
function answerInWords({ results, publication, review }: DecisionAnswer, locale: Locale): string {
  const words = reviewDeskWords[locale].answers;
  const of = (outcome: string) => results.filter((each) => each.outcome === outcome);
  const done = of('done');
  const opened = new Set(
    review.groups.flatMap(({ figures }) =>
      figures.flatMap(({ metric, twoReaders }) => (twoReaders?.opened ? [metric] : [])),
    ),
  );
  const voted = done.filter((each) => each.voted);
  // Of two decisions that are not the same, neither holds: both readers find them open now.
  const differing = done.filter((each) => !each.voted && opened.has(each.metric)).length;
  const settled = done.filter((each) => !each.voted && !opened.has(each.metric));
  const count = (act: DecidedAnswer['act']): number => settled.filter((each) => each.act === act).length;
  const refused = of('refused');
  const why = refused.flatMap(({ issues }) => issues)[0];
  const parts: readonly (readonly [number, string])[] = [
    [count('approve'), words.approve(count('approve'))],
    [count('return'), words.return(count('return'))],
    [voted.length, words.voted(voted.length)],
    [differing, words.differ(differing)],
    [publication === null ? 0 : 1, words.published],
    [of('unchanged').length, words.unchanged(of('unchanged').length)],
    [of('stale').length, words.stale(of('stale').length)],
    [refused.length, words.refused(refused.length, why === undefined ? '' : problemText(why, locale))],
  ];
  return parts.flatMap(([many, text]) => (many > 0 ? [text] : [])).join(' ');
}
