import type { Payload } from 'payload';
import { sealTimeline } from '@/workflow/timeline/sealTimeline';
import { verifyTimeline, type Anchor } from '@/workflow/verify/verifyTimeline';

/** Gives everything that the check of the timeline finds wrong, each as one line. */
export async function foundInTimeline(
  payload: Payload,
  given: { readonly anchors?: readonly Anchor[]; readonly former?: readonly string[] } = {},
): Promise<readonly string[]> {
  const { broken, links, end, anchors, records } = await verifyTimeline(payload, given);
  return [
    ...(end === null ? [] : [`end ${end}`]),
    ...links.map(({ position, wrong }) => `link ${String(position)} ${wrong}`),
    ...broken.map(({ scope, seq, wrong }) => `${scope} ${String(seq)} ${wrong}`),
    ...anchors.map(({ where, wrong }) => `anchor ${where} ${wrong}`),
    ...records.map(({ record, part, wrong }) => `${record} ${part} ${wrong}`),
  ];
}

/** Chains what was committed, as the running program does within a second, and gives what is then found wrong. */
export async function timelineFaults(payload: Payload): Promise<readonly string[]> {
  await sealTimeline(payload, { now: new Date() });
  return foundInTimeline(payload);
}
