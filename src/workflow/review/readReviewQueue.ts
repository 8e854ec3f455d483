import type { FlagCount, QueueLine, ReviewQueue } from '@/contract/reviewQueue';
import { readAll } from '@/database/asSystem';
import { plainProvince } from '@/domain/booklet/snapshot';
import { inQueueOrder, workingDaysSince } from '@/domain/review/queueOrder';
import { sheetId } from '@/domain/workflow/figureRecord';
import { mayEver } from '@/domain/workflow/rolesFor';
import type { ActContext } from '../sheet/actRequest';
import { sectionTitle } from '../entry/sheetView';
import { readBriefs, type Brief, type BriefedEdition } from './readBriefs';
import { countReviewTexts, readReviewList, type WaitingSheet } from './readReviewList';
import { presenceFor, readPresence } from './sheetPresence';

/** Reads all that waits for this person: the sheets by risk, and how many texts. */
export async function readReviewQueue(acting: ActContext): Promise<ReviewQueue> {
  const { person, now } = acting;
  const waiting = await readReviewList(acting);
  const [briefed, presenceOn, texts, open] = await Promise.all([
    readBriefs(acting, waiting),
    readPresence(acting),
    countReviewTexts(acting),
    readOpenOn(acting, waiting),
  ]);
  const lines = waiting.flatMap((sheet): readonly QueueLine[] => {
    const edition = briefed.get(sheet.edition);
    const summary = edition && summaryOf(edition, sheet);
    if (!summary) return [];
    const { edition: code, plate, province, stage, since } = sheet;
    const place = { edition: code, plate, province, stage, since };
    const presence = presenceFor(person, presenceOn({ edition: code, province: plate }, stage));
    const conversations = open.filter((id) => id === sheetId(code, plate)).length;
    return [{ ...place, ...summary, ...presence, conversations, days: workingDaysSince(since, now) }];
  });
  return {
    now: now.toISOString(),
    reviewsFigures: mayEver(person, 'figure', 'approve'),
    reviewsTexts: mayEver(person, 'text', 'approve'),
    lines: inQueueOrder(lines, 'risk'),
    sections: sectionsOf([...briefed.values()]),
    texts,
  };
}

/** The sheet of each open conversation, in the editions in which something waits. */
async function readOpenOn(
  { payload }: ActContext,
  waiting: readonly WaitingSheet[],
): Promise<readonly string[]> {
  const editions = [...new Set(waiting.map(({ edition }) => edition))];
  if (editions.length === 0) return [];
  const docs = await readAll({ payload }, 'conversations', {
    where: { and: [{ edition: { in: editions } }, { state: { equals: 'open' } }] },
    select: { edition: true, province: true },
  });
  return docs.map(({ edition, province }) => sheetId(edition, province));
}

type Summary = Pick<
  QueueLine,
  'waiting' | 'changed' | 'unchanged' | 'flags' | 'notes' | 'sections' | 'section'
>;

/** What a line says of the figures that wait in its sheet; null where they are gone meanwhile. */
function summaryOf({ edition, briefs }: BriefedEdition, { plate, metrics }: WaitingSheet): Summary | null {
  const figures = metrics.flatMap((metric) => briefs.get(plate)?.get(metric) ?? []);
  if (figures.length === 0) return null;
  const unchanged = figures.filter((figure) => figure.unchanged).length;
  const keys = new Set(figures.map(({ section }) => section));
  const sections = edition.pins.texts.sections.filter(({ key }) => keys.has(key));
  return {
    waiting: figures.length,
    changed: figures.length - unchanged,
    unchanged,
    flags: flagCounts(figures),
    notes: figures.filter(({ noted }) => noted).length,
    sections: sections.map(({ key }) => key),
    section: sections[0]?.number ?? 0,
  };
}

function flagCounts(figures: readonly Brief[]): readonly FlagCount[] {
  const counts = new Map<string, FlagCount>();
  for (const { code, serious } of figures.flatMap(({ flags }) => flags)) {
    const known = counts.get(code);
    counts.set(code, { code, serious: serious || known?.serious === true, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted(
    (a, b) => Number(b.serious) - Number(a.serious) || b.count - a.count || a.code.localeCompare(b.code),
  );
}

/** The sections of the editions in the queue, each once by its key; their titles name no province. */
function sectionsOf(editions: readonly BriefedEdition[]): ReviewQueue['sections'] {
  const titles = new Map<string, ReviewQueue['sections'][number]>();
  for (const { edition } of editions) {
    for (const section of edition.pins.texts.sections) {
      const { key, number } = section;
      const title = sectionTitle({ edition, province: plainProvince }, section);
      if (!titles.has(key)) titles.set(key, { key, number, title });
    }
  }
  return [...titles.values()].toSorted((a, b) => a.number - b.number);
}
