import type { Force } from '@/domain/forces/force';
import { isLive, liveFigures } from '@/domain/forces/liveForces';
import type { ReviewFigure, ReviewForce, ReviewGroup, ReviewSheet } from '@/contract/reviewView';
import type { SheetContext } from '../sheet/sheetContext';
import { readGroupsOf, type KnownFacts } from '../forces/knownFacts';
import { aboutOf } from '../forces/readForces';
import { stepOf } from '../sheet/forceTrace';
import { asSystem } from '@/database/asSystem';
import { reviewStages } from '@/domain/workflow/rolesFor';
import type { Stage } from '@/domain/workflow/position';
import type { ActContext } from '../sheet/actRequest';
import { figureView } from '../entry/figureView';
import { sectionTitle } from '../entry/sheetView';
import { readNames } from '../sheet/directory';
import { sentencesOf, type SentenceSources } from './readSentences';
import { pinsIn } from '../sheet/editions';

/** Gives the live forces that reviewers see: unconfirmed ones, and those on a figure under review. */
export function reviewForces(
  sheet: SheetContext,
  waiting: readonly string[],
  groups: KnownFacts['groups'],
): readonly ReviewForce[] {
  return (
    sheet.forces
      // A withdrawal is about what readers have, and not about what is under review.
      .filter((force) => force.kind !== 'withdraw' && isLive(force, sheet))
      .filter(
        (force) => force.confirmed === null || namedIn(force).some((metric) => waiting.includes(metric)),
      )
      .map((force) => ({
        number: force.number,
        kind: force.kind,
        about: aboutOf(sheet, force, groups),
        skipped: liveFigures(force, sheet.figures).map(({ metric }) => metric),
        forced: stepOf(force.forced),
        confirmed: force.confirmed && stepOf(force.confirmed),
      }))
  );
}

function namedIn({ figures, values }: Force): readonly string[] {
  return [...figures.map(({ metric }) => metric), ...Object.keys(values)];
}

/** Makes the review screen of one sheet for this person; null when they review no figures. */
export async function reviewSheet(acting: ActContext, sheet: SheetContext): Promise<ReviewSheet | null> {
  const stages = reviewStages(acting.person).map(({ stage }) => stage);
  if (stages.length === 0) return null;
  const waiting = await waitingFigures(acting, sheet, stages);
  const before = await readEarlier(acting, sheet);
  const keys = waiting.map(({ metric }) => metric.key);
  return {
    edition: sheet.edition.head,
    province: { plate: sheet.province.plate, name: sheet.province.name },
    stage: waiting[0]?.stage ?? stages[0] ?? 'province',
    groups: groupsOf(sheet, waiting, { before, after: afterApproval(sheet, waiting) }),
    checks: sheet.checks,
    forces: reviewForces(sheet, keys, await readGroupsOf(acting, sheet)),
    values: Object.fromEntries([...sheet.figures].map(([metric, { value }]) => [metric, value])),
  };
}

async function waitingFigures(
  { payload, person }: ActContext,
  sheet: SheetContext,
  stages: readonly Stage[],
): Promise<readonly ReviewFigure[]> {
  const records = [...sheet.figures.values()];
  const nameOf = await readNames(
    payload,
    records.flatMap(({ changedBy, sentBy, returnedBy }) => [changedBy, sentBy, returnedBy]),
  );
  return sheet.asked
    .map((metric) => figureView(sheet, person, metric, nameOf))
    .filter(({ state, stage }) => state === 'in_review' && stage !== null && stages.includes(stage))
    .map((figure) => ({
      ...figure,
      before: beforeOf(sheet, figure.metric.key),
      sentBy: nameOf(sheet.figures.get(figure.metric.key)?.sentBy ?? null),
    }));
}

function beforeOf(sheet: SheetContext, metric: string): ReviewFigure['before'] {
  const published = sheet.figures.get(metric)?.published?.value ?? null;
  if (published !== null) return { value: published, edition: sheet.place.edition };
  const earlier = sheet.before.values.get(metric) ?? null;
  return earlier !== null && sheet.before.edition !== null
    ? { value: earlier, edition: sheet.before.edition }
    : null;
}

/** The values that print once all that waits is approved: working values there, else approved copies. */
function afterApproval(sheet: SheetContext, waiting: readonly ReviewFigure[]): SentenceSources['after'] {
  const keys = new Set(waiting.map(({ metric }) => metric.key));
  const figures = [...sheet.figures.values()].map((figure) => {
    const { value, asOf } = keys.has(figure.metric) ? figure : (figure.approved ?? figure);
    return [figure.metric, { value, asOf }] as const;
  });
  return { pins: sheet.edition.pins, edition: sheet.edition.facts, figures: Object.fromEntries(figures) };
}

/** Reads what readers have today: this edition's published copies, or else the edition before as it was printed. */
export async function readEarlier(
  { payload }: Pick<ActContext, 'payload'>,
  sheet: SheetContext,
): Promise<SentenceSources['before']> {
  const published = [...sheet.figures.values()].flatMap(({ metric, published: copy }) =>
    copy === null ? [] : [[metric, copy] as const],
  );
  if (published.length > 0) {
    return { pins: sheet.edition.pins, edition: sheet.edition.facts, figures: Object.fromEntries(published) };
  }
  if (sheet.before.edition === null || sheet.before.values.size === 0) return null;
  const row = await payload.findByID({
    collection: 'editions',
    id: sheet.before.edition,
    ...asSystem,
  });
  const pins = pinsIn(row);
  if (pins === null) return null;
  const { id: code, year, month, asOf } = row;
  const { values, dates } = sheet.before;
  const figures = [...values].map(
    ([metric, value]) => [metric, { value, asOf: dates.get(metric) ?? null }] as const,
  );
  return { pins, edition: { code, year, month, asOf }, figures: Object.fromEntries(figures) };
}

function groupsOf(
  sheet: SheetContext,
  waiting: readonly ReviewFigure[],
  sources: SentenceSources,
): readonly ReviewGroup[] {
  return sheet.edition.pins.texts.sections.flatMap((section) => {
    const here = waiting.filter(({ metric }) => metric.section === section.key);
    const services = [...new Set(here.map(({ metric }) => metric.service))];
    return services.map((service): ReviewGroup => {
      const figures = here.filter(({ metric }) => metric.service === service);
      const keys = figures.map(({ metric }) => metric.key);
      return {
        key: `${section.key}:${service ?? ''}`,
        section: { number: section.number, title: sectionTitle(sheet, section) },
        service: sheet.edition.pins.texts.services.find(({ key }) => key === service)?.name ?? null,
        sentences: sentencesOf({ sheet, keys, sources }),
        figures,
      };
    });
  });
}
