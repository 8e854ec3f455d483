import type { Payload } from 'payload';
import type { BookletPlace } from '@/domain/publication/address';
import type { User } from '@/payload-types';
import type { ActContext, FigureRevision, MoveRequest, SheetPlace } from '@/workflow/sheet/actRequest';
import { isEntered } from '@/domain/workflow/figureRecord';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { readAll } from '@/database/asSystem';
import { figureOfRow } from '@/database/figureRow';
import { provinces } from '@/demo/content/provinces';
import { actingAs, quietly } from '@/demo/run/acting';
import { enterEdition } from '@/demo/run/edition';
import { sendAnswered } from '@/demo/run/figures';
import { enterPeople } from '@/demo/run/people';

/** A sheet that the province has approved; the ministry's approval makes its booklet. */
export interface WaitingSheet {
  readonly reviewer: ActContext;
  readonly request: MoveRequest;
  readonly place: BookletPlace;
}

const now = (): Date => new Date();
const next = { id: '2024-3', year: 2024, month: 9, asOf: '2024-09-30', sample: true };

/** Opens the next edition, and takes the first provinces' sheets with the last figures up to the ministry. */
export async function reviewSheets(
  payload: Payload,
  dataDir: string,
  count: number,
): Promise<readonly WaitingSheet[]> {
  const people = await enterPeople(payload, dataDir);
  await enterEdition(payload, people, { edition: next, now });
  const reviewer = quietly(actingAs(payload, people.reviewer, now));
  const waiting: WaitingSheet[] = [];
  for (const { plate, slug } of provinces.slice(0, count)) {
    const request = await upToMinistry(payload, { edition: next.id, province: plate });
    waiting.push({ reviewer, request, place: { edition: next.id, slug } });
  }
  return waiting;
}

async function upToMinistry(payload: Payload, place: SheetPlace): Promise<MoveRequest> {
  const editor = await actorOfRole(payload, place.province, 'province_editor');
  const approver = await actorOfRole(payload, place.province, 'province_approver');
  const before = await readSheet(payload, { ...place, edition: '2024-2' });
  const figures = before.filter(isEntered).map(({ metric, value, note }) => ({
    metric,
    revision: 0,
    entry: { value },
    note,
    asOf: null,
  }));
  await saveFigures(editor, { ...place, figures });
  await sendAnswered(editor, place, await refsOf(payload, place));
  await approveFigures(approver, { ...place, figures: await refsOf(payload, place) });
  return { ...place, figures: await refsOf(payload, place) };
}

async function refsOf(payload: Payload, place: SheetPlace): Promise<readonly FigureRevision[]> {
  return (await readSheet(payload, place)).map(({ metric, revision }) => ({ metric, revision }));
}

async function readSheet(
  payload: Payload,
  { edition, province }: SheetPlace,
): Promise<readonly ReturnType<typeof figureOfRow>[]> {
  const docs = await readAll({ payload }, 'figures', {
    where: { edition: { equals: edition }, province: { equals: province } },
  });
  return docs.map((row) => figureOfRow(row));
}

/** Finds or enters the province's own person of this role. */
export async function actorOfRole(
  payload: Payload,
  province: string,
  role: 'province_editor' | 'province_approver',
): Promise<ActContext> {
  const docs = await readAll({ payload }, 'users', {
    where: { province: { equals: province }, roles: { in: [role] } },
    limit: 1,
  });
  const [user] = docs as readonly User[];
  if (user === undefined) throw new Error(`Nobody works on ${province}`);
  return quietly(actingAs(payload, user, now));
}
