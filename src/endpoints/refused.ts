import type { Issue } from '@/domain/issue';

/** Thrown by a door that will not do what was asked; becomes an HTTP answer with words in one place. */
export class Refused extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(({ field, problem }) => `${field}: ${problem}`).join(', '));
    this.name = 'Refused';
  }
}

/** Refuses for one reason that concerns the whole request. */
export function refuse(problem: Issue['problem'], field = ''): never {
  throw new Refused([{ field, problem }]);
}
