import type { ReadScope } from '@/database/readTogether';
import { readOne } from '@/database/asSystem';
import { returnReasonIn } from '@/domain/workflow/returnReason';
import type { Bilingual } from '@/domain/bilingual';
import type { Force } from '@/domain/forces/force';
import type { Person } from '@/domain/permissions/person';
import { remarkIn } from '@/domain/conversations/remark';
import { awaitsDecision, canDo } from '@/domain/workflow/decide';
import { notices as table } from '@/domain/notices/notices';
import { noticesAbout } from '@/domain/notices/noticesOf';
import { parseScope } from '@/domain/workflow/timelineScope';
import { forceField, isFigureField } from '@/domain/workflow/timelineEntry';
import type { TextCollection } from '@/domain/booklet/textCopy';
import type { Timeline } from '@/payload-types';
import { factsOfFigure } from '@/workflow/sheet/figureFacts';
import { factsOfForce } from '@/workflow/forces/forceRequest';
import { factNames, readGroupsOf, type KnownFacts } from '@/workflow/forces/knownFacts';
import { proposalNamed } from '@/workflow/editions/changeDates';
import { factsOfDates } from '@/workflow/editions/readProposals';
import { readEdition } from '@/workflow/sheet/editions';
import { factsOfImport, importWork, readStoredImport } from '@/workflow/imports/importRecord';
import { loadSheet } from '@/workflow/sheet/loadSheet';
import type { SheetContext } from '@/workflow/sheet/sheetContext';
import { factsOfText } from '@/workflow/texts/textFacts';
import type { MailRecord } from './mailRecord';
import { textName, type NoticeThing, type Occasion } from './occasion';
import { readDeputyOccasion, readLinkOccasion, readPersonOccasion } from './readPeopleOccasions';
import { readDeedsBefore, returnedWith } from './returned';
import { readReminderOccasion } from './readReminderOccasion';
import { readRenderOccasion, readTrainOccasion } from './readRenderOccasions';

/** Reads what the mails are about, as it stands now; null when there is nothing to tell (any more), `not_yet` before its time. */
export async function readOccasion(
  req: ReadScope,
  {
    source,
    about,
    people = null,
  }: Pick<MailRecord, 'source' | 'about'> & Partial<Pick<MailRecord, 'people'>>,
  now: Date,
): Promise<Occasion | 'not_yet' | null> {
  if (source === 'trains') return readTrainOccasion(req, about);
  if (source === 'renders') return readRenderOccasion(req, about);
  if (source === 'links') return readLinkOccasion(req, about, now);
  if (source === 'reminders') return readReminderOccasion(req, about, now);
  if (source === 'gathered') return null;
  const entry = await readOne(req, 'timeline', about);
  if (entry === null) return null;
  return readAct(req, { entry, people }, now);
}

async function readAct(
  req: ReadScope,
  { entry, people }: { readonly entry: Timeline; readonly people: MailRecord['people'] },
  now: Date,
): Promise<Occasion | null> {
  const scope = parseScope(entry.scope);
  switch (scope?.kind) {
    case 'sheet':
    case 'conversation':
      return readFigures(req, entry, now);
    case 'sections':
    case 'services':
    case 'metrics':
    case 'checks':
      return readText(req, entry, { collection: scope.kind, id: scope.id });
    case 'imports':
      return readImport(req, entry, scope.id);
    case 'user':
      return readPersonOccasion(req, { id: scope.id, entry, people }, now);
    case 'deputies':
      return readDeputyOccasion(req, entry);
    case 'edition':
      return readDates(req, entry, scope.id);
    case 'province':
    case 'groups':
    case 'mail':
    case undefined:
      return null;
  }
}

const actOf = ({ actor, actorName, onBehalfOfName, comment }: Timeline) => ({
  actor: actor ?? null,
  actorName: actorName ?? null,
  onBehalfOf: onBehalfOfName ?? null,
  comment: comment ?? null,
});

async function readFigures(req: ReadScope, entry: Timeline, now: Date): Promise<Occasion | null> {
  const { edition, province } = entry;
  if (!edition || !province) return null;
  const sheet = await loadSheet(req, { edition, province }, now);
  if (sheet === null) return null;
  const { plate, name, slug } = sheet.province;
  const place = { edition, plate, province: name, slug };
  const groups = await readGroupsOf(req, sheet);
  const deeds = await readDeedsBefore(req, entry);
  const notices = noticesAbout('figure', entry).map(({ kind, changed }) => ({
    about: 'figure' as const,
    kind,
    matter: { place },
    things: changed.flatMap(({ field, revision }) =>
      table[kind].subject === 'force'
        ? forceThings(sheet, field, groups)
        : [
            {
              ...figureThing(sheet, field, revision),
              ...spokenOf(entry, field),
              ...returnedWith(entry, { kind, field, deeds, label: labelOf(sheet, field) }),
            },
          ],
    ),
  }));
  const given = noticesAbout('extension', entry).flatMap(({ kind }) =>
    entry.changes.flatMap(({ after }) => {
      const { until } = Object(after) as { readonly until?: unknown };
      if (typeof until !== 'string') return [];
      return [{ about: 'extension' as const, kind, matter: { place, until }, things: [] }];
    }),
  );
  const act = actOf(entry);
  // Where each figure has a reason of its own, that of the whole act would repeat them.
  const figures = entry.changes.filter(({ field }) => isFigureField(field));
  const isEach = figures.length > 0 && figures.every(({ after }) => returnReasonIn(after) !== null);
  return { ...act, comment: isEach ? null : act.comment, notices: [...notices, ...given] };
}

