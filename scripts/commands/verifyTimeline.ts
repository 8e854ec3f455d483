import { openPayload } from '@/process/openPayload';
import { readSettings } from '@/process/cli';
import { verifyTimeline } from '@/workflow/timeline/verifyTimeline';
import { verifyWords } from '@/messages/operator/operations';

/** Checks every chain of the timeline and names the first broken entry (`npm run verify-timeline`). */
readSettings();
const payload = await openPayload();
const { chains, entries, broken } = await verifyTimeline(payload);
for (const { scope, seq, wrong } of broken)
  console.error(verifyWords.tr.broken(scope, seq, verifyWords.tr.wrong[wrong]));
if (broken.length === 0) console.log(verifyWords.tr.whole(chains, entries));
process.exit(broken.length === 0 ? 0 : 1);
