import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { inTransaction, shortenPatience } from '@/database/inTransaction';
import { readOne } from '@/database/asSystem';
import { istanbulDate } from '@/domain/days';
import type { ChainEnd } from '@/domain/workflow/chain';
import type { Env } from '@/env';
import { verifyWords } from '@/messages/operator/verify';
import { writeSums } from '@/journal/recordSecurityEvent';
import { timelineChain } from '@/workflow/timeline/chainEnd';
import { sealChain, sealTimeline } from '@/workflow/timeline/sealTimeline';

/** How often entries are given their places in the one chain, in milliseconds: so long an entry may wait for it. */
const everySecond = 1_000;

/** How long a process has for telling the chain's end before another one tries, in milliseconds. */
const patience = 10 * 60_000;

/** The tending of the timeline in one process. */
export interface TimelineLoop {
  stop(): Promise<void>;
}

type Settings = Pick<Env, 'timelineAnchor' | 'formerSecrets'>;

/**
 * Chains what was committed, each second, and tells the chain's end outside the database once a day. Any number of
 * processes may do so at once.
 */
export function startTimelineLoop(payload: Payload, settings: Settings): TimelineLoop {
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;
  const run = async (): Promise<void> => {
    const tended = [tendTimeline, tendJournal].map((tend) => wrongSaidOnce(payload, tend));
    while (!isStopping()) {
      for (const tend of tended) await tend(settings);
      await pause(everySecond, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const ended = run();
  return {
    stop: async () => {
      stopping.abort();
      // Every process that writes tends the timeline, and this one is about to end.
      shortenPatience(payload);
      await ended;
      await writeSums(payload, new Date(), true);
    },
  };
}

/** What stays wrong is told once, not each second, and is no reason to leave the other chain alone. */
function wrongSaidOnce(payload: Payload, tend: typeof tendTimeline): (settings: Settings) => Promise<void> {
  let saidWrong = '';
  return async (settings) => {
    try {
      await tend(payload, settings, new Date());
      saidWrong = '';
    } catch (error) {
      const wrong = String(error);
      if (wrong !== saidWrong) payload.logger.error({ err: error, msg: 'A chain was not tended' });
      saidWrong = wrong;
    }
  };
}

/** Writes what was summed, and chains what was committed of the journal of security. */
export async function tendJournal(payload: Payload, { formerSecrets }: Settings, now: Date): Promise<void> {
  await writeSums(payload, now);
  await sealChain(payload, 'journal', { now, former: formerSecrets });
}

/** Chains what was committed, and tells the chain's end where nobody has told it today. */
export async function tendTimeline(payload: Payload, settings: Settings, now: Date): Promise<void> {
  const end = await sealTimeline(payload, { now, former: settings.formerSecrets });
  if (end.seal === null || !(await takeTurn(payload, now))) return;
  await tell(payload, settings, { end, seal: end.seal, day: istanbulDate(now) });
  await keepTold(payload, { toldOn: istanbulDate(now), tellingUntil: null });
}

/** Whoever writes first tells it; one that could not leaves it to the next after a while. */
async function takeTurn(payload: Payload, now: Date): Promise<boolean> {
  const isDue = async (scope: Parameters<typeof readOne>[0]): Promise<boolean> => {
    const chain = await readOne(scope, 'chains', timelineChain);
    if (chain === null || chain.toldOn === istanbulDate(now)) return false;
    return (chain.tellingUntil ?? '') <= now.toISOString();
  };
  if (!(await isDue({ payload }))) return false;
  return inTransaction(payload, async (req) => {
    if (!(await isDue(req))) return false;
    const tellingUntil = new Date(now.getTime() + patience).toISOString();
    await req.payload.db.updateOne({ collection: 'chains', id: timelineChain, data: { tellingUntil }, req });
    return true;
  });
}

async function keepTold(
  payload: Payload,
  data: { readonly toldOn: string; readonly tellingUntil: null },
): Promise<void> {
  await inTransaction(payload, (req) =>
    req.payload.db.updateOne({ collection: 'chains', id: timelineChain, data: { ...data }, req }),
  );
}

interface Told {
  readonly end: ChainEnd;
  readonly seal: string;
  readonly day: string;
}

async function tell(
  payload: Payload,
  { timelineAnchor: to }: Settings,
  { end: { position }, seal, day }: Told,
): Promise<void> {
  payload.logger.info({ position, seal, day, msg: 'timeline.anchor' });
  if (to === null) return;
  const { tr, en } = verifyWords;
  const text = [tr, en].map(({ letter }) => letter.text(day, position, seal)).join('\n\n');
  await payload.sendEmail({ to, subject: tr.letter.subject(day, position), text });
}
