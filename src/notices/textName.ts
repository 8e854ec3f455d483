import type { Bilingual } from '@/domain/bilingual';
import type { Check, Metric, Section, Service } from '@/payload-types';

/** What people call a text or definition. */
export function textName(text: Section | Service | Metric | Check): Bilingual {
  if ('label' in text) return { tr: text.label.tr, en: text.label.en };
  if ('message' in text) return { tr: text.message.tr, en: text.message.en };
  return { tr: text.name, en: text.name };
}
