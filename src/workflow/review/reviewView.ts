import type {
  FoldedFigure,
  ReviewedFigure,
  ReviewedGroup,
  ReviewView,
  TwoReaders,
} from '@/contract/reviewQueue';
import { ageOf } from '@/domain/figures/unchanged';
import type { Person } from '@/domain/permissions/person';
import { changeOf, needs as allNeeds, rankOf } from '@/domain/review/attention';
import { orderFigures, statementsIn } from '@/domain/review/groupFigures';
import { markChanges } from '@/domain/review/markChanges';
import { barredIn } from '@/domain/workflow/decide';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { stages, type Stage } from '@/domain/workflow/position';
import { speakIssue, type Vote } from '@/domain/workflow/readers';
import type { ActContext } from '../sheet/actRequest';
import { readNames, type NameOf } from '../sheet/directory';
import { factsOfFigure } from '../sheet/figureFacts';
import type { SheetContext } from '../sheet/sheetContext';
import { returnedOf } from '../entry/figureView';
import { sectionTitle } from '../entry/sheetView';
import { readGroupsOf } from '../forces/knownFacts';
import { readSources, sentencesOf, type SentenceSources } from './readSentences';
import { reviewForces } from './reviewForces';
import { presenceFor, readPresenceOn, stageOn } from './sheetPresence';
import { waitingFigures, type WaitingFigure } from './waitingFigures';

/** Published values that one figure shows of earlier editions. */
const mostHistory = 4;

/** What the parts of one review are made from. */
interface Review {
  readonly sheet: SheetContext;
  readonly person: Person;
  readonly nameOf: NameOf;
}

/** Makes the review of one sheet for this person, its figures in the order in which they need eyes; null when they review none. */
export async function reviewView(acting: ActContext, sheet: SheetContext): Promise<ReviewView | null> {
  const { payload, person, now } = acting;
  const stage = stageOn(person, sheet.place.province);
  if (stage === null) return null;
  const nameOf = await readNames(
    payload,
    [...sheet.figures.values()].flatMap((each) => peopleOf(sheet, each)),
  );
  const waiting = waitingFigures(sheet, { stage, person, nameOf });
  const keys = waiting.map(({ definition }) => definition.key);
  const [sources, groups, present] = await Promise.all([
    readSources(acting, sheet, keys),
    readGroupsOf(acting, sheet),
    readPresenceOn(acting, sheet.place, stage),
  ]);
  const review = { sheet, person, nameOf };
  const ordered = orderFigures(
    waiting.map((each) => ({ ...each, metric: each.definition.key })),
    statementsIn(sheet.edition.pins.texts),
  );
  return {
    edition: sheet.edition.head,
    province: { plate: sheet.province.plate, name: sheet.province.name },
    stage,
    now: now.toISOString(),
    sections: sectionsOf(sheet, waiting),
    groups: ordered.groups.map(({ key, figures }) => groupOf(review, sources, { key, figures })),
    folded: ordered.folded.map((each) => foldedFigure(review, each)),
    passedBy: passedBy(waiting, stage, nameOf),
    forces: reviewForces(sheet, keys, groups),
    presence: presenceFor(person, present),
  };
}

function peopleOf(
  { readings }: SheetContext,
  { metric, changedBy, returnedBy, approvals, reasons }: FigureRecord,
): readonly (string | null)[] {
  const voters = readings.get(metric)?.votes ?? [];
  return [changedBy, returnedBy, ...[...approvals, ...reasons, ...voters].map(({ by }) => by)];
}

function sectionsOf(sheet: SheetContext, waiting: readonly WaitingFigure[]): ReviewView['sections'] {
  const keys = new Set(waiting.map(({ definition }) => definition.section));
  return sheet.edition.pins.texts.sections
    .filter(({ key }) => keys.has(key))
    .map((section) => ({
      key: section.key,
      number: section.number,
      title: sectionTitle(sheet, section),
    }));
}

