'use client';
import { pasteWords } from '@/messages/desk/paste';
import { DeskButton } from '../shared/controls';
import { useLocale } from '../shared/words';
import css from './sheet.module.css';
import type { Locale } from '@/domain/bilingual';
import type { ShownFigure } from './shownSheet';
import { readFigure } from '@/domain/figures/readFigure';
import type { PasteEntry, PastePlan } from './pastePlan';
import type { SheetPaste } from './useGrid';

/** Says what became of a pasted block, cell by cell, and offers the way back. */
export function PasteNotice({ paste }: { readonly paste: SheetPaste }) {
  const locale = useLocale();
  const words = pasteWords[locale];
  const { plan, standing, takeBack, dismiss } = paste;
  return (
    <div role="status" className={css.pasted} data-paste={plan?.kind}>
      {plan !== null && (
        <>
          <p>{pasteInWords(plan, locale)}</p>
          {standing > 0 && <DeskButton onClick={takeBack}>{words.takeBack}</DeskButton>}
          <DeskButton kind="quiet" onClick={dismiss}>
            {words.dismiss}
          </DeskButton>
        </>
      )}
    </div>
  );
}

/** Writes what became of a pasted block: taken, not understood, locked, left over. */
export function pasteInWords(plan: PastePlan, locale: Locale): string {
  const words = pasteWords[locale];
  if (plan.kind === 'refused') return `${words.refused[plan.reason](plan.found)} ${words.nothingTaken}`;
  const { entries, locked, tooLong, left, passedOver, hasHead } = plan;
  const labels = (rows: readonly ShownFigure[]) => named(rows.map(({ metric }) => metric.label[locale]));
  const said = [
    hasHead ? words.hasHead : '',
    words.taken(entries.length),
    toldOf(entries.filter(isUnread), words.unread),
    toldOf(locked, (count) => words.locked(count, labels(locked))),
    toldOf(tooLong, (count) => words.tooLong(count, labels(tooLong))),
    toldOf(left, (count) => words.left(count, named(left))),
    toldOf(passedOver, () => words.passedOver(passedOver.join(', '))),
  ];
  return said.filter((each) => each !== '').join(' ');
}

function toldOf(found: readonly unknown[], say: (count: number) => string): string {
  return found.length === 0 ? '' : say(found.length);
}

function isUnread({ figure, input }: PasteEntry): boolean {
  return input !== null && !readFigure(input, figure.metric.unit).ok;
}

/** As many as fit into a line. */
function named(names: readonly string[]): string {
  const most = 8;
  return names.slice(0, most).join(', ') + (names.length > most ? ' …' : '');
}
