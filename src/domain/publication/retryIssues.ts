import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import type { RenderState } from './boardView';

/** Everything against another attempt at a publication's files; `last` is its latest attempt's state. */
export function retryIssues(person: Person, last: RenderState | null): readonly Issue[] {
  if (!person.roles.includes('publisher')) {
    return [{ field: 'render', problem: 'role_missing', context: { action: 'retry' } }];
  }
  if (last === null) return [{ field: 'render', problem: 'not_found' }];
  return last === 'failed' ? [] : [{ field: 'render', problem: 'render_not_failed' }];
}
