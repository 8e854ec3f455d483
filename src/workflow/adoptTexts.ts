import type { PayloadRequest } from 'payload';
import { inTransaction } from '@/database/inTransaction';
import { withChecksReplaced } from '@/domain/forces/afterChange';
import { pinnedCopy } from '@/domain/publication/adoption';
import { askedMetrics } from '@/domain/workflow/askedMetrics';
import type { Acting } from './acting';
import { advanceSheet } from './advanceSheet';
import { considerAdoption, type AdoptConsideration, type AdoptWish } from './considerAdoption';
import { forceDeed } from './forceDeed';
import { forceChanges } from './forceTrace';
import type { EditionAnswer } from './moveEdition';
import { readProvinces } from './readProvinces';
import { recordOnSheet } from './recordOnSheet';
import { recordTimeline } from './recordTimeline';
import { readSheet, type SheetContext } from './sheetContext';
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
    await advanceSheets(req, acting, adoption);
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
  acting: Acting,
  { edition, pins, texts }: Adoption,
): Promise<void> {
  const checks = texts.flatMap(({ collection, id }) => (collection === 'checks' ? [id] : []));
  for (const { id: province } of await readProvinces(req.payload)) {
    const sheet = await readSheet(req, { edition: edition.facts.code, province }, acting.now);
    if (sheet === null) continue;
    const asked = askedMetrics(pins.metrics, sheet.province.absentServices);
    const voided = await voidForces(req, acting, sheet, checks);
    await advanceSheet({ ...voided, asked, checks: pins.checks });
  }
}

/** A check that was let pass is another one now. */
async function voidForces(
  req: PayloadRequest,
  acting: Acting,
  sheet: SheetContext,
  checks: readonly string[],
): Promise<SheetContext> {
  const forces = withChecksReplaced(
    sheet.forces,
    checks,
    forceDeed(acting, { action: 'adopt', reason: null }),
  );
  const changes = forceChanges(sheet.forces, forces);
  if (changes.length === 0) return sheet;
  const { person: actor, now: at, quiet } = acting;
  const act = { action: 'adopt', actor, at, comment: null, changes, quiet };
  return { ...sheet, forces, timelineHead: await recordOnSheet(req, sheet, act) };
}
