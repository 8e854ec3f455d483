import type { PayloadRequest } from 'payload';
import type { AdoptPreview, HoldingText } from '@/contract/adoptView';
import type { Acting } from '../sheet/acting';
import { adoptedSheet } from './adoptedSheet';
import type { Adoption } from './considerAdoption';
import { readWhole } from '../sheet/publications';
import { sheetEffect, type SheetEffect } from './sheetEffect';

/** What an adoption does to the booklets of its edition. */
export type Effects = Pick<AdoptPreview, 'touched' | 'same' | 'later' | 'holding' | 'released'> & {
  /** Ids of published booklets that differ from the edition's texts once they are taken in. */
  readonly differing: readonly string[];
};

/** Looks at every sheet of the edition, with the publication that its readers have, as it would stand with the new pins. */
export async function readEffects(req: PayloadRequest, acting: Acting, adoption: Adoption): Promise<Effects> {
  const effects: SheetEffect[] = [];
  for (const before of adoption.sheets) {
    const [found] = before.publications;
    const last = found === undefined ? null : await readWhole(req, found.id);
    // Composing is pure work of the processor: others get their turn in between.
    await new Promise((resolve) => setImmediate(resolve));
    effects.push(sheetEffect({ before, after: adoptedSheet(acting, adoption, before), last }));
  }
  return {
    touched: effects.flatMap(({ touched }) => (touched === null ? [] : [touched])),
    same: effects.filter(({ isStanding, touched }) => isStanding && touched === null).length,
    later: effects.filter(({ isStanding, released }) => !isStanding && released === null).length,
    holding: holdingTexts(effects),
    released: effects.flatMap(({ released }) => (released === null ? [] : [released])),
    differing: effects.flatMap(({ touched, publication }) =>
      touched === null || publication === null ? [] : [publication],
    ),
  };
}

/** Which text holds which provinces back: only these texts are new, so only they can. */
function holdingTexts(effects: readonly SheetEffect[]): readonly HoldingText[] {
  return (['metrics', 'checks'] as const).flatMap((collection) => {
    const ids = new Set(effects.flatMap(({ holds }) => holds[collection]));
    return [...ids].map((id): HoldingText => {
      const held = effects.filter(({ holds }) => holds[collection].includes(id));
      return { collection, id, provinces: held.map(({ province }) => province) };
    });
  });
}
