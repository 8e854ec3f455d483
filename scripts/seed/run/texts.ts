import type { Payload } from 'payload';
import type { Acting } from '@/workflow/acting';
import { approveText } from '@/workflow/approveText';
import { sendText } from '@/workflow/sendText';
import { checks, front, metrics, sections, services } from '../content';
import { actingAs, asUser } from './acting';
import type { DemoUsers } from './people';
import { checkData, frontData, metricData, sectionData, serviceData } from './textData';

type TextCollection = 'services' | 'sections' | 'metrics' | 'checks';

/** All texts and definitions in the order in which they refer to each other. */
function allTexts(): readonly {
  readonly collection: TextCollection;
  readonly data: { readonly id: string };
}[] {
  return [
    ...services.map((service) => ({ collection: 'services' as const, data: serviceData(service) })),
    { collection: 'sections' as const, data: frontData(front) },
    ...sections.map((section) => ({ collection: 'sections' as const, data: sectionData(section) })),
    ...metrics.map((metric) => ({ collection: 'metrics' as const, data: metricData(metric) })),
    ...checks.map((check) => ({ collection: 'checks' as const, data: checkData(check) })),
  ];
}

/** One ministry editor writes and sends every text, the other approves it. What is approved already is left alone. */
export async function enterTexts(payload: Payload, people: DemoUsers, now: () => Date): Promise<void> {
  const writer = actingAs(payload, people.writer, now);
  const approver = actingAs(payload, people.secondWriter, now);
  for (const { collection, data } of allTexts()) {
    const stored = await readText(payload, collection, data.id);
    if (stored === null) {
      // The types of four collections cannot be told apart here; Payload checks every field on the way in.
      await payload.create({
        collection,
        data: data as never,
        depth: 0,
        overrideAccess: false,
        user: asUser(people.writer),
      });
    }
    await bringToApproval({ writer, approver }, collection, data.id);
  }
}

async function bringToApproval(
  { writer, approver }: { readonly writer: Acting; readonly approver: Acting },
  collection: TextCollection,
  id: string,
): Promise<void> {
  const written = await readText(writer.payload, collection, id);
  if (written?.state === 'draft') await sendText(writer, { collection, id, revision: written.revision });
  const sent = await readText(writer.payload, collection, id);
  if (sent?.state === 'in_review') await approveText(approver, { collection, id, revision: sent.revision });
}

async function readText(
  payload: Payload,
  collection: TextCollection,
  id: string,
): Promise<{ readonly state: string; readonly revision: number } | null> {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    select: { state: true, revision: true },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] ?? null;
}
