import type { BoardView } from '@/contract/boardView';
import { afterwards, found, type Result } from '@/domain/result';
import { readBoard } from '@/workflow/board/readBoard';
import { closeEdition, openEdition } from '@/workflow/editions/moveEdition';
import { grantException } from '@/workflow/editions/grantException';
import { readRelease } from '@/workflow/release/readRelease';
import { releaseBooklet } from '@/workflow/release/releaseBooklet';
import { retryRender } from '@/workflow/release/retryRender';
import type { Handlers, KnownContext } from './requestContext';

/** The state of all provinces in one edition, and what the publisher does there. */
export const boardHandlers: Handlers<
  | 'readBoard'
  | 'openEdition'
  | 'closeEdition'
  | 'grantException'
  | 'readRelease'
  | 'releaseBooklet'
  | 'retryRender'
> = {
  readBoard: (context, { shownEdition }) => board(context, { edition: shownEdition }),
  openEdition: (context, request) => afterwards(openEdition(context, request), () => board(context, request)),
  closeEdition: (context, request) =>
    afterwards(closeEdition(context, request), () => board(context, request)),
  grantException: (context, request) =>
    afterwards(grantException(context, request), () => board(context, request)),
  readRelease: async (context, { edition, province }) => found(await readRelease(context, edition, province)),
  releaseBooklet: (context, { notice, noticeEn, instead, ...request }) => {
    const withdrawal = request.kind === 'withdrawal' ? { notice, noticeEn, instead } : null;
    return releaseBooklet(context, { ...request, withdrawal });
  },
  retryRender: (context, request) => retryRender(context, request),
};

async function board(
  context: KnownContext,
  { edition }: { readonly edition: string },
): Promise<Result<BoardView>> {
  return found(await readBoard(context, edition));
}
