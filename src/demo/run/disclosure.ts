import type { DisclosureFigure } from '@/contract/disclosureView';
import { asItStands, type DisclosureWish } from '@/domain/disclosure/decision';
import { decideDisclosure, readDisclosureView } from '@/workflow/release/decideDisclosure';
import type { ActContext, SheetPlace } from '@/workflow/sheet/actRequest';

/** How a publisher decides on one figure that could tell of few persons, and the reason typed with it. */
export interface DisclosurePolicy {
  readonly reason: string;
  readonly wishFor: (figure: DisclosureFigure) => DisclosureWish;
}

/** Takes the risks of a figure and prints it as it stands. */
export function printAsItStands(figure: DisclosureFigure): DisclosureWish {
  return asItStands({ ...figure, metric: figure.metric.key });
}

/** The booklet that the client showed us is in print already: what stands in it is known to everybody. */
export const alreadyInPrint: DisclosurePolicy = {
  reason: 'Bu değer, basılı olarak dağıtılan kitapçıkta açıkça yer almaktadır.',
  wishFor: printAsItStands,
};

/** Suppressing one figure may put another at risk; more rounds than this mean that a policy never ends. */
const mostRounds = 10;

/** Decides on all that waits on a sheet, as the publisher; the last decision publishes a complete booklet. */
export async function decideAll(
  publisher: ActContext,
  place: SheetPlace,
  { reason, wishFor }: DisclosurePolicy,
): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const view = await readDisclosureView(publisher, place);
    const waiting = view?.figures.filter(({ undecided }) => undecided) ?? [];
    if (view === null || waiting.length === 0) return;
    const wishes = new Map(waiting.map(wishFor).map((wish) => [wish.metric, wish]));
    const { edition, province, revision } = view;
    const request = { edition, province, revision, reason, decisions: [...wishes.values()] };
    const answer = await decideDisclosure(publisher, request);
    if (!answer.ok) throw new Error(`The seed was refused: ${JSON.stringify(answer.issues)}`);
  }
  throw new Error(`${place.edition}:${place.province} is never decided`);
}
