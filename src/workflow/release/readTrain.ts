import type { ReadScope } from '@/database/readTogether';
import { inReading } from '@/database/inTransaction';
import { lastBooklet, numberInMaking } from '@/domain/publication/readable';
import { trainBarred } from '@/domain/publication/readiness';
import type { TrainRow, TrainState, TrainView } from '@/contract/trainView';
import type { ActContext } from '../sheet/actRequest';
import { planTrain } from './releaseTrain';
import { readEdition } from '../sheet/editions';
import { readProvinces } from '../sheet/directory';
import { loadSheet } from '../sheet/loadSheet';
import { readAll } from '@/database/asSystem';
import type { Render } from '@/payload-types';
import { readPublicationsOfTrain, type PublicationHead } from '../sheet/publications';

/** Previews the release of all booklets of an edition, by province; null when no such edition exists. */
export async function readTrain(acting: ActContext, code: string): Promise<TrainView | null> {
  const { payload, person } = acting;
  const edition = await inReading(payload, (req) => readEdition(req, code));
  if (edition === null) return null;
  const barred = trainBarred(person, edition);
  if (barred !== null) return { edition: code, rows: [], barred };
  const rows: TrainRow[] = [];
  for (const province of await readProvinces(payload)) {
    const row = await readRow(acting, { ...province, edition: code });
    if (row !== null) rows.push(row);
  }
  return { edition: code, rows, barred };
}

interface Sought {
  readonly id: string;
  readonly name: string;
  readonly edition: string;
}

async function readRow(acting: ActContext, { id: plate, name, edition }: Sought): Promise<TrainRow | null> {
  return inReading(acting.payload, async (req): Promise<TrainRow | null> => {
    const sheet = await loadSheet(req, { edition, province: plate }, acting.now);
    if (sheet === null) return null;
    const head = { plate, name, revision: sheet.revision };
    const { publications } = sheet;
    if (lastBooklet(publications) !== null || numberInMaking(publications) !== null) {
      return { ...head, state: 'out', standIns: [], issues: [] };
    }
    const { standIns, issues } = await planTrain({ req, acting, sheet });
    const shown = sheet.asked.flatMap(({ key, label }) => {
      const figure = standIns[key];
      return figure === undefined ? [] : [{ label, value: figure.value }];
    });
    return { ...head, state: stateOf(shown.length, issues.length), standIns: shown, issues };
  });
}

function stateOf(standIns: number, issues: number): TrainState {
  if (issues > 0) return 'blocked';
  return standIns > 0 ? 'carried' : 'complete';
}

/** Gives the train of a first attempt; null for a retry, which is an act of its own, or without a train. */
export function trainOf(
  { attempt }: Pick<Render, 'attempt'>,
  publication: Pick<PublicationHead, 'train'> | undefined,
): string | null {
  return attempt === 1 ? (publication?.train ?? null) : null;
}

/** Reads the latest attempt at each booklet of a train. */
export async function readTrainRenders(req: ReadScope, train: string): Promise<readonly Render[]> {
  const publications = await readPublicationsOfTrain(req, train);
  const docs = await readAll(req, 'renders', {
    where: { publication: { in: publications.map(({ id }) => id) } },
    sort: 'attempt',
  });
  return [...new Map(docs.map((render) => [render.publication, render])).values()];
}
