import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import type { BoardRender } from '@/contract/boardView';
import { isResting } from './isResting';

/** Everything against trying again to make a publication's files; `last` is its latest attempt. */
export function retryIssues(
  person: Person,
  last: Pick<BoardRender, 'state' | 'reason'> | null,
): readonly Issue[] {
  if (!person.roles.includes('publisher')) {
    return [{ field: 'render', problem: 'role_missing', context: { action: 'retry' } }];
  }
  if (last === null) return [{ field: 'render', problem: 'not_found' }];
  return last.state === 'failed' || isResting(last)
    ? []
    : [{ field: 'render', problem: 'render_not_failed' }];
}
