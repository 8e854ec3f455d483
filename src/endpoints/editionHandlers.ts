import { afterwards, found, ok } from '@/domain/result';
import { adoptTexts } from '@/workflow/editions/adoptTexts';
import { readAdoptable } from '@/workflow/editions/readAdoptable';
import { readAdoption } from '@/workflow/editions/readAdoption';
import { readTrain } from '@/workflow/release/readTrain';
import { releaseTrain } from '@/workflow/release/releaseTrain';
import type { Handlers } from './requestContext';

/** What the publisher does with a whole edition: takes in texts that were approved after it had opened, and releases its booklets together. */
export const editionHandlers: Handlers<
  'readAdoptable' | 'readAdoption' | 'adoptTexts' | 'readTrain' | 'releaseTrain'
> = {
  readAdoptable: async (context, { edition }) => found(await readAdoptable(context, edition)),
  readAdoption: async (context, request) => ok(await readAdoption(context, request)),
  adoptTexts: (context, request) =>
    afterwards(adoptTexts(context, request), async () =>
      found(await readAdoptable(context, request.edition)),
    ),
  readTrain: async (context, { edition }) => found(await readTrain(context, edition)),
  releaseTrain: (context, request) => releaseTrain(context, request),
};
