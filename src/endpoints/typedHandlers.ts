import type { typedEndpoints } from '@/contract/endpoints/typedEndpoints';
import { ok, refusedFor } from '@/domain/result';
import { waitingPdf } from '@/rendering/waitingFiles';
import { refuseRelease, typeRelease } from '@/workflow/release/typeRelease';
import type { Handlers } from './requestContext';

/** What a publisher does with files that are made and that readers do not have yet. */
export const typedHandlers: Handlers<keyof typeof typedEndpoints> = {
  readWaitingPdf: async ({ payload, storage }, { publication }) => {
    const pdf = await waitingPdf(payload, storage, publication);
    if (pdf === null) return refusedFor('not_found');
    return ok({ type: 'application/pdf', body: new Uint8Array(pdf) });
  },
  typeRelease: (context, request) => typeRelease(context, request),
  refuseRelease: (context, request) => refuseRelease(context, request),
};
