import type { Endpoint, PayloadRequest } from 'payload';
import { personOf } from '@/access/personOf';
import { answerRefusal } from './answerRefusal';
import { bodyOf } from './bodyOf';
import type { Door, Visit } from './door';
import type { OpenDoor } from './openDoors';
import { refuse } from './refused';
import { isSameOrigin } from './sameOrigin';

/** Puts the gate before a door and the one error answer behind it. */
export function endpointOf(door: Door, publicUrl: string): Endpoint {
  return {
    method: door.method,
    path: door.path,
    handler: async (req) => {
      try {
        const answer = await door.answer(await admit(door, req, publicUrl));
        return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
      } catch (error) {
        return answerRefusal(req, error);
      }
    },
  };
}

/** The same for a door that wants no session: our own pages only, as with every writing request. */
export function openEndpointOf(door: OpenDoor, publicUrl: string): Endpoint {
  return {
    method: 'post',
    path: door.path,
    handler: async (req) => {
      try {
        if (!isSameOrigin(req.headers, publicUrl)) refuse('cross_site');
        const { answer, cookies } = await door.answer({ req, body: await bodyOf(req) });
        const headers = new Headers({ 'cache-control': 'no-store' });
        for (const cookie of cookies) headers.append('set-cookie', cookie);
        return Response.json(answer, { headers });
      } catch (error) {
        return answerRefusal(req, error);
      }
    },
  };
}

async function admit(door: Door, req: PayloadRequest, publicUrl: string): Promise<Visit> {
  if (door.method === 'post' && !isSameOrigin(req.headers, publicUrl)) refuse('cross_site');
  const person = personOf(req) ?? refuse('not_logged_in');
  if (!door.callers.some((role) => person.roles.includes(role))) refuse('role_missing');
  return {
    req,
    person,
    params: textParams(req.routeParams),
    body: door.method === 'post' ? await bodyOf(req, door.largestBody) : null,
  };
}

function textParams(params: PayloadRequest['routeParams']): Record<string, string> {
  const pairs = Object.entries(params ?? {});
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}
