import { asSystem, readAll } from '@/database/asSystem';
import { scopeOf } from '@/domain/permissions/scopeOf';
import type { ReviewLine, ReviewText, ReviewTexts } from '@/contract/reviewView';
import { mayEver, reviewStages } from '@/domain/workflow/rolesFor';
import type { Figure } from '@/payload-types';
import type { ActContext } from '../sheet/actRequest';
import { readNames, readNamesOfProvinces, type NameOf } from '../sheet/directory';
import type { Person } from '@/domain/permissions/person';
import type { Bilingual } from '@/domain/bilingual';
import { barredActions } from '@/domain/workflow/decide';
import { textCollections, type TextCollection, type TextCopy } from '@/domain/booklet/textCopy';
import { readIfStored } from '@/stored/storedJson';
import { textCopy, type StoredTexts } from '../texts/textCopy';
import { factsOfText } from '../texts/textFacts';

type Waiting = Pick<Figure, 'edition' | 'province' | 'stage' | 'changedAt'>;

/** Reads the sheets with figures that wait for this person, the longest waiting first. */
export async function readReviewList(acting: ActContext): Promise<readonly ReviewLine[]> {
  const waiting = await readReviewListReadWaiting(acting);
  const nameOf = await readNamesOfProvinces(acting.payload);
  const bySheet = new Map<string, Waiting[]>();
  for (const figure of waiting) {
    const key = `${figure.edition}:${figure.province}:${figure.stage ?? ''}`;
    bySheet.set(key, [...(bySheet.get(key) ?? []), figure]);
  }
  const lines = [...bySheet.values()].flatMap((figures) => lineOf(figures, nameOf));
  return lines.toSorted((a, b) => a.since.localeCompare(b.since));
}

function lineOf(figures: readonly Waiting[], nameOf: (plate: string) => string): readonly ReviewLine[] {
  const [first] = figures;
  const stage = first?.stage ?? null;
  if (first === undefined || stage === null) return [];
  return [
    {
      edition: first.edition,
      plate: first.province,
      province: nameOf(first.province),
      stage,
      waiting: figures.length,
      since: figures.map(({ changedAt }) => changedAt).reduce((a, b) => (a < b ? a : b)),
    },
  ];
}

async function readReviewListReadWaiting({ payload, person }: ActContext): Promise<readonly Waiting[]> {
  const held = reviewStages(person);
  const scope = scopeOf(person, 'figures', 'read');
  if (held.length === 0 || scope === 'none') return [];
  const own = person.province ?? '';
  const docs = await readAll({ payload }, 'figures', {
    where: {
      and: [
        { state: { equals: 'in_review' } },
        { stage: { in: held.map(({ stage }) => stage) } },
        ...(scope === 'all' ? [] : [{ province: { equals: own } }]),
      ],
    },
    select: { edition: true, province: true, stage: true, changedAt: true },
  });
  // The province stage is for one's own province, also for somebody who sees them all.
  const elsewhere = held.filter((each) => !each.own).map(({ stage }) => stage);
  return docs.filter(({ stage, province }) => province === own || elsewhere.some((each) => each === stage));
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
