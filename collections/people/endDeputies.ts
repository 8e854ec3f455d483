import type { CollectionAfterChangeHook } from 'payload';
import { personOf } from '@/access/personOf';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { User } from '@/payload-types';
import { endUnfitDeputies } from '@/workflow/deputies/endUnfitDeputies';

const restsOn = ({ active, roles, province }: User): string =>
  canonicalJson([active ?? false, roles, province ?? null]);

/** Whoever is switched off, or gets other roles or another province, neither lends nor holds a role any longer that rested on it. */
export const endDeputies: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && restsOn(previousDoc) !== restsOn(doc))
    await endUnfitDeputies(req, { about: doc.id, actor: personOf(req), now: new Date() });
  return doc;
};
