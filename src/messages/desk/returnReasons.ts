import type { ReturnCode } from '@/domain/workflow/returnReason';
import { bilingual } from '../bilingual';

/** Words of the reasons for which a figure is returned. */
export const returnReasonWords = bilingual<Readonly<Record<ReturnCode, string>>>(
  {
    typing_error: 'Yazım hatası',
    source_mismatch: 'Kaynakla uyuşmuyor',
    definition: 'Tanıma uymuyor',
    explanation_missing: 'Açıklama eksik',
    rule_fails: 'Kurala uymuyor',
    other: 'Diğer',
  },
  {
    typing_error: 'Typing error',
    source_mismatch: 'Does not match its source',
    definition: 'Does not fit the definition',
    explanation_missing: 'Explanation missing',
    rule_fails: 'A rule does not hold',
    other: 'Other',
  },
);
