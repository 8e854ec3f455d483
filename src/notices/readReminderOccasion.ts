import { readOne } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import { daysUntil, istanbulDate } from '@/domain/days';
import {
  groupsOf,
  isUnfinished,
  overseenMoments,
  readReminderKey,
  reviewedMoments,
  type RemindedSheet,
  type SheetGroup,
} from '@/domain/notices/dueReminders';
import type { Moment, MomentKind } from '@/domain/notices/editionMoments';
import type { LetterPlace, ReminderMatter } from '@/domain/notices/letter';
import type { KindAbout } from '@/domain/notices/matters';
import { provinceRoles, type Person } from '@/domain/permissions/person';
import { awaitsDecision } from '@/domain/workflow/decide';
import { unsentOf, waitingFigures } from '@/domain/workflow/duties';
import { owedLine } from '@/mail/dayContent';
import { readEdition } from '@/workflow/sheet/editions';
import { factsOfFigure } from '@/workflow/sheet/figureFacts';
import { loadSheet } from '@/workflow/sheet/loadSheet';
import { readSheets } from '@/workflow/sheet/readSheets';
import type { SheetContext } from '@/workflow/sheet/sheetContext';
import type { NoticeThing, Occasion, OccasionNotice } from './occasion';
import { readReminded, readRemindedSheets } from './readReminded';

/**
 * Reads what a day of an edition is to tell, as it stands now; null where the day was moved meanwhile, is over, or nothing
 * is left to do.
 */
export async function readReminderOccasion(
  req: ReadScope,
  about: string,
  now: Date,
): Promise<Occasion | null> {
  const name = readReminderKey(about);
  const row = name && (await readOne(req, 'editions', name.edition));
  if (name === null || row === null) return null;
  const groups = groupsOf(await readReminded(req, row), await readRemindedSheets(req, row.id));
  const group = groups.find((each) => each.group === name.group);
  const today = istanbulDate(now);
  const moment = group?.moments.find(
    ({ kind, day, days, from, until }) =>
      kind === name.kind && day === name.day && days === name.days && from <= today && today <= until,
  );
  if (group === undefined || moment === undefined) return null;
  const sheets = await readGroup(req, { edition: row.id, group, now });
  const notices = noticesFor({ edition: row.id, group, moment, now }, sheets);
  return { notices, actor: null, actorName: null, onBehalfOf: null, comment: null };
}

interface Counted {
  readonly sheet: SheetContext;
  readonly row: RemindedSheet;
}

async function readGroup(
  req: ReadScope,
  of: { readonly edition: string; readonly group: SheetGroup<RemindedSheet>; readonly now: Date },
): Promise<readonly Counted[]> {
  const { group, now } = of;
  const edition = await readEdition(req, of.edition);
  const pins = edition?.pins ?? null;
  if (edition === null || pins === null) return [];
  const [only, ...others] = group.sheets;
  const place = only && others.length === 0 ? { edition: of.edition, province: only.province } : null;
  const one = place && (await loadSheet(req, place, now));
  const read = one ? [one] : await readSheets(req, { ...edition, pins }, now);
  const rows = new Map(group.sheets.map((row) => [row.province, row]));
  return read.flatMap((sheet) => {
    const row = rows.get(sheet.place.province);
    return row === undefined ? [] : [{ sheet, row }];
  });
}

const entryKinds = {
  opened: 'entry_opened',
  due: 'entry_due',
  late: 'entry_late',
  closing: 'entry_closing',
  closed: 'entry_closed',
} as const satisfies Readonly<Record<MomentKind, KindAbout<'reminder'>>>;

interface Telling {
  readonly edition: string;
  readonly group: SheetGroup<RemindedSheet>;
  readonly moment: Moment;
  readonly now: Date;
}

function noticesFor(telling: Telling, sheets: readonly Counted[]): readonly OccasionNotice[] {
  const { kind } = telling.moment;
  const about = (
    what: KindAbout<'reminder'>,
    place: LetterPlace | null,
    things: readonly NoticeThing[],
  ): OccasionNotice => ({ about: 'reminder', kind: what, matter: matterOf(telling, place), things });
  const inReview = reviewedMoments.includes(kind)
    ? sheets.filter(({ row }) => row.progress.inReview > 0)
    : [];
  const late = overseenMoments.includes(kind) ? sheets.filter(({ row }) => isUnfinished(row)) : [];
  return [
    ...sheets.map((each) => about(entryKinds[kind], placeOf(each), entryThings(each, kind))),
    ...inReview.map((each) => about('review_due', placeOf(each), [reviewThing(each, isOf(each))])),
    about(
      'review_due',
      null,
      inReview.map((each) => reviewThing(each, ({ province }) => province === null)),
    ),
    about('provinces_late', null, late.map(lateThing)),
  ];
}

function matterOf({ edition, group, moment, now }: Telling, place: LetterPlace | null): ReminderMatter {
  const { due, closes } = group.window;
  const left = daysUntil(moment.day, now.toISOString());
  return { edition, place, due, closes, day: moment.day, left };
}

function placeOf({ sheet }: Counted): LetterPlace {
  const { plate, name, slug } = sheet.province;
  return { edition: sheet.place.edition, plate, province: name, slug };
}

const isOf =
  ({ row }: Counted) =>
  ({ province }: Person): boolean =>
    province === row.province;

const nobodys = { touchedBy: [], sentBy: null } as const;

/** What is to be entered, corrected and sent, each counted; at the opening whatever is asked, for all of the province. */
function entryThings(each: Counted, kind: MomentKind): readonly NoticeThing[] {
  const { progress } = each.row;
  const isOwn = isOf(each);
  const reached = kind === 'opened' ? provinceRoles : (['province_editor'] as const);
  const awaits = (person: Person): boolean =>
    isOwn(person) && reached.some((role) => person.roles.includes(role));
  const lines = [
    { count: progress.required - progress.enteredRequired, say: 'enter' },
    { count: progress.returned, say: 'correct' },
    { count: unsentOf(progress), say: 'send' },
  ] as const;
  const isWaiting = kind === 'opened' ? progress.asked > 0 : waitingFigures({ entry: 'open', progress }) > 0;
  if (!isWaiting) return [];
  return lines
    .filter(({ count }) => count > 0)
    .map(({ count, say }) => ({ ...nobodys, awaits, name: owedLine((words) => words[say](count)) }));
}

/** What of a sheet waits for this very reader's decision: who had a hand in a figure does not approve it. */
function reviewThing({ sheet }: Counted, isMeant: (person: Person) => boolean): NoticeThing {
  const figures = [...sheet.figures.values()].filter(({ state }) => state === 'in_review');
  const countFor = (person: Person): number =>
    figures.filter(({ metric, value, note }) =>
      awaitsDecision(factsOfFigure(sheet, person, { metric, value, note })),
    ).length;
  return {
    ...nobodys,
    awaits: (person) => isMeant(person) && countFor(person) > 0,
    name: (person) => owedLine((words) => words.review(sheet.province.name, countFor(person))),
  };
}

function lateThing({ sheet, row }: Counted): NoticeThing {
  const { progress } = row;
  const entry = waitingFigures({ entry: 'open', progress });
  return {
    ...nobodys,
    awaits: () => false,
    name: owedLine((words) => words.late(sheet.province.name, entry, progress.inReview)),
  };
}
