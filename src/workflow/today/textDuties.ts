import { readAll } from '@/database/asSystem';
import { addressOf, collectionAddress } from '@/contract/addresses';
import type { Duty, Waiting } from '@/contract/todayView';
import { textCollections, type TextCollection } from '@/domain/booklet/textCopy';
import { canDo } from '@/domain/workflow/decide';
import { rolesOn } from '@/domain/workflow/rolesFor';
import type { ActContext } from '../sheet/actRequest';
import type { NameOf } from '../sheet/directory';
import { factsOfImport, importWork, type ImportHead } from '../imports/importRecord';
import { titleOf } from '../review/readReviewList';
import { factsOfText } from '../texts/textFacts';
import type { StoredTexts } from '../texts/textCopy';
import { sinceDate } from './dutyDates';

/** A text or an import that is on its way. */
export type Paper =
  | { readonly kind: 'text'; readonly collection: TextCollection; readonly text: StoredTexts[TextCollection] }
  | { readonly kind: 'import'; readonly record: ImportHead };

const onTheirWay = { state: { in: ['in_review', 'changes_requested'] } };

/** Reads the texts and imports that are in review or returned; none for a person who has no part in them. */
export async function readPapers({ payload, person }: ActContext): Promise<readonly Paper[]> {
  const takesPart = (subject: 'text' | 'import'): boolean =>
    rolesOn(subject).some((role) => person.roles.includes(role));
  const texts = takesPart('text')
    ? await Promise.all(
        textCollections.map(async (collection): Promise<readonly Paper[]> => {
          const docs = await readAll({ payload }, collection, { where: onTheirWay, sort: 'id' });
          return docs.map((text) => ({ kind: 'text', collection, text }));
        }),
      )
    : [];
  if (!takesPart('import')) return texts.flat();
  const imports = await readAll({ payload }, 'imports', {
    where: onTheirWay,
    select: { content: false, findings: false },
  });
  return [...texts.flat(), ...imports.map((record) => ({ kind: 'import' as const, record }))];
}

/** Lists the texts and imports that this person is to approve, and the own texts that were returned. */
export function paperDuties(
  { person, now }: ActContext,
  papers: readonly Paper[],
  nameOf: NameOf,
): readonly Duty[] {
  const texts = papers.flatMap((paper) => (paper.kind === 'text' ? [paper] : []));
  const waiting = texts.filter(({ text }) => canDo('approve', factsOfText(person, text)));
  const days = waiting.flatMap(({ text }) => text.changedAt ?? []).toSorted();
  const review: readonly Duty[] =
    waiting.length === 0
      ? []
      : [
          {
            kind: 'texts',
            texts: waiting.length,
            date: days[0] === undefined ? null : sinceDate(days[0], now),
            address: addressOf('review'),
          },
        ];
  const returned = texts.flatMap(({ collection, text }): readonly Duty[] => {
    const isOwn = text.state === 'changes_requested' && text.touchedBy.includes(person.id);
    if (!isOwn || !canDo('save', factsOfText(person, text))) return [];
    return [
      {
        kind: 'text_returned',
        collection,
        id: text.id,
        name: titleOf(text),
        reason: text.returnReason ?? '',
        by: nameOf(text.returnedBy ?? null) ?? '',
        date: text.changedAt ? sinceDate(text.changedAt, now) : null,
        address: collectionAddress(collection, text.id),
      },
    ];
  });
  const imports = papers.flatMap((paper): readonly Duty[] => {
    if (paper.kind !== 'import' || !canDo('approve', factsOfImport(person, importWork(paper.record))))
      return [];
    const { id, edition, importedAt } = paper.record;
    const address = addressOf('imports', { record: id });
    return [{ kind: 'import', edition, date: sinceDate(importedAt, now), address }];
  });
  return [...review, ...returned, ...imports];
}

/** Lists the texts and imports that this person sent and others have in hand. */
export function sentPapers({ person }: ActContext, papers: readonly Paper[]): readonly Waiting[] {
  return papers.flatMap((paper): readonly Waiting[] => {
    const { state, sentBy } = paper.kind === 'text' ? paper.text : paper.record;
    if (state !== 'in_review' || sentBy !== person.id) return [];
    if (paper.kind === 'import') {
      const { id, edition, importedAt } = paper.record;
      return [{ kind: 'import', edition, since: importedAt, address: addressOf('imports', { record: id }) }];
    }
    const { collection, text } = paper;
    const address = collectionAddress(collection, text.id);
    return [{ kind: 'text', name: titleOf(text), since: text.changedAt ?? '', address }];
  });
}
