import type { Section } from '@/domain/booklet/text';
import { provinceCapitals, t, yearsSince } from '../notation';

/** Section 7; it opens with its service at once. */
export const investments: Section = {
  key: 'yatirim',
  number: 7,
  title: t`${provinceCapitals} İLİ YATIRIMLAR (${yearsSince(2002)})`,
  opening: [],
  parts: [{ type: 'service', service: 'yatirimlar' }],
  constants: [],
};
