import { readAll } from '@/database/asSystem';
import { scopeOf } from '@/domain/permissions/scopeOf';
import type { ReviewLine } from '@/contract/reviewView';
import { reviewStages } from '@/domain/workflow/rolesFor';
import type { Figure } from '@/payload-types';
import type { ActContext } from '../sheet/actRequest';
import { readNamesOfProvinces } from '../sheet/provinces';

type Waiting = Pick<Figure, 'edition' | 'province' | 'stage' | 'changedAt'>;

/** The sheets with figures that wait for this person, the longest waiting first. */
export async function readReviewList(acting: ActContext): Promise<readonly ReviewLine[]> {
  const waiting = await readWaiting(acting);
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

async function readWaiting({ payload, person }: ActContext): Promise<readonly Waiting[]> {
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
