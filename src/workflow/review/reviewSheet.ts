import { enteredIn } from '@/domain/workflow/figureRecord';
import type { Force } from '@/domain/forces/force';
import { isLive, liveFigures } from '@/domain/forces/liveForces';
import type { ReviewFigure, ReviewForce, ReviewGroup, ReviewSheet } from '@/contract/reviewView';
import type { SheetContext } from '../sheet/sheetContext';
import { readGroupsOf, type KnownFacts } from '../forces/knownFacts';
import { aboutOf } from '../forces/readForces';
import { stepOf } from '../sheet/forceTrace';
import { reviewStages } from '@/domain/workflow/rolesFor';
import type { Stage } from '@/domain/workflow/position';
import type { ActContext } from '../sheet/actRequest';
import { figureView } from '../entry/figureView';
import { sectionTitle } from '../entry/sheetView';
import { readNames } from '../sheet/directory';
import { readSources, sentencesOf, type SentenceSources } from './readSentences';

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
  const keys = waiting.map(({ metric }) => metric.key);
  return {
    edition: sheet.edition.head,
    province: { plate: sheet.province.plate, name: sheet.province.name },
    stage: waiting[0]?.stage ?? stages[0] ?? 'province',
    groups: groupsOf(sheet, waiting, await readSources(acting, sheet, keys)),
    checks: sheet.checks,
    forces: reviewForces(sheet, keys, await readGroupsOf(acting, sheet)),
    values: Object.fromEntries(enteredIn(sheet.figures).map(({ metric, value }) => [metric, value])),
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
