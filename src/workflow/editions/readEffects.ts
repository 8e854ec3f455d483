import type { ReadScope } from '@/database/readTogether';
import { compose } from '@/domain/booklet/compose';
import { compositionIssue } from '@/domain/booklet/compositionError';
import type { Issue } from '@/domain/issue';
import type {
  AdoptPreview,
  HeldProvince,
  HoldingText,
  ReleasedBooklet,
  TouchedBooklet,
} from '@/contract/adoptView';
import { approvedFigures } from '@/domain/publication/buildSnapshot';
import { newHolds, type Holds } from '@/domain/publication/newHolds';
import { expectedPublication } from '@/domain/publication/readable';
import { fallbackValuesOf } from '@/domain/booklet/fallbackValues';
import { contentOfSheet } from '../release/createPublication';
import { readDisclosure } from '../release/readDisclosure';
import { isComplete } from '../release/releaseBooklet';
import { readWhole, type WholePublication } from '../sheet/publications';
import { releaseSetOf, type SheetContext } from '../sheet/sheetContext';
import { bookletStandingOf, touchedBooklet } from './touchedBooklet';
import type { ActContext } from '../sheet/actRequest';
import { adoptedSheet } from './adoptedSheet';
import type { Adoption } from './planAdoption';

/** What an adoption does to one province. */
export interface SheetEffect {
  readonly province: HeldProvince;
  /** Id of the publication that readers have, or are about to get. */
  readonly publication: string | null;
  /** Readers have its booklet, or would get it now. */
  readonly isStanding: boolean;
  readonly touched: TouchedBooklet | null;
  readonly released: ReleasedBooklet | null;
  readonly holds: Holds;
}

export interface AdoptedSheets {
  readonly before: SheetContext;
  readonly after: SheetContext;
  readonly last: WholePublication | null;
  /** Its first booklet would wait for the publisher's word on figures that tell of few persons. */
  readonly waits?: boolean;
}

/**
 * Composes a booklet with the old pins and the new, and gives its differences, the new holds on its next
 * number, and whether its first one comes by itself. Nothing is guessed: a text may concern a service that a
 * province does not have.
 */
export function sheetEffect({ before, after, last, waits = false }: AdoptedSheets): SheetEffect {
  const { plate, name } = after.province;
  const standing = bookletStandingOf(before, last);
  const standIns = last === null ? {} : fallbackValuesOf(last.snapshot);
  const set = (sheet: SheetContext) => ({ ...releaseSetOf(sheet), standIns });
  return {
    province: { plate, name, number: last?.number ?? null },
    publication: last?.id ?? null,
    isStanding: standing !== null,
    touched: standing === null ? null : touchedBooklet(standing, after.edition.pins),
    released:
      before.publications.length === 0 && !waits && isComplete(after)
        ? { plate, name, trouble: troubleOf(after) }
        : null,
    holds: newHolds(set(before), set(after), (last?.number ?? 0) + 1),
  };
}

/** Why the booklet could not be printed. */
function troubleOf(sheet: SheetContext): Issue | null {
  try {
    compose(contentOfSheet(sheet, approvedFigures(sheet.asked, sheet.figures)));
    return null;
  } catch (error) {
    return compositionIssue(error);
  }
}

/** What an adoption does to the booklets of its edition. */
export type Effects = Pick<AdoptPreview, 'touched' | 'same' | 'later' | 'holding' | 'released'> & {
  /** Ids of published booklets that differ from the edition's texts once they are taken in. */
  readonly differing: readonly string[];
};

/** Gives an adoption's effects on every sheet of its edition and on the booklet that readers have or are about to get of each. */
export async function readEffects(req: ReadScope, acting: ActContext, adoption: Adoption): Promise<Effects> {
  const effects: SheetEffect[] = [];
  for (const before of adoption.sheets) {
    const found = expectedPublication(before.publications);
    const last = found === null ? null : await readWhole(req, found.id);
    // Composing is pure work of the processor: others get their turn in between.
    await new Promise((resolve) => setImmediate(resolve));
    const after = adoptedSheet(acting, adoption, before);
    const waits = last === null && isComplete(after) && (await isUndecided(req, after));
    effects.push(sheetEffect({ before, after, last, waits }));
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

async function isUndecided(req: ReadScope, sheet: SheetContext): Promise<boolean> {
  const approved = approvedFigures(sheet.asked, sheet.figures);
  return (await readDisclosure(req, sheet, approved)).undecided.length > 0;
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
