import type { SnapshotContent } from '@/domain/booklet/snapshot';
import { withSuppressed } from '@/domain/disclosure/decision';
import type { WithdrawalTerms } from '@/domain/forces/force';
import type { Issue } from '@/domain/issue';
import { standingNumbers, withdrawalsAmong } from '@/domain/publication/readable';
import { editionIssue, makingIssue } from '@/domain/publication/releaseIssues';
import {
  holdingNumbers,
  withdrawalIssues,
  withNoticesMisled,
  type GivenBooklet,
  type StandingNotice,
} from '@/domain/publication/withdrawal';
import { tidyText, tidyTextOrNull } from '@/domain/turkish/letters';
import { readWhole } from '../sheet/publications';
import type { SheetAct, SheetLook, SheetContext } from '../sheet/sheetContext';
import type { Release } from './createPublication';
import { contentOf, nextNumber, readBase, unprintableIn } from './planRelease';
import { readNextFigures } from './readDisclosure';

/** What readers have of one booklet, as a withdrawal is asked about it. */
export interface ReadersHave {
  /** The numbers that stand at their own addresses, the highest first. */
  readonly standing: readonly number[];
  readonly booklets: readonly GivenBooklet[];
  readonly notices: readonly StandingNotice[];
  /** What they would be given now: approved, or standing in for it, but for what was decided to be suppressed. */
  readonly next: SnapshotContent['figures'];
}

/** Reads the booklets that readers have, and the notices in the place of others. */
export async function readReadersHave({ req, sheet }: Omit<SheetLook, 'acting'>): Promise<ReadersHave> {
  const { publications } = sheet;
  const standing = standingNumbers(publications);
  const idOf = (number: number) => publications.find((each) => each.number === number)?.id ?? '';
  const booklets: GivenBooklet[] = [];
  for (const number of standing) {
    booklets.push({ number, snapshot: (await readWhole(req, idOf(number))).snapshot });
  }
  const withdrawals = withdrawalsAmong(publications);
  const notices: StandingNotice[] = [];
  for (const by of new Set(withdrawals.map((each) => each.by))) {
    const told = (await readWhole(req, idOf(by))).snapshot.publication.withdrawal;
    const numbers = withdrawals.filter((each) => each.by === by).map(({ number }) => number);
    if (told !== undefined) notices.push({ by, numbers, notice: told.notice, instead: told.instead });
  }
  const next = withSuppressed(await readNextFigures(req, sheet), sheet.disclosure);
  return { standing, booklets, notices, next };
}

/** Gives the standing numbers whose files hold what is withdrawn. */
export function holdingIn(
  { booklets, next }: ReadersHave,
  about: readonly string[] | null,
): readonly number[] {
  return holdingNumbers(booklets, about, (metric) => next[metric]?.value ?? null);
}

/** Gives the terms as they are stored: tidied, and with the notices that would mislead readers from now on. */
export function tidyTerms(terms: WithdrawalTerms, { notices }: ReadersHave): WithdrawalTerms {
  return {
    ...terms,
    takes: withNoticesMisled(terms.takes, notices),
    leftOut: tidyText(terms.leftOut),
    notice: tidyText(terms.notice),
    noticeEn: tidyTextOrNull(terms.noticeEn) ?? '',
  };
}

/** Lists everything against a withdrawal with these terms; asked when it is proposed and when it is confirmed. */
export function issuesAgainst(
  sheet: SheetContext,
  terms: WithdrawalTerms,
  have: ReadersHave,
): readonly Issue[] {
  const making = [editionIssue(sheet.edition.state), makingIssue(sheet.publications)];
  const holding = holdingIn(have, terms.about);
  // It prints no more than its covers and its notice.
  const covers = unprintableIn({ province: sheet.province, front: sheet.edition.pins.texts.front });
  const strange = terms.about?.some(
    (metric) => !sheet.edition.pins.metrics.some(({ key }) => key === metric),
  );
  return [
    ...(strange === true ? [{ field: 'about', problem: 'field_unreadable' } as const] : []),
    ...covers,
    ...making.filter((issue) => issue !== null),
    ...withdrawalIssues({ ...have, terms, holding }),
  ];
}

/** Plans the publication that takes these numbers back. It brings no figures: it keeps what was published. */
export async function planWithdrawal(
  act: SheetAct,
  { takes, notice, noticeEn, instead }: WithdrawalTerms,
  reason: string | null,
): Promise<Release | null> {
  const base = await readBase(act);
  if (base === null) return null;
  return {
    number: nextNumber(act.sheet),
    kind: 'withdrawal',
    reason,
    content: contentOf(base.snapshot),
    changes: [],
    erratum: null,
    mends: null,
    disclosure: [],
    withdrawal: {
      notice: { tr: notice, en: noticeEn === '' ? null : noticeEn },
      withdraws: takes,
      instead,
    },
  };
}