function figureThing(sheet: SheetContext, metric: string, revision: number): NoticeThing {
  const figure = sheet.figures.get(metric);
  const question = { metric, value: figure?.value ?? null, note: figure?.note ?? null };
  return {
    name: labelOf(sheet, metric),
    // Who acted since has told whom it concerns then.
    awaits: (person) =>
      figure?.revision === revision && awaitsDecision(factsOfFigure(sheet, person, question)),
    touchedBy: figure?.touchedBy ?? [],
    sentBy: figure?.sentBy ?? null,
  };
}

/** Somebody who is named in an answer has one mail about it: that they were named. */
function spokenOf({ scope, changes }: Timeline, metric: string): Pick<NoticeThing, 'named' | 'asker'> {
  if (parseScope(scope)?.kind !== 'conversation') return {};
  const { mentions, answers } = remarkIn(changes.find(({ field }) => field === metric)?.after);
  return { named: mentions, asker: answers !== null && mentions.includes(answers) ? null : answers };
}

/** A force is told by what it is about: figures, what a check says, numbers to withdraw, or services and groups. */
function forceThings(
  sheet: SheetContext,
  field: string,
  groups: KnownFacts['groups'],
): readonly NoticeThing[] {
  const force = sheet.forces.find(({ number }) => forceField(number) === field);
  if (force === undefined) return [];
  const message = sheet.checks.find(({ key }) => key === force.check)?.message;
  const figures = force.figures.map(({ metric }) => labelOf(sheet, metric));
  const facts = force.facts === undefined ? figures : factNames(sheet, force.facts, groups);
  const names = message ? [message] : facts;
  return (withdrawnIn(sheet, force) ?? names).map((name) => ({
    name,
    awaits: (person) => canDo('confirm', factsOfForce(sheet, person, { force })),
    touchedBy: force.touchedBy,
    sentBy: force.forced.by,
  }));
}

/** The booklet's title and the numbers that are withdrawn from readers; null for what withdraws nothing. */
function withdrawnIn({ edition }: SheetContext, { withdrawal }: Force): readonly Bilingual[] | null {
  if (withdrawal === undefined) return null;
  const name = `${edition.pins.texts.front.bookletTitle}: ${withdrawal.takes.join(', ')}`;
  return [{ tr: name, en: name }];
}

function labelOf({ asked }: SheetContext, metric: string): Bilingual {
  return asked.find(({ key }) => key === metric)?.label ?? { tr: metric, en: metric };
}

async function readDates(req: ReadScope, entry: Timeline, code: string): Promise<Occasion | null> {
  const edition = await readEdition(req, code);
  if (edition === null) return null;
  const notices = noticesAbout('dates', entry).flatMap(({ kind, changed }) =>
    changed.flatMap(({ field }) => {
      const proposal = proposalNamed(edition, field);
      if (proposal === undefined) return [];
      const { before, after, proposed } = proposal;
      const thing = {
        name: { tr: code, en: code },
        awaits: (person: Person) => canDo('confirm', factsOfDates(person, proposal)),
        touchedBy: [proposed.by],
        sentBy: proposed.by,
      };
      return [{ about: 'dates' as const, kind, matter: { edition: code, before, after }, things: [thing] }];
    }),
  );
  return { ...actOf(entry), notices };
}

async function readImport(req: ReadScope, entry: Timeline, id: string): Promise<Occasion | null> {
  const stored = await readStoredImport(req, id);
  if (stored === null) return null;
  const { fileName, edition } = stored;
  const record = importWork(stored);
  const notices = noticesAbout('import', entry).map(({ kind, changed }) => ({
    about: 'import' as const,
    kind,
    matter: { id, edition },
    things: changed.map(({ revision }) => ({
      name: { tr: fileName, en: fileName },
      awaits: (person: Person) =>
        record.revision === revision && canDo('approve', factsOfImport(person, record)),
      touchedBy: record.touchedBy,
      sentBy: record.sentBy,
    })),
  }));
  return { ...actOf(entry), notices };
}

async function readText(
  req: ReadScope,
  entry: Timeline,
  { collection, id }: { readonly collection: TextCollection; readonly id: string },
): Promise<Occasion | null> {
  const text = await readOne(req, collection, id);
  if (text === null) return null;
  const notices = noticesAbout('text', entry).map(({ kind, changed }) => ({
    about: 'text' as const,
    kind,
    matter: { collection, id },
    things: changed.map(({ revision }) => ({
      name: textName(text),
      awaits: (person: Person) => text.revision === revision && canDo('approve', factsOfText(person, text)),
      touchedBy: text.touchedBy,
      sentBy: text.sentBy ?? null,
    })),
  }));
  return { ...actOf(entry), notices };
}
