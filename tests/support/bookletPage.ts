import { compose } from '@/domain/booklet/compose';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { readBookletAssets } from '@/press/booklet/assets';
import { bookletHtml } from '@/press/booklet/bookletHtml';
import type { BookletContent, Medium } from '@/press/booklet/colophonRows';
import { someHash } from '../factories/bookletSnapshot';

const assets = await readBookletAssets('src/press/booklet');

/** Composes a snapshot for its page. */
export const pageContentOf = (snapshot: Snapshot): BookletContent => ({
  composed: compose(snapshot),
  snapshot,
  contentHash: someHash,
});

/** Renders the page of a snapshot in a medium. */
export function pageOf(snapshot: Snapshot, medium: Medium, pageNumbers: Record<string, number> = {}): string {
  return bookletHtml({ ...pageContentOf(snapshot), medium, assets, pageNumbers });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** Gives the words of a page's body as a reader sees them, blanks made one. */
export function visibleText(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<\/?(p|h\d|li|td|th|span class="(contents|opener|cover|carried|highlight))[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&([a-z]+|#x27);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lists the ids in a page. */
export const idsOf = (html: string): string[] =>
  [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
