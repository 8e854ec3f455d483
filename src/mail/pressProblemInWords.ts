import type { Locale } from '@/domain/bilingual';
import { isPressProblem } from '@/domain/publication/pressProblem';
import { pressWords } from '@/messages/operator/press';

/** Why a booklet could not be made, from the code that its render keeps. */
export function pressProblemInWords(problem: string, locale: Locale): string {
  const { problems } = pressWords[locale];
  return isPressProblem(problem) ? problems[problem] : problems.step_failed;
}
