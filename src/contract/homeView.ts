import type { StandIn } from '@/domain/permissions/person';
import type { EditionHead, EntryStanding } from './sheetView';
import type { SheetProgress } from '@/domain/workflow/progress';

/** Stands in addresses for the edition to work on, whichever that is. */
export const currentEdition = 'current';

/** A province that the reader may choose. */
export interface ProvinceChoice {
  readonly plate: string;
  readonly name: string;
}

/** Where the reader's own sheet stands. */
export interface HomeSheet {
  readonly province: ProvinceChoice;
  readonly entry: EntryStanding;
  readonly progress: SheetProgress;
}

/** How far an edition is over all provinces. */
export interface HomeBoard {
  readonly provinces: number;
  readonly entered: number;
  readonly published: number;
  readonly failed: number;
  readonly falls: number;
}

/** What leads each person to the work: only the parts that the person's roles need are there. */
export interface HomeView {
  readonly now: string;
  readonly editions: readonly EditionHead[];
  /** The edition to work on: the newest open one, else the newest. Null before the first. */
  readonly current: string | null;
  /** Provinces that the reader may see, in Turkish order. */
  readonly provinces: readonly ProvinceChoice[];
  readonly sheet: HomeSheet | null;
  readonly review: { readonly figures: number; readonly sheets: number; readonly texts: number } | null;
  readonly board: HomeBoard | null;
  /** Whom the reader stands in for today. */
  readonly standsIn: readonly StandIn[];
}
