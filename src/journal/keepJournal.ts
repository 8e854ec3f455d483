import type { Payload, Where } from 'payload';
import { sealerOf } from '@/access/sealer';
import { readOne } from '@/database/asSystem';
import { databaseOf } from '@/database/databases';
import { inReading, inTransaction } from '@/database/inTransaction';
import type { ReadScope } from '@/database/readTogether';
import {
  emptyChain,
  endAt,
  linkFault,
  type ChainEnd,
  type Sealer,
  type SealVerdict,
} from '@/domain/workflow/chain';
import type { Journal } from '@/payload-types';
import { keepEnd, readChainEnd, timelineChain } from '@/workflow/timeline/chainEnd';
import { readEndToChange } from '@/workflow/timeline/sealTimeline';
import { walkChain, type BrokenLink } from '@/workflow/verify/walkChain';
import { endFault, type EndFault } from '@/workflow/verify/verifyTimeline';
import { textOfJournal, type JournalFacts } from './recordSecurityEvent';

const chain = 'journal';

interface Former {
  /** Earlier secrets of this installation. */
  readonly former?: readonly string[];
}

/**
 * Removes entries of the journal from before a moment. The chain then says itself where it begins, so that the check knows
 * what its time has removed from what somebody took away. An entry that is not as it was written stays, and what follows.
 */
export async function sweepJournal(
  payload: Payload,
  { before, former = [] }: Former & { readonly before: Date },
): Promise<void> {
  const sealer = sealerOf(payload, chain, former);
  const sweepSome = (): Promise<boolean> =>
    inTransaction(payload, async (req) => {
      await databaseOf(payload).holdTurn(req, chain);
      const kept = await readEndToChange(req, sealer, chain);
      const oldest = await readPage(req, { where: { position: { exists: true } } });
      const removed = endOfOld(oldest, { start: kept.removed, before, sealer });
      if (removed.position === kept.removed.position) return false;
      const where = { position: { less_than_equal: removed.position } };
      await payload.db.deleteMany({ collection: chain, where, req });
      await keepEnd(req, { name: chain, sealer }, { ...kept, removed });
      return true;
    });
  while (await sweepSome());
}

function endOfOld(
  oldest: readonly Journal[],
  { start, before, sealer }: { readonly start: ChainEnd; readonly before: Date; readonly sealer: Sealer },
): ChainEnd {
  let end = start;
  for (const entry of oldest) {
    const { id, hash, position, seal } = entry;
    const link = { id, hash, position: position ?? 0, seal: seal ?? '' };
    const isWhole = sealer.judge(textOfJournal(factsOf(entry)), hash) === 'holds';
    if (entry.at >= before.toISOString() || !isWhole || linkFault(end, link, sealer) !== null) break;
    end = endAt(link);
  }
  return end;
}

/** What was found of the journal. */
export interface JournalReport {
  readonly entries: number;
  /** Entries that have no place in the chain yet. */
  readonly waiting: number;
  /** How many its time has removed. */
  readonly removed: number;
  readonly links: readonly BrokenLink[];
  /** Keys of entries that were changed after they were written, or that the program did not write. */
  readonly broken: readonly { readonly id: string; readonly wrong: Exclude<SealVerdict, 'holds'> }[];
  readonly end: EndFault | null;
}

/** Tells whether nothing was found in the journal. */
export const isWholeJournal = ({ links, broken, end }: JournalReport): boolean =>
  end === null && links.length + broken.length === 0;

/** Entries in memory at a time, and the most that are named as broken. */
const [atOnce, mostNamed] = [1_000, 20];

/** Verifies the chain of the journal as it stands at one moment, and what each entry says. */
export function verifyJournal(payload: Payload, { former = [] }: Former = {}): Promise<JournalReport> {
  const sealer = sealerOf(payload, chain, former);
  return inReading(payload, async (scope) => {
    const end = await readChainEnd(scope, sealer, chain);
    // The program begins both chains at once: one alone was taken away.
    const isGone = end === null && (await readOne(scope, 'chains', timelineChain)) !== null;
    const removed = end?.kept.removed ?? emptyChain;
    const walk = walkChain(sealer, new Set([end?.kept.position ?? 0]), removed);
    const broken: JournalReport['broken'][number][] = [];
    let waiting = 0;
    for await (const entry of entriesOf(scope)) {
      const { id, hash, position = null, seal = null } = entry;
      if (position === null) waiting += 1;
      walk.take({ id, entry: { hash }, position, seal });
      const wrong = sealer.judge(textOfJournal(factsOf(entry)), hash);
      if (wrong !== 'holds' && broken.length < mostNamed) broken.push({ id, wrong });
    }
    return {
      entries: walk.count() + waiting,
      waiting,
      removed: removed.position,
      links: walk.broken(),
      broken,
      end: isGone ? 'gone' : endFault({ before: end, after: end, walk, waiting }),
    };
  });
}

/** Gives what an entry says, as it was hashed. */
export function factsOf(stored: Journal): JournalFacts {
  const { id, at, kind, times } = stored;
  const { person, by, sender, device, unknown, detail, problem } = stored;
  const told = { person, by, sender, device, unknown, detail, problem };
  const known = Object.entries(told).map(([name, value]) => [name, value ?? null]);
  return { id, at, kind, times, ...(Object.fromEntries(known) as Record<keyof typeof told, string | null>) };
}

/** All entries: first those in the chain by their places, then the others. */
async function* entriesOf(scope: ReadScope): AsyncGenerator<Journal> {
  for (const placed of [true, false]) {
    for (let page = 1; ; page += 1) {
      const found = await readPage(scope, { page, where: { position: { exists: placed } } });
      yield* found;
      if (found.length < atOnce) break;
    }
  }
}

async function readPage(
  { payload, transactionID }: ReadScope,
  query: { readonly page?: number; readonly where: Where },
): Promise<readonly Journal[]> {
  const { docs } = await payload.db.find<Journal>({
    collection: chain,
    sort: ['position', 'id'],
    limit: atOnce,
    ...query,
    ...(transactionID !== undefined && { req: { transactionID } }),
  });
  return docs;
}
