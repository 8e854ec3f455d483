import type { PayloadRequest } from 'payload';
import { asSystem } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { pinnedCopy } from '@/domain/publication/adoption';
import { trainOccasionKey } from '@/domain/notices/trainOccasion';
import { done, type Done, type Result } from '@/domain/result';
import { queueMail } from '@/jobs/queueMail';
import { toStored, type Stored } from '@/stored/storedJson';
import type { ActContext } from '../sheet/actRequest';
import { adoptedSheet } from './adoptedSheet';
import { advanceSheet, recordOnSheet } from '../sheet/advanceSheet';
import { pinsChange } from './moveEdition';
import { planAdoption, type Adoption, type AdoptRequest } from './planAdoption';
import { forceChanges } from '../sheet/forceTrace';
import { readEffects, type Effects } from './readEffects';
import { recordTimeline } from '../timeline/recordTimeline';
import { releaseIfComplete } from '../release/releaseBooklet';
import type { SheetContext } from '../sheet/sheetContext';

/**
 * Takes later approved texts into an open edition, for the publisher: they are pinned as inert copies beside
 * the others. Nothing published changes; a first booklet that waited for nothing else is published in the
 * same act. Each sheet goes one revision up, so that a release somebody looked at before is looked at again.
 */
export async function adoptTexts(acting: ActContext, request: AdoptRequest): Promise<Result<Done>> {
  return inTransaction(acting.payload, async (req): Promise<Result<Done>> => {
    const considered = await planAdoption(req, acting, request);
    if (!considered.ok) return considered;
    const adoption = considered.value;
    const effects = await readEffects(req, acting, adoption);
    const { edition, pins } = adoption;
    const stored = toStored('pins', pins);
    await req.payload.update({
      collection: 'editions',
      id: edition.facts.code,
      data: { pins: stored, revision: edition.revision + 1 },
      ...asSystem,
      req,
    });
    await recordAdoption(req, acting, { ...adoption, stored }, effects);
    await settleSheets(req, acting, adoption, effects);
    return done;
  });
}

/** Timeline field of an adoption that lists the published booklets that differ from the edition's texts. */
export const differingField = 'differing';

async function recordAdoption(
  req: PayloadRequest,
  { person, now, quiet }: ActContext,
  { edition, former, texts, stored }: Adoption & { readonly stored: Stored<'pins'> },
  { differing }: Effects,
): Promise<void> {
  const { code } = edition.facts;
  await recordTimeline(req, {
    scope: { kind: 'edition', id: code },
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
      ...pinsChange(stored),
      { field: differingField, before: null, after: differing },
    ],
  });
}

/**
 * A province may be asked other figures now, so its booklet may be complete. Several that come by one
 * adoption are one act, as a train is, and publishers get one mail about them.
 */
async function settleSheets(
  req: PayloadRequest,
  acting: ActContext,
  adoption: Adoption,
  { released }: Effects,
): Promise<void> {
  const coming = new Set(released.map(({ plate }) => plate));
  const train = coming.size > 1 ? crypto.randomUUID() : undefined;
  for (const former of adoption.sheets) {
    const sheet = await recordVoids(req, acting, former, adoptedSheet(acting, adoption, former));
    const comes = coming.has(sheet.province.plate);
    const release = comes ? await releaseIfComplete({ req, acting, sheet }, train) : null;
    await advanceSheet(req, release?.sheet ?? sheet);
  }
  if (train === undefined) return;
  const about = trainOccasionKey({ train, into: 'ended' });
  const { code } = adoption.edition.facts;
  await queueMail(req, { source: 'trains', about, edition: code, province: null, at: acting.now });
}

/** The sheet's own timeline says which forces ended with the check that they let pass. */
async function recordVoids(
  req: PayloadRequest,
  { person: actor, now: at, quiet }: ActContext,
  former: SheetContext,
  sheet: SheetContext,
): Promise<SheetContext> {
  const changes = forceChanges(former.forces, sheet.forces);
  if (changes.length === 0) return sheet;
  const act = { action: 'adopt', actor, at, comment: null, changes, quiet };
  return { ...sheet, timelineHead: await recordOnSheet(req, sheet.place, act) };
}
