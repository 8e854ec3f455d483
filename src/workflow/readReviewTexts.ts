import type { Person } from '@/domain/permissions/person';
import { textCollections } from '@/domain/workflow/reviewView';
import { transitions } from '@/domain/workflow/transitions';
import type { Acting } from './acting';

/** Whether this person may approve texts, from the workflow table. */
export function reviewsTexts(person: Person): boolean {
  return transitions.some(
    ({ subject, action, roles }) =>
      subject === 'text' && action === 'approve' && roles.some((role) => person.roles.includes(role)),
  );
}

/** How many texts and definitions wait for somebody's review. */
export async function countReviewTexts({ payload, person }: Acting): Promise<number> {
  if (!reviewsTexts(person)) return 0;
  let waiting = 0;
  for (const collection of textCollections) {
    const { totalDocs } = await payload.count({
      collection,
      where: { state: { equals: 'in_review' } },
      overrideAccess: true,
    });
    waiting += totalDocs;
  }
  return waiting;
}
