import { inReading } from '@/database/inTransaction';
import type { AdoptPreview } from '@/contract/adoptView';
import type { ActContext } from '../sheet/actRequest';
import { planAdoption, type AdoptRequest } from './planAdoption';
import { readEffects } from './readEffects';

const noEffects = { touched: [], same: 0, later: 0, holding: [], released: [] } as const;

/** Previews the effects of taking texts into an edition, and the issues against it. It stores nothing. */
export async function readAdoption(acting: ActContext, request: AdoptRequest): Promise<AdoptPreview> {
  return inReading(acting.payload, async (req): Promise<AdoptPreview> => {
    const { revision } = request;
    const considered = await planAdoption(req, acting, request);
    if (!considered.ok) return { ...noEffects, revision, issues: considered.issues };
    const { touched, same, later, holding, released } = await readEffects(req, acting, considered.value);
    return { revision, touched, same, later, holding, released, issues: [] };
  });
}
