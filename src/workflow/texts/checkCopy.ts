import type { Check, Term } from '@/domain/checks/check';
import type { Check as StoredCheck } from '@/payload-types';
import { keyOf } from './relationKey';

/** A check as inert JSON. */
export function checkCopy({ id, left, comparison, right, severity, message }: StoredCheck): Check {
  return {
    key: id,
    left: left.map(termCopy),
    comparison,
    right: right.map(termCopy),
    severity,
    message: { tr: message.tr, en: message.en },
  };
}

function termCopy({ coefficient, metric }: StoredCheck['left'][number]): Term {
  return { coefficient, metric: keyOf(metric) };
}
