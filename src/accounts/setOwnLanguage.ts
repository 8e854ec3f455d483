import { inTransaction } from '@/database/inTransaction';
import type { Locale } from '@/domain/bilingual';
import type { Acting } from '@/workflow/sheet/acting';
import { done, writeAccount, type AccountAnswer } from './moveAccount';

/** The language of one's own mails. */
export function setOwnLanguage({ payload, person }: Acting, language: Locale): Promise<AccountAnswer> {
  return inTransaction(payload, async (req) => {
    await writeAccount(req, person.id, { language });
    return done;
  });
}
