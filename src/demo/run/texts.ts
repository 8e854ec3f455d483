import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import type { Metric } from '@/domain/figures/metric';
import type { Result } from '@/domain/result';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { approveText, sendText } from '@/workflow/texts/moveText';
import { checks, front, metrics, sections, services } from '../content';
import { actingAs, asUser, quietly } from './acting';
import type { DemoUsers } from './people';
import { checkData, frontData, metricData, sectionData, serviceData } from './textData';

type TextCollection = 'services' | 'sections' | 'metrics' | 'checks';

interface TextToEnter {
  readonly collection: TextCollection;
  readonly data: { readonly id: string };
  /** Parts that name texts which come later; they are filled in once everything is there. */
  readonly later: Readonly<Record<string, unknown>> | null;
}

/**
 * All texts and definitions. Services and sections name metrics, and metrics name both: so they are entered
 * without their statements first.
 */
function allTexts(others: readonly Metric[]): readonly TextToEnter[] {
  return [
    ...services.map(serviceData).map(({ statements, ...data }) => ({
      collection: 'services' as const,
      data,
      later: { statements },
    })),
    ...[frontData(front)].map(({ derived, ...data }) => ({
      collection: 'sections' as const,
      data,
      later: { derived },
    })),
    ...sections.map(sectionData).map(({ parts, ...data }) => ({
      collection: 'sections' as const,
      data,
      later: { parts },
    })),
    ...[...metrics, ...others]
      .map(metricData)
      .map((data) => ({ collection: 'metrics' as const, data, later: null })),
    ...checks.map(checkData).map((data) => ({ collection: 'checks' as const, data, later: null })),
  ];
}

/**
 * Writes and sends every text as one ministry editor and approves it as the other; skips approved ones. `others` are metrics
 * that are asked for beside the country's own.
 */
export async function enterTexts(
  payload: Payload,
  people: DemoUsers,
  now: () => Date,
  others: readonly Metric[] = [],
): Promise<void> {
  const texts = allTexts(others);
  const door = { depth: 0, overrideAccess: false, user: asUser(people.writer) };
  for (const { collection, data } of texts) {
    if ((await readText(payload, collection, data.id)) !== null) continue;
    // The types of four collections cannot be told apart here; Payload checks every field on the way in.
    await payload.create({ collection, data: data as never, ...door });
  }
  for (const { collection, data, later } of texts) {
    const stored = await readText(payload, collection, data.id);
    if (later === null || stored?.state !== 'draft' || stored.revision > 1) continue;
    const { revision } = stored;
    await payload.update({ collection, id: data.id, data: { ...later, revision }, ...door });
  }
  const writer = quietly(actingAs(payload, people.writer, now));
  const approver = quietly(actingAs(payload, people.secondWriter, now));
  for (const { collection, data } of texts) await bringToApproval({ writer, approver }, collection, data.id);
}

async function bringToApproval(
  { writer, approver }: { readonly writer: ActContext; readonly approver: ActContext },
  collection: TextCollection,
  id: string,
): Promise<void> {
  const written = await readText(writer.payload, collection, id);
  if (written?.state === 'draft') {
    expectDone(id, await sendText(writer, { collection, id, revision: written.revision }));
  }
  const sent = await readText(writer.payload, collection, id);
  if (sent?.state === 'in_review') {
    expectDone(id, await approveText(approver, { collection, id, revision: sent.revision }));
  }
}

/** A seed that is refused is a mistake in the seed: it stops, and says what was refused. */
function expectDone(id: string, result: Result<unknown>): void {
  if (!result.ok) throw new Error(`${id} was refused: ${JSON.stringify(result.issues)}`);
}

async function readText(
  payload: Payload,
  collection: TextCollection,
  id: string,
): Promise<{ readonly state: string; readonly revision: number } | null> {
  const docs = await readAll({ payload }, collection, {
    where: { id: { equals: id } },
    select: { state: true, revision: true },
    limit: 1,
  });
  return docs[0] ?? null;
}
