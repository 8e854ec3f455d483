import type { Endpoint } from 'payload';
import { clearAttempts } from '@/signIn/clearAttempts';
import { giveCode, readSecondStep } from '@/signIn/secondStep';
import { signIn } from '@/signIn/signIn';
import { personOf } from '@/access/personOf';
import { readInput } from '../input';
import { refuse } from '../refused';
import { providerDoors } from './providerDoors';
import { publicDoor, type PublicDoor } from './publicDoor';
import { signInAnswer } from './signInAnswer';
import { signOutDoor } from './signOutDoor';

/** Longer than any address or password that anybody has. */
const longest = 500;

const doors: readonly PublicDoor[] = [
  {
    method: 'post',
    path: '/login',
    answer: async ({ visitor, body }) => {
      const given = readInput(body, (input) => ({
        email: input.text('email', longest),
        password: input.text('password', longest),
      }));
      return signInAnswer(await signIn(visitor, given));
    },
  },
  {
    method: 'get',
    path: '/second-step',
    answer: async ({ req, visitor }) => {
      const answer =
        personOf(req) === null
          ? await readSecondStep(visitor)
          : ({ step: 'open', recoveryCodes: [] } as const);
      return signInAnswer({ issues: null, answer, cookies: [] });
    },
  },
  {
    method: 'post',
    path: '/second-step',
    answer: async ({ visitor, body }) => {
      const { code } = readInput(body, (input) => ({ code: input.text('code', longest) }));
      return signInAnswer(await giveCode(visitor, code));
    },
  },
  {
    method: 'post',
    path: '/unlock',
    answer: async ({ req, visitor, body }) => {
      const person = personOf(req) ?? refuse('not_logged_in');
      if (!person.roles.includes('admin')) refuse('role_missing');
      const { email } = readInput(body, (input) => ({ email: input.text('email', longest) }));
      await clearAttempts(visitor, email);
      return Response.json({}, { headers: { 'cache-control': 'no-store' } });
    },
  },
];

/** The doors to an account that take the place of Payload's own: a collection's own endpoints are asked first. */
export function accountDoors(publicUrl: string): readonly Endpoint[] {
  const all = [...doors, signOutDoor(publicUrl), ...providerDoors(publicUrl)];
  return all.map((door) => publicDoor(door, publicUrl));
}
