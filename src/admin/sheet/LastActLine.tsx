'use client';
import type { SheetAnswer, SheetFigure } from '@/contract/sheetView';
import type { Outcome } from '@/domain/workflow/action';
import { saveAnswerWords } from '@/messages/desk/saveAnswers';
import { Notice } from '../desk/Notice';
import { useLocale } from '../desk/useWords';
import { figuresOf } from './sheetDraft';
import css from './sheet.module.css';
import type { LastAct } from './useSheetActs';

const doneWord = { save: 'saved', send: 'sent', recall: 'recalled' } as const;

/** What the last request did, in words, read aloud when it changes. */
export function LastActLine({ last }: { last: LastAct | null }) {
  const locale = useLocale();
  const words = saveAnswerWords[locale];
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
      <ul className={css.openFigures}>
        {openFigures(last.answer).map(({ metric }) => (
          <li key={metric.key}>
            <a href={`#figure-${metric.key}`}>{metric.label[locale]}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Figures that were not stored: the reader has to look at them. */
function openFigures({ results, sheet }: SheetAnswer): readonly SheetFigure[] {
  const open = results.filter(({ outcome }) => outcome === 'stale' || outcome === 'refused');
  return figuresOf(sheet).filter(({ metric }) => open.some((each) => each.metric === metric.key));
}
