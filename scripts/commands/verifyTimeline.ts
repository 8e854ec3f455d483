import { openPayload, readSettings } from '@/process/openPayload';
import { isWhole, verifyTimeline } from '@/workflow/verify/verifyTimeline';

readSettings();
const payload = await openPayload();
const report = await verifyTimeline(payload);
process.exit(isWhole(report) ? 0 : 1);
