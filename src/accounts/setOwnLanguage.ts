import { inTransaction } from '@/database/inTransaction';
import type { Locale } from '@/domain/bilingual';
import { done, type Done, type Result } from '@/domain/result';
import type { Acting } from '@/workflow/sheet/actRequest';
import { writeAccount } from './moveAccount';

/** The language of one's own mails. */
export function setOwnLanguage({ payload, person }: Acting, language: Locale): Promise<Result<Done>> {
  return inTransaction(payload, async (req) => {
    await writeAccount(req, person.id, { language });
    return done;
  });
}
