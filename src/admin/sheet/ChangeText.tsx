'use client';
import { sheetWords } from '@/messages/desk/sheet';
import { percentInWords } from '../desk/percentChange';
import { useLocale } from '../desk/useWords';
import css from './sheet.module.css';

/** How far the value is from the edition before, in percent. */
export function ChangeText({ change }: { change: number | null }) {
  const locale = useLocale();
  const words = sheetWords[locale];
  if (change === null) return null;
  if (change === 0) return <p className={css.message}>{words.sameAsBefore}</p>;
  const percent = percentInWords(Math.abs(change), locale);
  return <p className={css.message}>{change > 0 ? words.changeUp(percent) : words.changeDown(percent)}</p>;
}
