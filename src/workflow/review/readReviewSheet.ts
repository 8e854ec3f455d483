import { inTransaction } from '@/database/inTransaction';
import type { FigureValue } from '@/domain/figures/figureValue';
import { mayRest } from '@/domain/forces/liveForces';
import type { FallbackValues } from '@/domain/booklet/fallbackValues';
import type { ReviewFigure, ReviewGroup, ReviewSheet } from '@/contract/reviewView';
import { reviewStages } from '@/domain/workflow/rolesFor';
import type { Stage } from '@/domain/workflow/state';
import type { Acting } from '../sheet/acting';
import { readDeskSheet, type DeskSheet } from '../entry/readDeskSheet';
import { figureView } from '../entry/readFigureView';
import { pinsIn } from '../sheet/editionRecord';
import { readNames } from '../sheet/readNames';
import { reviewForces } from './reviewForces';
import { sentencesOf, type SentenceSources } from './readSentences';
import { sectionTitle } from '../entry/readSheetView';
import { readSheet } from '../sheet/sheetContext';

/** What waits for this person in one sheet, or null when there is no such sheet for this person. */
export async function readReviewSheet(
  acting: Acting,
  edition: string,
  plate: string,
): Promise<ReviewSheet | null> {
  const desk = await readDeskSheet(acting, edition, plate);
  const stages = reviewStages(acting.person).map(({ stage }) => stage);
  if (desk === null || stages.length === 0) return null;
  const waiting = await waitingFigures(acting, desk, stages);
  const before = await readEarlier(acting, desk);
  return {
    edition: desk.head,
    province: { plate: desk.province.plate, name: desk.province.name },
    stage: waiting[0]?.stage ?? stages[0] ?? 'province',
    groups: groupsOf(desk, waiting, { before, after: afterApproval(desk, waiting) }),
    checks: desk.checks,
    forces: reviewForces(
      { ...desk, standIns: await readStandIns(acting, desk) },
      waiting.map(({ metric }) => metric.key),
    ),
    values: Object.fromEntries([...desk.figures].map(([metric, { value }]) => [metric, value])),
  };
}

/** What a force may rest on besides figures, where there is one that may. */
async function readStandIns({ payload, now }: Acting, desk: DeskSheet): Promise<FallbackValues> {
  if (!desk.forces.some(mayRest)) return {};
  const place = { edition: desk.head.code, province: desk.province.plate };
  const sheet = await inTransaction(payload, (req) => readSheet(req, place, now));
  return sheet?.standIns ?? {};
}

async function waitingFigures(
  { payload, person }: Acting,
  desk: DeskSheet,
  stages: readonly Stage[],
): Promise<readonly ReviewFigure[]> {
  const records = [...desk.figures.values()];
  const nameOf = await readNames(
    payload,
    records.flatMap(({ changedBy, sentBy, returnedBy }) => [changedBy, sentBy, returnedBy]),
  );
  return desk.asked
    .map((metric) => figureView(desk, person, metric, nameOf))
    .filter(({ state, stage }) => state === 'in_review' && stage !== null && stages.includes(stage))
    .map((figure) => ({
      ...figure,
      before: beforeOf(desk, figure.metric.key),
      sentBy: nameOf(desk.figures.get(figure.metric.key)?.sentBy ?? null),
    }));
}

function beforeOf(desk: DeskSheet, metric: string): ReviewFigure['before'] {
  const published = desk.figures.get(metric)?.published?.value ?? null;
  if (published !== null) return { value: published, edition: desk.head.code };
  const earlier = desk.before.values.get(metric) ?? null;
  return earlier !== null && desk.before.edition !== null
    ? { value: earlier, edition: desk.before.edition }
    : null;
}

/** The values that print once everything waiting is approved: working values there, approved copies elsewhere. */
function afterApproval(desk: DeskSheet, waiting: readonly ReviewFigure[]): SentenceSources['after'] {
  const keys = new Set(waiting.map(({ metric }) => metric.key));
  const values = [...desk.figures.values()].map(({ metric, value, approved }): [string, FigureValue] => [
    metric,
    keys.has(metric) ? value : (approved?.value ?? value),
  ]);
  return { pins: desk.pins, edition: desk.edition.facts, values: Object.fromEntries(values) };
}

/** What readers have today: this edition's published copies, or else the edition before as it was printed. */
async function readEarlier({ payload }: Acting, desk: DeskSheet): Promise<SentenceSources['before']> {
  const published = [...desk.figures.values()].flatMap(
    ({ metric, published: copy }): [string, FigureValue][] => (copy === null ? [] : [[metric, copy.value]]),
  );
  if (published.length > 0) {
    return { pins: desk.pins, edition: desk.edition.facts, values: Object.fromEntries(published) };
  }
  if (desk.before.edition === null) return null;
  const row = await payload.findByID({
    collection: 'editions',
    id: desk.before.edition,
    depth: 0,
    overrideAccess: true,
  });
  const pins = pinsIn(row);
  if (pins === null) return null;
  const { id: code, year, month, asOf } = row;
  return { pins, edition: { code, year, month, asOf }, values: Object.fromEntries(desk.before.values) };
}

function groupsOf(
  desk: DeskSheet,
  waiting: readonly ReviewFigure[],
  sources: SentenceSources,
): readonly ReviewGroup[] {
  return desk.pins.texts.sections.flatMap((section) => {
    const here = waiting.filter(({ metric }) => metric.section === section.key);
    const services = [...new Set(here.map(({ metric }) => metric.service))];
    return services.map((service): ReviewGroup => {
      const figures = here.filter(({ metric }) => metric.service === service);
      const keys = figures.map(({ metric }) => metric.key);
      return {
        key: `${section.key}:${service ?? ''}`,
        section: { number: section.number, title: sectionTitle(desk, section) },
        service: desk.pins.texts.services.find(({ key }) => key === service)?.name ?? null,
        sentences: sentencesOf({ desk, keys, sources }),
        figures,
      };
    });
  });
}
