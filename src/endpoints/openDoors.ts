import type { PayloadRequest } from 'payload';
import { longestPassword } from '@/domain/people/passwordIssues';
import { setPassword } from '@/accounts/setPassword';
import type { Door } from './door';
import { readInput } from './input';
import { Refused } from './refused';

/** One address of ours where somebody may knock who has no session yet. What is asked tells whether it is answered. */
export interface OpenDoor extends Pick<Door, 'path'> {
  readonly answer: (visit: { readonly req: PayloadRequest; readonly body: unknown }) => Promise<OpenAnswer>;
}

interface OpenAnswer {
  readonly answer: object;
  /** `Set-Cookie` headers. */
  readonly cookies: readonly string[];
}

/** All of them, each a POST. */
export const openDoors: readonly OpenDoor[] = [
  {
    path: '/desk/set-password',
    answer: async ({ req: { payload }, body }) => {
      const visit = readInput(body, (input) => ({
        person: input.text('person', 64),
        key: input.text('key', 128),
        password: input.text('password', 4 * longestPassword),
      }));
      const { issues, cookies } = await setPassword({ payload, now: new Date() }, visit);
      if (issues.length > 0) throw new Refused(issues);
      return { answer: { issues }, cookies };
    },
  },
];
