import { printSizes, type ChartSizes } from '@/domain/booklet/blocks/showing';
import { grid } from '../../plan/pieces';

/** How pages are set: what the planner, the template and the reading back have to know of it beside the style sheet. */
export interface PageLayout {
  /** Height of a line of its grid, and of a page's type area, in CSS pixels. */
  readonly line: number;
  readonly page: number;
  /** Text and figures side by side, short texts in columns, the table of all figures as broad as it is; or one below the other. */
  readonly isBroad: boolean;
  /** Type size of the name on the map, in CSS pixels. */
  readonly mapType: number;
  /** The most letters above and below a page: its chapter's, its edition's, its booklet's. */
  readonly furniture: { readonly chapter: number; readonly edition: number; readonly booklet: number };
  readonly charts: ChartSizes;
}

/** The booklet as it is published: two columns on 48 lines. */
export const regularLayout: PageLayout = {
  ...grid,
  isBroad: true,
  mapType: 14.75,
  furniture: { chapter: 84, edition: 40, booklet: 48 },
  charts: printSizes,
};

/**
 * Large print: no type below 16 pt, on 32 lines, one column. The style sheet draws charts at 29/16 of these sizes, which
 * makes their type as large.
 */
export const largeLayout: PageLayout = {
  line: 30,
  page: grid.page,
  isBroad: false,
  mapType: 22,
  furniture: { chapter: 34, edition: 24, booklet: 44 },
  charts: { block: 240, trendHeight: 72, place: 356 },
};
