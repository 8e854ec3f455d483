import type { Payload } from 'payload';
import type { ActContext, SheetPlace } from '@/workflow/sheet/actRequest';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { ruleCodes } from '@/domain/checks/finding';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { approveWritten, makeEdition, type Crew } from './edition';
import { makePerson } from './people';
import { entries, refs, soundValues } from './figures';

/** Makes the metric `cocuk` one that two readers decide on where something serious is found; editions pin it when they open. */
export async function askForTwoReaders(payload: Payload, people: Crew): Promise<void> {
  await rewriteMetric(payload, people, 'cocuk', { twoReaders: true });
}

/** Makes a metric one that two people type; editions pin it when they open. */
export async function askForSecondTyping(payload: Payload, people: Crew, metric: string): Promise<void> {
  await rewriteMetric(payload, people, metric, { secondTyping: true });
}

async function rewriteMetric(
  payload: Payload,
  people: Crew,
  id: string,
  data: { readonly twoReaders: true } | { readonly secondTyping: true },
): Promise<void> {
  const { revision } = await payload.findByID({ collection: 'metrics', id, overrideAccess: true });
  await payload.update({
    collection: 'metrics',
    id,
    data: { ...data, revision },
    depth: 0,
    overrideAccess: true,
    user: people.accounts.writer.user,
  });
  await approveWritten(people, 'metrics', id);
}

/** The numbers of the edition after `soundValues`: ten times as many children, and a little of everything else. */
export const suspiciousValues = { cocuk: 9_000, 'kiz-cocuk': 410, hane: 371 };

/** Makes two editions, the first with approved figures; those of the second wait at the ministry, `cocuk` ten times as high. */
export async function makeSuspiciousSheet(
  payload: Payload,
  people: Crew,
  years: readonly [before: number, now: number],
): Promise<SheetPlace> {
  const [before, now] = years.map((year) => ({ edition: `${String(year)}-1`, province: '76' }));
  if (before === undefined || now === undefined) throw new Error('Two years are needed');
  for (const { edition } of [before, now])
    await makeEdition(payload, people, { code: edition, releaseMode: 'train' });
  await saveFigures(people.editor, { ...before, figures: entries(soundValues) });
  await sendAnswered(people, before);
  for (const who of [people.approver, people.reviewer])
    await approveFigures(who, { ...before, figures: await refs(who, before) });
  // Beside the edition before it, this one may be suspicious, too.
  const { person } = await makePerson(payload, { roles: ['ministry_reviewer'] });
  const other = { ...people.reviewer, person };
  await approveFigures(other, { ...before, figures: await refs(other, before, 'cocuk') });
  await saveFigures(people.editor, { ...now, figures: entries(suspiciousValues) });
  await sendAnswered(people, now);
  await approveFigures(people.approver, { ...now, figures: await refs(people.approver, now) });
  return now;
}

/** Sends a sheet with an answer to whatever a rule may ask. */
async function sendAnswered(people: Crew, place: SheetPlace): Promise<void> {
  const reasons = Object.values(ruleCodes).map((code) => ({ code, text: 'Kayıtlar yenilendi.' }));
  const figures = (await refs(people.editor, place)).map((ref) => ({ ...ref, reasons }));
  await sendFigures(people.editor, { ...place, figures });
}

/** Gives the stored revision of one figure, as its reader saw it. */
export async function seenOf(acting: ActContext, place: SheetPlace, metric: string) {
  const [ref] = await refs(acting, place, metric);
  if (ref === undefined) throw new Error(`No figure ${metric}`);
  return ref;
}
