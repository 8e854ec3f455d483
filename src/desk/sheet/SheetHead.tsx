import { memo } from 'react';
import { dateInWords, dayInWords, daysUntil } from '@/domain/days';
import type { Locale } from '@/domain/bilingual';
import type { SheetView } from '@/contract/sheetView';
import type { Judgement } from './judgement';
import { gridWords } from '@/messages/desk/grid';
import { sheetWords } from '@/messages/desk/sheet';
import { useLocale } from '../shared/words';
import css from './head.module.css';

interface SheetSubProps {
  readonly view: SheetView;
  readonly judgement: Judgement;
}

/** Tells which edition the sheet is of, until when it can be filled in, and how far it is. */
export const SheetSub = memo(function SheetSub({ view, judgement }: SheetSubProps) {
  const locale = useLocale();
  const words = gridWords[locale].head;
  return (
    <div className={css.sub}>
      <div className={css.dates}>
        <p>
          <b>{words.sheet(view.edition.code)}</b> · {words.asOf(dateInWords(view.edition.asOf, locale))}
        </p>
        <p title={view.extension?.reason} data-entry={view.entry}>
          {timeInWords(view, locale)}
        </p>
      </div>
      <SheetProgressBar judgement={judgement} />
    </div>
  );
});

function timeInWords({ entry, edition, extension, now }: SheetView, locale: Locale): string {
  const words = gridWords[locale].head;
  const { entryOpens, entryDue, entryCloses } = edition;
  if (entry === 'not_open') return entryOpens === null ? '' : words.opens(dayInWords(entryOpens, locale));
  if (extension !== null) {
    return words.extended(dayInWords(extension.until, locale), Math.max(0, daysUntil(extension.until, now)));
  }
  if (entry === 'closed') return words.closed;
  if (entryDue === null) return words.open;
  const due = words.due(dayInWords(entryDue, locale), daysUntil(entryDue, now));
  return entry === 'late' && entryCloses !== null
    ? `${due}; ${words.closes(dayInWords(entryCloses, locale))}`
    : due;
}

/** Shows how far the sheet is: approved, in review, entered and open, in this order. */
export const SheetProgressBar = memo(function SheetProgressBar({
  judgement,
}: Pick<SheetSubProps, 'judgement'>) {
  const locale = useLocale();
  const words = gridWords[locale].head;
  const { counts } = sheetWords[locale];
  const states = [...judgement.values()].map(({ state }) => state);
  const many = (...wanted: readonly string[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  const [done, review, asked] = [many('approved', 'published'), many('review'), states.length];
  const entered = [...judgement.values()].filter(({ isEntered }) => isEntered).length;
  const said = [
    done > 0 ? counts.approved(done) : '',
    review > 0 ? counts.inReview(review) : '',
    many('returned') > 0 ? counts.returned(many('returned')) : '',
  ].filter((each) => each !== '');
  return (
    <div className={css.progress}>
      <svg
        className={css.bar}
        viewBox={`0 0 ${String(Math.max(1, asked))} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect width={asked} height="1" data-part="open" />
        <rect width={entered} height="1" data-part="entered" />
        <rect width={done + review} height="1" data-part="review" />
        <rect width={done} height="1" data-part="done" />
      </svg>
      <p>
        <b>{words.entered(entered, asked)}</b> {words.isEntered}
        {said.map((each) => ` · ${each}`).join('')}
      </p>
    </div>
  );
});
