import type { CollectionBeforeChangeHook } from 'payload';
import { moveIn } from '@/access/stateCapability';
import { planIssues } from '@/domain/derived/planIssues';
import type { Section } from '@/payload-types';
import { readDefinitions } from '@/workflow/texts/printIssues';
import { planCopy } from '@/workflow/texts/frontCopy';
import { frontKey } from '@/workflow/texts/textCopy';
import { refusal } from '../refusal';

/** Refuses a plan of derived numbers that sums or divides unlike things, by the field of each. */
export const checkFront: CollectionBeforeChangeHook<Section> = async (change) => {
  const { data, originalDoc, req, collection, context } = change;
  if (moveIn(context) !== null || (originalDoc?.id ?? data.id) !== frontKey) return data;
  const issues = planIssues(planCopy(data.derived), await readDefinitions(req));
  if (issues.length > 0) throw refusal(req, collection.slug, issues);
  return data;
};
