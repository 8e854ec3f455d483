import type { Section } from '@/domain/booklet/text';
import { assistance } from './assistance';
import { children } from './children';
import { disabilityAndAge } from './disabilityAndAge';
import { family } from './family';
import { investments } from './investments';
import { martyrsAndVeterans } from './martyrsAndVeterans';
import { women } from './women';

/** The seven sections in the order of the booklet. */
export const sections: readonly Section[] = [
  family,
  children,
  women,
  disabilityAndAge,
  martyrsAndVeterans,
  assistance,
  investments,
];
