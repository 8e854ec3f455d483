import type { ReactNode } from 'react';
import type { CellBlock } from '@/domain/entry/block';
import type { ShownSheet } from './useSheet';

/** What stands at the right of the grid: all about the active row, or the plan of a block before it is taken. */
export type Panel =
  { readonly kind: 'inspector' } | { readonly kind: 'plan'; readonly block: CellBlock } | null;

/** What a panel is given. */
export interface PanelProps {
  readonly sheet: ShownSheet;
  /** Closes it, and leads back to the active cell. */
  readonly onClose: () => void;
}

type Parts = Readonly<
  Record<
    NonNullable<Panel>['kind'],
    ((props: PanelProps) => { readonly label: string; readonly content: ReactNode }) | null
  >
>;

/** The panels by what they show. */
const parts: Parts = { inspector: null, plan: null };

/** Gives what stands at the right of the grid; null for nothing. */
export function sheetPanel(
  panel: Panel,
  props: PanelProps,
): { readonly label: string; readonly content: ReactNode } | null {
  return panel === null ? null : (parts[panel.kind]?.(props) ?? null);
}
