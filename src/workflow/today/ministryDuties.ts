import { addressOf, editionAddress } from '@/contract/addresses';
import type { HomeBoard } from '@/contract/homeView';
import type { Duty, DutyFacts, Waiting } from '@/contract/todayView';
import { istanbulDate } from '@/domain/days';
import { isWaiting } from '@/domain/forces/datesProposal';
import { trainBarred } from '@/domain/publication/readiness';
import { canDo } from '@/domain/workflow/decide';
import { decideEdition } from '@/domain/workflow/entryPhase';
import { mayEver } from '@/domain/workflow/rolesFor';
import type { ActContext } from '../sheet/actRequest';
import type { EditionRow } from '../sheet/editions';
import { factsOfDates } from '../editions/readProposals';
import type { DeskFacts } from '../board/readHome';
import { dutyDate, sinceDate } from './dutyDates';

/** Lists what the publisher owes of each edition: falls, disclosures, failed booklets, trains, opening and closing. */
export function boardDuties(acting: ActContext, { boards, editions }: DeskFacts): readonly Duty[] {
  const { person, now } = acting;
  if (!person.roles.includes('publisher')) return [];
  const counted = boards.flatMap((board): readonly Duty[] => {
    const edition = board.edition.code;
    const address = addressOf('board', { edition });
    return countsOf(acting, board, editions).map((facts) => ({ ...facts, date: null, address }));
  });
  return [...counted, ...editions.flatMap((edition) => moveOf(acting, edition, istanbulDate(now)))];
}

function countsOf(
  { person }: ActContext,
  board: HomeBoard,
  editions: readonly EditionRow[],
): readonly DutyFacts[] {
  const { code: edition } = board.edition;
  const row = editions.find(({ id }) => id === edition);
  const leaves = row !== undefined && trainBarred(person, row) === null;
  const acceptsFalls = mayEver(person, 'figure', 'accept_fall');
  const all: readonly (DutyFacts & { readonly size: number })[] = [
    { kind: 'falls', edition, figures: board.falls, size: acceptsFalls ? board.falls : 0 },
    { kind: 'disclosure', edition, figures: board.undecided, size: board.undecided },
    { kind: 'failed', edition, booklets: board.failed, size: board.failed },
    { kind: 'to_type', edition, booklets: board.toType, size: board.toType },
    { kind: 'train', edition, booklets: board.ready, size: leaves ? board.ready : 0 },
  ];
  return all.flatMap(({ size, ...facts }) => (size > 0 ? [facts] : []));
}

/** An edition whose entry ought to have opened, or has ended for all. */
function moveOf({ person, now }: ActContext, row: EditionRow, today: string): readonly Duty[] {
  const { id: edition, state, entryOpens, entryCloses } = row;
  const may = (move: 'open' | 'close') => decideEdition(move, person, state).length === 0;
  if (may('open') && entryOpens && entryOpens <= today)
    return [
      {
        kind: 'opening',
        edition,
        date: dutyDate('opens', entryOpens, now),
        address: editionAddress(edition),
      },
    ];
  if (may('close') && entryCloses && entryCloses < today)
    return [
      {
        kind: 'closing',
        edition,
        date: dutyDate('closes', entryCloses, now),
        address: addressOf('board', { edition }),
      },
    ];
  return [];
}

/** Lists other dates of editions that this person is to confirm. */
export function datesDuties({ person, now }: ActContext, { editions }: DeskFacts): readonly Duty[] {
  return editions.flatMap(({ id: edition, proposals }) =>
    (proposals ?? [])
      .filter((proposal) => isWaiting(proposal) && canDo('confirm', factsOfDates(person, proposal)))
      .map((proposal): Duty => ({
        kind: 'dates',
        edition,
        date: sinceDate(proposal.proposed.at, now),
        address: addressOf('board', { edition }),
      })),
  );
}

/** Lists the dates that this person proposed and nobody has confirmed. */
export function sentDates({ person }: ActContext, { editions }: DeskFacts): readonly Waiting[] {
  return editions.flatMap(({ id: edition, proposals }) =>
    (proposals ?? [])
      .filter((proposal) => isWaiting(proposal) && proposal.proposed.by === person.id)
      .map(({ proposed }): Waiting => ({
        kind: 'dates',
        edition,
        since: proposed.at,
        address: addressOf('board', { edition }),
      })),
  );
}
