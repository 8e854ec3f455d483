import type { Locale } from '@/domain/bilingual';
import { amountOf, isSameValue } from '@/domain/figures/figureValue';
import type { ReviewFigure } from '@/contract/reviewView';
import { reviewWords } from '@/messages/desk/review';
import { percentChange, percentInWords } from '../desk/percentChange';

/** Beyond this many percent a reviewer should look twice. */
const largeChange = 25;

export interface ChangeShown {
  readonly text: string;
  readonly isLarge: boolean;
}

/** The difference between a figure's old and new value, as the review shows it. */
export function changeInWords({ before, value }: ReviewFigure, locale: Locale): ChangeShown {
  const words = reviewWords[locale];
  if (before === null) return { text: words.isNew, isLarge: false };
  if (isSameValue(before.value, value)) return { text: words.noChange, isLarge: false };
  const percent = percentChange(before.value, value);
  if (percent === null) return { text: fromZero(before.value, value), isLarge: true };
  const sign = percent > 0 ? '+' : '−';
  return {
    text: sign + percentInWords(Math.abs(percent), locale),
    isLarge: Math.abs(percent) >= largeChange,
  };
}

function fromZero(before: ReviewFigure['value'], value: ReviewFigure['value']): string {
  const isFromZero = before !== null && amountOf(before) === 0 && value !== null && amountOf(value) !== null;
  return isFromZero ? '0 →' : '≠';
}
