import { inReading } from '@/database/inTransaction';
import { readAll } from '@/database/asSystem';
import { istanbulDate } from '@/domain/days';
import { expiredIn } from '@/domain/publication/expiredConstants';
import { openingDateIssues } from '@/domain/workflow/editionDates';
import type { OpeningView } from '@/contract/boardView';
import type { ActContext } from '../sheet/actRequest';
import { readEdition } from '../sheet/editions';
import { editionIssues, readPins } from './moveEdition';
import { readOpeningFacts } from './openingFacts';

/** Reads what an edition would hold if it opened now, and what keeps it from opening; null when no such edition exists. */
export async function readOpening(acting: ActContext, code: string): Promise<OpeningView | null> {
  return inReading(acting.payload, async (req): Promise<OpeningView | null> => {
    const edition = await readEdition(req, code);
    if (edition === null) return null;
    const today = istanbulDate(acting.now);
    const pins = await readPins(req);
    const provinces = await readAll(req, 'provinces', { select: {} });
    const services = pins.ok ? pins.value.texts.services : [];
    const facts = await readOpeningFacts(req, acting, { edition: code, services });
    const metrics = pins.ok ? pins.value.metrics : [];
    return {
      edition: edition.head,
      releaseMode: edition.releaseMode,
      revision: edition.revision,
      provinces: provinces.length,
      metrics: metrics.length,
      required: metrics.filter(({ required }) => required).length,
      seenFacts: facts.seen,
      changedFacts: facts.changes,
      issues: [
        ...editionIssues(acting, { move: 'open', edition: code }, edition),
        ...openingDateIssues({ ...edition.facts, ...edition.head }, today),
        ...(pins.ok ? [] : pins.issues),
        ...facts.issues,
      ],
      warnings: pins.ok ? expiredIn(pins.value.texts, today) : [],
    };
  });
}
