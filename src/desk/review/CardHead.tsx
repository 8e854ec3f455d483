import type { ReviewedFigure, ReviewedGroup } from '@/contract/reviewQueue';
import type { Locale } from '@/domain/bilingual';
import type { Decision } from '@/domain/review/decisions';
import { findingText } from '@/messages/desk/checks';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { Icon } from '../shared/Icon';
import { percentInWords, useLocale, useWords, valueInWords } from '../shared/words';
import css from './panes.module.css';

/** Names a group: one figure by its label, several by their service. */
export function titleOf({ figures, service }: ReviewedGroup, locale: Locale): string {
  const [first] = figures;
  return figures.length > 1 && service !== null ? service : (first?.label[locale] ?? '');
}

/** The figure that says the most in one line: the one with the gravest need, else the first that changed. */
export function mostTelling({ figures, need }: ReviewedGroup): ReviewedFigure | null {
  const meant = figures.find(({ needs }) => needs.some((each) => each === need));
  return meant ?? figures.find(({ difference }) => difference !== 0) ?? figures[0] ?? null;
}

/** Shows by sign and word whether figures are decided on, and how. */
export function DecisionSign({ decisions }: { readonly decisions: readonly (Decision | null)[] }) {
  const words = useWords(reviewDeskWords).decision;
  const isReturned = decisions.some((each) => each !== null && each.returned !== null);
  const isWhole = decisions.length > 0 && decisions.every((each) => each !== null);
  const kind = isReturned ? 'returned' : isWhole ? 'approved' : 'open';
  return (
    <span className={css.sign} data-decision={kind} title={words[kind]}>
      {kind !== 'open' && <Icon name={kind === 'returned' ? 'back' : 'check'} size={12} />}
      <span className={css.unseen}>{words[kind]}</span>
    </span>
  );
}

interface NumbersProps {
  readonly figure: ReviewedFigure | null;
  /** Other figures of the same sentence. */
  readonly more: number;
  readonly isLine: boolean;
}

/** Shows the figure of a group that says the most, before and now. */
export function Numbers({ figure, more, isLine }: NumbersProps) {
  const locale = useLocale();
  const words = reviewDeskWords[locale];
  if (figure === null) return null;
  return (
    <span className={css.numbers}>
      {more > 0 && <span className={css.meta}>{`${words.more(more)} `}</span>}
      <span className={css.soft}>{valueInWords(figure.before?.value ?? null, locale)}</span>
      <span aria-hidden="true"> → </span>
      <b>{valueInWords(figure.value, locale)}</b>
      {isLine && <span className={css.percent}>{percentOf(figure, locale)}</span>}
    </span>
  );
}

/** Says why somebody should look: by the codes of what speaks up, else by the need. */
export function Causes({
  group: { figures, need, sentences },
  isOpen,
}: {
  readonly group: ReviewedGroup;
  readonly isOpen: boolean;
}) {
  const locale = useLocale();
  const words = reviewDeskWords[locale];
  const flags = [...new Map(figures.flatMap((each) => each.flags).map((flag) => [flag.code, flag])).values()];
  const note = figures.find((each) => each.note !== '')?.note;
  if (need === 'change') {
    const hasNewEnding = sentences.some(({ after }) =>
      after.some(({ runs }) => runs.some(({ mark }) => mark === 'suffix')),
    );
    return <span className={css.shape}>{hasNewEnding ? words.newEnding : words.sameShape}</span>;
  }
  return (
    <span className={css.causes}>
      {need === 'conflict' && (
        <span className={css.chip} data-tone="back">
          {words.needs.conflict}
        </span>
      )}
      {flags.map((flag) => (
        <span key={flag.code} className={css.chip} data-tone={flag.serious ? 'serious' : 'warn'}>
          <b>{flag.code}</b>
          {!isOpen && (
            <span className={css.short}>{flag.message?.[locale] ?? findingText(flag, locale)}</span>
          )}
        </span>
      ))}
      {flags.length === 0 && need !== 'note' && need !== 'conflict' && (
        <span className={css.chip} data-tone="back">
          {need === 'fall' && <Icon name="fall" size={14} />}
          {words.needs[need]}
        </span>
      )}
      {note !== undefined && !isOpen && (
        <span className={css.chip}>
          <Icon name="note" size={14} />
          <span className={css.short}>“{note}”</span>
        </span>
      )}
    </span>
  );
}

/** Writes a change in per cent, a fall with its sign; nothing where nothing changed. */
export function percentOf({ percent }: Pick<ReviewedFigure, 'percent'>, locale: Locale): string {
  if (percent === null || percent === 0) return '';
  return (percent < 0 ? '−' : '') + percentInWords(Math.abs(percent), locale);
}
