import { asSystem, readAll } from '@/database/asSystem';
import { readWaitingFigures } from '@/database/databases';
import type { WaitingRow } from '@/database/figureStore';
import { grouped } from '@/domain/grouped';
import { scopeOf } from '@/domain/permissions/scopeOf';
import type { ReviewText, ReviewTexts } from '@/contract/reviewView';
import { mayEver, reviewStages } from '@/domain/workflow/rolesFor';
import type { Stage } from '@/domain/workflow/position';
import type { ActContext } from '../sheet/actRequest';
import { readOwnVotes } from '../sheet/readings';
import { readNames, readNamesOfProvinces, type NameOf } from '../sheet/directory';
import type { Person } from '@/domain/permissions/person';
import type { Bilingual } from '@/domain/bilingual';
import { barredActions } from '@/domain/workflow/decide';
import { textCollections, type TextCollection, type TextCopy } from '@/domain/booklet/textCopy';
import { readIfStored } from '@/stored/storedJson';
import { textCopy, type StoredTexts } from '../texts/textCopy';
import { factsOfText } from '../texts/textFacts';

/** The figures of one sheet that wait at a stage. */
export interface WaitingSheet {
  readonly edition: string;
  readonly plate: string;
  readonly province: string;
  readonly stage: Stage;
  readonly waiting: number;
  /** ISO time of the latest sending. */
  readonly since: string;
  /** Keys of their metrics. */
  readonly metrics: readonly string[];
}

/** Reads the sheets with figures that wait for this person, the longest waiting first. */
export async function readReviewList(acting: ActContext): Promise<readonly WaitingSheet[]> {
  const waiting = await readOwnWaiting(acting);
  const nameOf = await readNamesOfProvinces(acting.payload);
  const bySheet = grouped(waiting, ({ edition, province, stage }) => `${edition}:${province}:${stage}`);
  const lines = [...bySheet.values()].flatMap((figures) => lineOf(figures, nameOf));
  return lines.toSorted((a, b) => a.since.localeCompare(b.since));
}

function lineOf(figures: readonly WaitingRow[], nameOf: (plate: string) => string): readonly WaitingSheet[] {
  const [first] = figures;
  if (first === undefined) return [];
  return [
    {
      edition: first.edition,
      plate: first.province,
      province: nameOf(first.province),
      stage: first.stage,
      waiting: figures.length,
      since: figures.map(({ changedAt }) => changedAt).reduce((a, b) => (a < b ? a : b)),
      metrics: figures.map(({ metric }) => metric),
    },
  ];
}

/** The figures that wait for this person; one that they have voted on waits for another reader. */
async function readOwnWaiting({ payload, person }: ActContext): Promise<readonly WaitingRow[]> {
  const held = reviewStages(person);
  const scope = scopeOf(person, 'figures', 'read');
  if (held.length === 0 || scope === 'none') return [];
  const own = person.province ?? '';
  const stages = held.map(({ stage }) => stage);
  // The province stage is for one's own province, also for somebody who sees them all.
  const elsewhere = scope === 'all' ? held.filter((each) => !each.own).map(({ stage }) => stage) : [];
  const waiting = await readWaitingFigures(payload, stages);
  const voted = stages.includes('ministry') ? await readOwnVotes({ payload }, person) : null;
  return waiting.filter(
    ({ id, stage, province, revision }) =>
      (province === own || elsewhere.includes(stage)) && voted?.get(id) !== revision,
  );
}

const waiting = { state: { equals: 'in_review' } } as const;

/** Counts the texts and definitions in review; 0 for a person who approves none. */
export async function countReviewTexts({ payload, person }: ActContext): Promise<number> {
  if (!mayEver(person, 'text', 'approve')) return 0;
  let count = 0;
  for (const collection of textCollections) {
    const { totalDocs } = await payload.count({ collection, where: waiting, ...asSystem });
    count += totalDocs;
  }
  return count;
}

/** Reads the texts in review, each beside its approved copy; empty for a person who approves none. */
export async function readReviewTexts(acting: ActContext): Promise<ReviewTexts> {
  const { payload, person } = acting;
  if (!mayEver(person, 'text', 'approve')) return { texts: [], metrics: {} };
  const texts: ReviewText[] = [];
  for (const collection of textCollections) {
    const stored = await readReviewTextsReadWaiting(acting, collection);
    const nameOf = await readNames(
      payload,
      stored.map(({ sentBy }) => sentBy ?? null),
    );
    texts.push(...stored.map((text) => reviewText(person, collection, text, nameOf)));
  }
  return { texts, metrics: await readLabels(acting) };
}

async function readReviewTextsReadWaiting<C extends TextCollection>(
  { payload }: ActContext,
  collection: C,
): Promise<readonly StoredTexts[C][]> {
  return readAll({ payload }, collection, { where: waiting, sort: 'id' });
}

function reviewText(
  person: Person,
  collection: TextCollection,
  stored: StoredTexts[TextCollection],
  nameOf: NameOf,
): ReviewText {
  const barred = barredActions(factsOfText(person, stored));
  const approved = readIfStored<TextCollection>(collection, stored.approved, stored);
  const asCopy = (copy: unknown) => ({ collection, copy }) as TextCopy;
  return {
    collection,
    id: stored.id,
    title: titleOf(stored),
    revision: stored.revision,
    sentBy: nameOf(stored.sentBy ?? null),
    before: approved === null ? null : asCopy(approved),
    after: asCopy(textCopy(collection, stored).copy),
    barred: { approve: barred.approve, return: barred.return },
  };
}

/** Gives the title of a text for lists. */
export function titleOf(stored: StoredTexts[TextCollection]): Bilingual {
  if ('label' in stored) return stored.label;
  if ('message' in stored) return stored.message;
  return { tr: stored.name, en: stored.name };
}

async function readLabels({ payload }: ActContext): Promise<Readonly<Record<string, Bilingual>>> {
  const docs = await readAll({ payload }, 'metrics', { select: { label: true } });
  return Object.fromEntries(docs.map(({ id, label }) => [id, label]));
}
