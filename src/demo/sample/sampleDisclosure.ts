import type { DisclosureFigure } from '@/contract/disclosureView';
import { asItStands, type DisclosureWish } from '@/domain/disclosure/decision';
import { chance } from './random';

/** How often an invented publisher suppresses a small count, and one that only rose by few. */
const suppressing = { small: 0.6, risen: 0.1 } as const;

/** Gives what a publisher of the sample country decides: some of each, the same every time. */
export function sampleWish({ metric, value, printed, risks }: DisclosureFigure, key: string): DisclosureWish {
  const [another] = risks.flatMap(({ others }) => others);
  if (another !== undefined) return { metric: another, choice: 'suppress', accepted: [] };
  const isOpen = printed.kind !== 'suppressed' && printed.kind !== 'not_reported';
  const isSmall = risks.some(({ kind }) => kind === 'below_threshold');
  if (isOpen && chance(`${key}:${metric.key}:suppress`, suppressing[isSmall ? 'small' : 'risen'])) {
    return { metric: metric.key, choice: 'suppress', accepted: [] };
  }
  return asItStands({ metric: metric.key, value, printed, risks });
}
