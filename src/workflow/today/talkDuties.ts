import { readAll } from '@/database/asSystem';
import { addressOf } from '@/contract/addresses';
import { talkPart } from '@/contract/talkView';
import type { Duty } from '@/contract/todayView';
import type { Conversation } from '@/payload-types';
import type { ActContext } from '../sheet/actRequest';
import type { NameOf } from '../sheet/directory';
import type { DeskFacts } from '../board/readHome';
import { sinceDate } from './dutyDates';
import { concerning } from './newsQuery';
import type { LabelOf } from './newsNames';

/** Conversations that one person's list of work names at most, the longest waiting ones. */
const mostTold = 100;

/** Reads the open conversations in which this person is asked, by name or with their side. */
export async function readAsking({ payload, person }: ActContext): Promise<readonly Conversation[]> {
  const own = concerning(person, 'people');
  if (own === null) return [];
  const docs = await readAll({ payload }, 'conversations', {
    where: { and: [{ state: { equals: 'open' } }, own] },
    sort: 'changedAt',
    limit: mostTold,
  });
  return docs.filter(({ asker }) => asker !== person.id);
}

/** Lists the conversations that wait for this person's answer. */
export function talkDuties(
  { person, now }: ActContext,
  { provinces }: DeskFacts,
  asking: readonly Conversation[],
  { nameOf, labelOf }: { readonly nameOf: NameOf; readonly labelOf: LabelOf },
): readonly Duty[] {
  return asking.map(({ edition, province: plate, metric: key, people, asker, changedAt }) => ({
    kind: 'conversation',
    edition,
    province: { plate, name: provinces.find(({ id }) => id === plate)?.name ?? plate },
    metric: { key, label: labelOf(edition, key) },
    by: nameOf(asker ?? null) ?? '',
    mentioned: people?.includes(person.id) ?? false,
    date: sinceDate(changedAt, now),
    address: addressOf('sheet', { edition, plate, metric: key, part: talkPart }),
  }));
}
