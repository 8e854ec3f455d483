import type { PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { figureStoreOf } from '@/database/databases';
import type { EditionPins } from '@/domain/booklet/editionPins';
import { done, refused, type Done, type Result } from '@/domain/result';
import { askedMetrics } from '@/domain/workflow/askedMetrics';
import { sheetId } from '@/domain/workflow/figureRecord';
import { progressOf } from '@/domain/workflow/progress';
import { stages } from '@/domain/workflow/state';
import { toStored } from '@/stored/storedJson';
import type { Acting } from '../sheet/acting';
import { editionIssues, moveEdition, type EditionRef } from './moveEdition';
import { readEdition, type EditionRecord } from '../sheet/editionRecord';
import { provinceFacts } from '../sheet/provinceRecord';
import { readPins } from './readPins';

/** Opens an edition: pins every approved text, metric and check, copies the stages, makes a sheet for each province. */
export async function openEdition(acting: Acting, ref: EditionRef): Promise<Result<Done>> {
  return inTransaction(acting.payload, async (req): Promise<Result<Done>> => {
    const edition = await readEdition(req, ref.edition);
    const issues = editionIssues(acting, { move: 'open', ...ref }, edition);
    if (edition === null || issues.length > 0) return refused(issues);
    const pins = await readPins(req);
    if (!pins.ok) return pins;
    await moveEdition(req, acting, {
      move: 'open',
      edition,
      data: { pins: toStored('pins', pins.value), stages: stagesOf(edition) },
    });
    await createSheets(req, ref.edition, pins.value);
    return done;
  });
}

/** The edition's own stages, in the order of the workflow; both when none were chosen. */
function stagesOf({ stages: chosen }: EditionRecord): EditionRecord['stages'][number][] {
  return stages.filter((stage) => chosen.length === 0 || chosen.includes(stage));
}

async function createSheets(req: PayloadRequest, edition: string, pins: EditionPins): Promise<void> {
  const docs = await readAll(req, 'provinces', { sort: 'id' });
  const store = await figureStoreOf(req);
  await store.createSheets(
    docs.map(provinceFacts).map(({ plate, absentServices }) => ({
      id: sheetId(edition, plate),
      edition,
      province: plate,
      progress: progressOf(askedMetrics(pins.metrics, absentServices), new Map(), 0),
    })),
  );
}
