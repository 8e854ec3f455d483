import type { ReturnCode } from '@/domain/workflow/returnReason';
import { bilingual } from '../bilingual';

/** What the code of a return says in a mail; the code for anything else says nothing. */
export const returnCodeWords = bilingual(
  {
    typing_error: 'yazım hatası',
    source_mismatch: 'kaynakla uyuşmuyor',
    definition: 'tanıma uymuyor',
    explanation_missing: 'açıklaması eksik',
    rule_fails: 'kurala uymuyor',
  } satisfies Readonly<Record<Exclude<ReturnCode, 'other'>, string>>,
  {
    typing_error: 'typing error',
    source_mismatch: 'differs from the source',
    definition: 'does not meet the definition',
    explanation_missing: 'the explanation is missing',
    rule_fails: 'fails a check',
  },
);
