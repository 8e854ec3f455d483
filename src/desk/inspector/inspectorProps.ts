import type { ReactNode } from 'react';
import type { TypedCell } from './liveRules';

/** The inspector's own tabs. */
export type InspectorTab = 'detail' | 'talk' | 'acts';

/** A tab of the screen's own beside the inspector's. */
export interface OwnTab {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** What the inspector is told by the screen that it stands on. */
export interface FigureInspectorProps {
  /** `2024-3`. */
  readonly edition: string;
  /** Plate code and name. */
  readonly province: string;
  readonly provinceName: string;
  /** Key of the metric that is active; null for none. */
  readonly metric: string | null;
  /** What the screen knows of it already, so that the head follows at once. `group`: its service, else its section. */
  readonly head: { readonly section: number; readonly group: string; readonly label: string } | null;
  /** Every cell of the sheet that is typed and not stored yet, the open one included. */
  readonly typed?: readonly TypedCell[];
  /** Changes whenever something of the sheet was stored: its revision, say. Then all is read again. */
  readonly version?: string | number;
  /** Leads to another figure of the same sheet. */
  readonly onGoTo?: (metric: string) => void;
  /** The conversation was read, written or closed: counts in rows and the bell are to be asked for again. */
  readonly onTalked?: () => void;
  /** What is said of this metric has the focus as soon as it is there; then `onLed` is told. */
  readonly talkOf?: string | null;
  readonly onLed?: () => void;
  /** Esc: back to where the active figure is. Without it the focus goes back to where it came from. */
  readonly onLeave?: () => void;
  /** The key that leads in; null for none. */
  readonly enterBy?: string | null;
  /** Parts behind tabs instead of below each other, with tabs of the screen's own after the first one. */
  readonly tabs?: {
    readonly shown: string;
    readonly onShow: (tab: string) => void;
    readonly own: readonly OwnTab[];
  };
}
