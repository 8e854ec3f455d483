import type { PayloadRequest } from 'payload';
import { inTransaction } from '@/database/inTransaction';
import type { EditionPins } from '@/domain/booklet/editionPins';
import { pinnedCopy } from '@/domain/publication/adoption';
import { askedMetrics } from '@/domain/workflow/askedMetrics';
import type { Acting } from './acting';
import { advanceSheet } from './advanceSheet';
import { considerAdoption, type AdoptConsideration, type AdoptWish } from './considerAdoption';
import type { EditionAnswer } from './moveEdition';
import { readProvinces } from './readProvinces';
import { recordTimeline } from './recordTimeline';
import { readSheet } from './sheetContext';
import { touchedBooklets, type Touched } from './touchedBooklets';

type Adoption = Extract<AdoptConsideration, { ok: true }>;

/**
 * Takes later approved texts into an open edition, by the publisher: they are pinned as inert copies beside the others.
 * Nothing published changes. Each sheet goes one revision up, so that a release somebody looked at before is looked at again.
 */
export async function adoptTexts(acting: Acting, wish: AdoptWish): Promise<EditionAnswer> {
  return inTransaction(acting.payload, async (req): Promise<EditionAnswer> => {
    const adoption = await considerAdoption(req, acting, wish);
    if (!adoption.ok) return { issues: adoption.issues };
    const touched = await touchedBooklets(req, acting, adoption);
    const { edition, pins } = adoption;
    await req.payload.update({
      collection: 'editions',
      id: edition.facts.code,
      data: { pins, revision: edition.revision + 1 },
      depth: 0,
      overrideAccess: true,
      req,
    });
    await recordAdoption(req, acting, adoption, touched);
    await advanceSheets(req, acting, edition.facts.code, pins);
    return { issues: [] };
  });
}

/** Field of the timeline entry under which the published booklets stand that differ from the edition's texts since. */
export const differingField = 'differing';

async function recordAdoption(
  req: PayloadRequest,
  { person, now, quiet }: Acting,
  { edition, former, texts }: Adoption,
  { differing }: Touched,
): Promise<void> {
  const { code } = edition.facts;
  await recordTimeline(req, {
    scope: `edition:${code}`,
    edition: code,
    province: null,
    action: 'adopt',
    actor: person,
    at: now,
    comment: null,
    quiet,
    changes: [
      ...texts.map((text) => ({
        field: `${text.collection}:${text.id}`,
        before: pinnedCopy(former, text),
        after: text.copy,
      })),
      { field: differingField, before: null, after: differing },
    ],
  });
}

/** What is asked of a province, and how far it is, may be something else now. */
async function advanceSheets(
  req: PayloadRequest,
  { now }: Acting,
  code: string,
  pins: EditionPins,
): Promise<void> {
  for (const { id: province } of await readProvinces(req.payload)) {
    const sheet = await readSheet(req, { edition: code, province }, now);
    if (sheet === null) continue;
    const asked = askedMetrics(pins.metrics, sheet.province.absentServices);
    await advanceSheet({ ...sheet, asked, checks: pins.checks });
  }
}
