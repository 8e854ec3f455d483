import { publicationKinds } from '@/domain/booklet/snapshot';
import type { Issue } from '@/domain/issue';
import type { WithdrawalRequest } from '@/domain/publication/releaseIssues';
import { lastMoment } from '@/domain/workflow/lastMoment';
import { closeEdition } from '@/workflow/editions/closeEdition';
import { grantException, type ExceptionWish } from '@/workflow/editions/grantException';
import { openEdition } from '@/workflow/editions/openEdition';
import { readBoard } from '@/workflow/board/readBoard';
import { readRelease } from '@/workflow/release/readRelease';
import { releaseBooklet, type ReleaseWish } from '@/workflow/release/releaseBooklet';
import { retryRender } from '@/workflow/release/retryRender';
import { ministryPeople, publishers } from '../callers';
import type { Door, Visit } from '../door';
import { readInput, type Input } from '../input';
import { actingOf, editionOf, editionSeen, placeOf } from '../place';
import { Refused, refuse } from '../refused';

const longestReason = 2000;
const isoDateLength = 10;

/** The state of all provinces in one edition, and what the publisher does there. */
export const boardDoors: readonly Door[] = [
  { method: 'get', path: '/desk/board/:edition', callers: ministryPeople, answer: boardAnswer },
  editionDoor('open', openEdition),
  editionDoor('close', closeEdition),
  {
    method: 'get',
    path: '/desk/booklets/:edition/:plate/release',
    callers: publishers,
    answer: async (visit) => {
      const { edition, province } = placeOf(visit);
      return (await readRelease(actingOf(visit), edition, province)) ?? refuse('not_found');
    },
  },
  {
    method: 'post',
    path: '/desk/booklets/:edition/:plate/release',
    callers: publishers,
    answer: async (visit) => {
      const wish = { ...placeOf(visit), ...readWish(visit.body) };
      const { publication, issues } = await releaseBooklet(actingOf(visit), wish);
      return { publication: unlessRefused(publication, issues) };
    },
  },
  {
    method: 'post',
    path: '/desk/sheets/:edition/:plate/exception',
    callers: publishers,
    answer: async (visit) => {
      const wish = { ...placeOf(visit), ...readException(visit.body) };
      const { issues } = await grantException(actingOf(visit), wish);
      unlessRefused(true, issues);
      return boardAnswer(visit);
    },
  },
  {
    method: 'post',
    path: '/desk/publications/:publication/retry',
    callers: publishers,
    answer: async (visit) => {
      const { publication = '' } = visit.params;
      const { render, issues } = await retryRender(actingOf(visit), { publication });
      return { render: unlessRefused(render, issues) };
    },
  },
];

async function boardAnswer(visit: Visit): Promise<object> {
  return (await readBoard(actingOf(visit), editionSeen(visit))) ?? refuse('not_found');
}

function editionDoor(move: 'open' | 'close', act: typeof openEdition): Door {
  return {
    method: 'post',
    path: `/desk/editions/:edition/${move}`,
    callers: publishers,
    answer: async (visit) => {
      const { issues } = await act(actingOf(visit), {
        edition: editionOf(visit),
        ...readRevision(visit.body),
      });
      unlessRefused(true, issues);
      return boardAnswer(visit);
    },
  };
}

/** The revision that was on the screen. */
function readRevision(body: unknown): { readonly revision: number } {
  return readInput(body, (input) => ({ revision: input.count('revision') }));
}

/** More time is given by the day: the whole of it counts. */
function readException(body: unknown): Pick<ExceptionWish, 'revision' | 'until' | 'reason'> {
  const asked = readInput(body, (input) => ({
    revision: input.count('revision'),
    until: input.text('until', isoDateLength),
    reason: input.optionalText('reason', longestReason) ?? '',
  }));
  return { ...asked, until: lastMoment(asked.until) ?? refuse('field_unreadable', 'until') };
}

function readWish(body: unknown): Pick<ReleaseWish, 'revision' | 'kind' | 'reason' | 'withdrawal'> {
  return readInput(body, (input) => {
    const kind = input.optionalText('kind', longestReason);
    return {
      revision: input.count('revision'),
      kind: kind === null ? null : input.oneOf('kind', publicationKinds),
      reason: input.optionalText('reason', longestReason) ?? '',
      withdrawal: kind === 'withdrawal' ? readWithdrawal(input) : null,
    };
  });
}

function readWithdrawal(input: Input): WithdrawalRequest {
  return {
    notice: input.optionalText('notice', longestReason) ?? '',
    noticeEn: input.optionalText('noticeEn', longestReason) ?? '',
    instead: input.optionalCount('instead'),
  };
}

function unlessRefused<T>(answer: T, issues: readonly Issue[]): T {
  if (issues.length > 0) throw new Refused(issues);
  return answer;
}
