import type { Payload } from 'payload';
import { demoAddress, isDemoAddress } from '@/domain/signIn/secondFactor';

/** The demo people who can still log in, by address: a folder that was tried out first and is now opened in production. */
export async function demoPeopleLeft(payload: Payload): Promise<readonly string[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ email: { like: demoAddress } }, { active: { equals: true } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ email }) => email).filter(isDemoAddress);
}
