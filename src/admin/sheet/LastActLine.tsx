'use client';
import type { Outcome } from '@/domain/workflow/action';
import { sheetWords } from '@/messages/sheet';
import { Notice } from '../desk/Notice';
import { useWords } from '../desk/useWords';
import type { LastAct } from './useSheetActs';

const doneWord = { save: 'saved', send: 'sent', recall: 'recalled' } as const;

/** What the last request did, in words, read aloud when it changes. */
export function LastActLine({ last }: { last: LastAct | null }) {
  const words = useWords(sheetWords).answers;
  if (last === null) return null;
  const count = (outcome: Outcome): number =>
    last.answer.results.filter((each) => each.outcome === outcome).length;
  const said: readonly (readonly [number, (count: number) => string])[] = [
    [count('done'), words[doneWord[last.act]]],
    [count('unchanged'), words.unchanged],
    [count('stale'), words.stale],
    [count('refused'), words.refused],
  ];
  const isClean = count('stale') + count('refused') === 0;
  return (
    <Notice tone={isClean ? 'success' : 'warning'}>
      {said
        .filter(([several]) => several > 0)
        .map(([several, say]) => say(several))
        .join(' ')}
    </Notice>
  );
}
