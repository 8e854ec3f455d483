import type { FigureValue } from '@/domain/figures/figureValue';
import type { Issue } from '@/domain/issue';
import type { Outcome } from '@/domain/workflow/action';
import type { Entry } from '@/domain/workflow/figureMoves';
import type { Progress } from '@/domain/workflow/progress';
import type { Standing } from '@/domain/workflow/state';

/** What stands stored when somebody else was faster: shown beside one's own value, overwritten by nobody unseen. */
export interface StoredFigure {
  readonly value: FigureValue;
  readonly note: string | null;
  readonly asOf: string | null;
  readonly changedBy: string;
  readonly changedByName: string | null;
  readonly changedAt: string;
}

/** What an act did to one figure. */
export interface FigureResult {
  readonly metric: string;
  readonly outcome: Outcome;
  /** As stored now; 0 when nothing is. */
  readonly revision: number;
  readonly standing: Standing | null;
  readonly issues: readonly Issue[];
  /** For `stale`: both values. `yours` is null when the act carried none. */
  readonly conflict: { readonly yours: Entry | null; readonly theirs: StoredFigure | null } | null;
}

/** What an act did to a sheet. */
export interface SheetAnswer {
  readonly results: readonly FigureResult[];
  /** Null when there is no such sheet. */
  readonly sheet: { readonly revision: number; readonly progress: Progress } | null;
  /** Id of the publication that this act brought about, or null. */
  readonly publication: string | null;
}
