import { asSystem, readAll } from '@/database/asSystem';
import type { Person } from '@/domain/permissions/person';
import type { Bilingual } from '@/domain/bilingual';
import { barredActions } from '@/domain/workflow/decide';
import { type ReviewText, type ReviewTexts } from '@/contract/reviewView';
import { textCollections, type TextCollection, type TextCopy } from '@/domain/booklet/textCopy';
import { mayEver } from '@/domain/workflow/rolesFor';
import { readIfStored } from '@/stored/storedJson';
import type { ActContext } from '../sheet/actRequest';
import { readNames, type NameOf } from '../sheet/provinces';
import { textCopy, type StoredTexts } from '../texts/textCopy';
import { factsOfText } from '../texts/textFacts';

const waiting = { state: { equals: 'in_review' } } as const;

/** How many texts and definitions wait for somebody's review. */
export async function countReviewTexts({ payload, person }: ActContext): Promise<number> {
  if (!mayEver(person, 'text', 'approve')) return 0;
  let count = 0;
  for (const collection of textCollections) {
    const { totalDocs } = await payload.count({ collection, where: waiting, ...asSystem });
    count += totalDocs;
  }
  return count;
}

/** The texts and definitions that wait, each beside its approved copy. */
export async function readReviewTexts(acting: ActContext): Promise<ReviewTexts> {
  const { payload, person } = acting;
  if (!mayEver(person, 'text', 'approve')) return { texts: [], metrics: {} };
  const texts: ReviewText[] = [];
  for (const collection of textCollections) {
    const stored = await readWaiting(acting, collection);
    const nameOf = await readNames(
      payload,
      stored.map(({ sentBy }) => sentBy ?? null),
    );
    texts.push(...stored.map((text) => reviewText(person, collection, text, nameOf)));
  }
  return { texts, metrics: await readLabels(acting) };
}

async function readWaiting<C extends TextCollection>(
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

/** What a text is called in lists. */
export function titleOf(stored: StoredTexts[TextCollection]): Bilingual {
  if ('label' in stored) return stored.label;
  if ('message' in stored) return stored.message;
  return { tr: stored.name, en: stored.name };
}

async function readLabels({ payload }: ActContext): Promise<Readonly<Record<string, Bilingual>>> {
  const docs = await readAll({ payload }, 'metrics', { select: { label: true } });
  return Object.fromEntries(docs.map(({ id, label }) => [id, label]));
}
