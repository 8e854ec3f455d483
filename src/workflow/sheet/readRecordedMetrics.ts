import type { PayloadRequest } from 'payload';
import type { Metric } from '@/domain/figures/metric';
import { readStored } from '@/stored/storedJson';
import { recordedMetrics } from '@/domain/imports/recordedMetrics';

/** The definitions that a recorded edition's figures were approved with; none for any other edition. */
export async function readRecordedMetrics(
  req: Pick<PayloadRequest, 'payload'>,
  edition: string,
): Promise<readonly Metric[]> {
  const { docs } = await req.payload.find({
    collection: 'imports',
    where: { and: [{ edition: { equals: edition } }, { state: { equals: 'approved' } }] },
    select: { content: true },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return recordedMetrics(docs.map(({ id, content }) => readStored('importContent', content, { id })));
}
