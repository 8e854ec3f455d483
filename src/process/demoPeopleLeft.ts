import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { demoAddress, isDemoAddress } from '@/domain/signIn/secondFactor';

/** Lists the addresses of demo people who can log in: production may open a folder that was tried out. */
export async function demoPeopleLeft(payload: Payload): Promise<readonly string[]> {
  const docs = await readAll({ payload }, 'users', {
    where: { and: [{ email: { like: demoAddress } }, { active: { equals: true } }] },
  });
  return docs.map(({ email }) => email).filter(isDemoAddress);
}