function groupOf(
  review: Review,
  sources: SentenceSources,
  { key, figures }: { readonly key: string; readonly figures: readonly WaitingFigure[] },
): ReviewedGroup {
  const { sheet } = review;
  const keys = figures.map(({ definition }) => definition.key);
  const [first] = figures;
  const rank = rankOf(figures.flatMap(({ needs }) => needs));
  const service = sheet.edition.pins.texts.services.find((each) => each.key === first?.definition.service);
  return {
    key,
    section: first?.definition.section ?? '',
    service: service?.name ?? null,
    need: allNeeds[rank] ?? 'change',
    sentences: sentencesOf({ sheet, keys, sources }).map(({ after, ...sentence }) => ({
      ...sentence,
      after: markChanges(sentence.before, after),
    })),
    figures: figures.map((each) => reviewedFigure(review, each)),
  };
}

function foldedFigure(review: Review, each: WaitingFigure): FoldedFigure {
  const { metric, label, unit, revision, value, before, sameFor, barred } = reviewedFigure(review, each);
  const { section } = each.definition;
  return { metric, label, unit, revision, value, before, sameFor, barred, section };
}

function reviewedFigure(review: Review, each: WaitingFigure): ReviewedFigure {
  const { sheet, nameOf } = review;
  const { definition, figure, before, flags, needs } = each;
  const { key, label, unit } = definition;
  const { value, note, asOf, revision } = figure;
  const earlier = (sheet.earlier.get(key) ?? []).filter(({ withdrawn }) => !withdrawn);
  return {
    metric: key,
    label,
    unit,
    revision,
    value,
    before,
    ...changeOf(before?.value ?? null, value),
    note: note ?? '',
    asOf,
    enteredBy: nameOf(figure.changedBy),
    enteredAt: figure.changedAt,
    needs,
    flags,
    sameFor: 1 + ageOf(value, earlier),
    history: earlier.slice(0, mostHistory).map((past) => ({ edition: past.edition, value: past.value })),
    returned: returnedOf(figure, nameOf),
    twoReaders: twoReaders(review, each),
    barred: barredOn(review, each),
  };
}

/** Of the other reader's vote nothing is said, not even whether there is one. */
function twoReaders({ nameOf }: Review, { readers, own }: WaitingFigure): TwoReaders | null {
  if (readers.state === 'one') return null;
  const said = ({ vote, returned, at }: Vote) => ({
    vote,
    code: returned?.code ?? null,
    reason: returned?.text ?? null,
    at,
  });
  const opened = readers.state === 'done' ? readers.votes : null;
  return {
    own: own && said(own),
    opened: opened && opened.map((vote) => ({ ...said(vote), name: nameOf(vote.by) ?? '' })),
  };
}

/** What the reader may not decide: of a figure for two it is the vote that is judged, and then the decision itself. */
function barredOn(
  { sheet, person }: Review,
  { definition, figure, readers }: WaitingFigure,
): ReviewedFigure['barred'] {
  const { value, note } = figure;
  const facts = factsOfFigure(sheet, person, { metric: definition.key, value, note });
  const reading = readers.state === 'independent' ? barredIn('read', facts) : null;
  const settled = { ...facts, figure: { ...facts.figure, readers: { state: 'done' as const, votes: [] } } };
  const approve = reading ?? barredIn('approve', settled);
  const back = reading ?? barredIn('return', settled);
  const comment = speakIssue(facts.field, readers);
  return {
    ...(approve && { approve }),
    ...(back && { return: back }),
    ...(comment && { comment }),
  };
}

/** The last approval at the stage before, among those of the round that waits. */
function passedBy(waiting: readonly WaitingFigure[], stage: Stage, nameOf: NameOf): ReviewView['passedBy'] {
  const before = stages.slice(0, stages.indexOf(stage));
  const given = waiting
    .flatMap(({ figure }) => figure.approvals.filter(({ round }) => round === figure.round))
    .filter((approval) => before.includes(approval.stage));
  const last = given.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  return last === undefined ? null : { name: nameOf(last.by) ?? '', at: last.at };
}
