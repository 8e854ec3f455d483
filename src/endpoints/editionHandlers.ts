import type { BoardView } from '@/contract/boardView';
import { afterwards, found, ok, type Result } from '@/domain/result';
import { readBoard } from '@/workflow/board/readBoard';
import { confirmDates, proposeDates, refuseDates } from '@/workflow/editions/changeDates';
import { grantExceptions } from '@/workflow/editions/giveTime';
import { closeEdition, openEdition } from '@/workflow/editions/moveEdition';
import { readRelease } from '@/workflow/release/readRelease';
import { decideDisclosure, readDisclosureView } from '@/workflow/release/decideDisclosure';
import { releaseBooklet } from '@/workflow/release/releaseBooklet';
import { retryRender } from '@/workflow/release/retryRender';
import type { Handlers, KnownContext } from './requestContext';
import { adoptTexts } from '@/workflow/editions/adoptTexts';
import { readAdoptable } from '@/workflow/editions/readAdoptable';
import { readOpening } from '@/workflow/editions/readOpening';
import { readAdoption } from '@/workflow/editions/readAdoption';
import { readTrain } from '@/workflow/release/readTrain';
import { releaseTrain } from '@/workflow/release/releaseTrain';

/** The state of all provinces in one edition, and what the publisher does there. */
export const boardHandlers: Handlers<
  | 'readBoard'
  | 'readOpening'
  | 'openEdition'
  | 'closeEdition'
  | 'grantExceptions'
  | 'proposeDates'
  | 'confirmDates'
  | 'refuseDates'
  | 'readRelease'
  | 'releaseBooklet'
  | 'readDisclosure'
  | 'decideDisclosure'
  | 'retryRender'
> = {
  readBoard: (context, { shownEdition }) => board(context, { edition: shownEdition }),
  readOpening: async (context, { edition }) => found(await readOpening(context, edition)),
  openEdition: (context, request) => afterwards(openEdition(context, request), () => board(context, request)),
  closeEdition: (context, request) =>
    afterwards(closeEdition(context, request), () => board(context, request)),
  grantExceptions: (context, request) =>
    afterwards(grantExceptions(context, request), () => board(context, request)),
  proposeDates: (context, request) =>
    afterwards(proposeDates(context, request), () => board(context, request)),
  confirmDates: (context, request) =>
    afterwards(confirmDates(context, request), () => board(context, request)),
  refuseDates: (context, request) => afterwards(refuseDates(context, request), () => board(context, request)),
  readRelease: async (context, { edition, province }) => found(await readRelease(context, edition, province)),
  releaseBooklet: (context, request) => releaseBooklet(context, request),
  readDisclosure: async (context, place) => found(await readDisclosureView(context, place)),
  decideDisclosure: (context, request) => decideDisclosure(context, request),
  retryRender: (context, request) => retryRender(context, request),
};

async function board(
  context: KnownContext,
  { edition }: { readonly edition: string },
): Promise<Result<BoardView>> {
  return found(await readBoard(context, edition));
}

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
