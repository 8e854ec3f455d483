import type { Snapshot } from '@/domain/booklet/snapshot';
import type { Variant } from '@/domain/publication/variants';
import { readBookletAssets } from '@/press/booklet/assets';
import { typesetting } from '@/press/booklet/print/printHtml';
import type { BookPlan } from '@/press/booklet/print/shown';
import type { Printer } from '@/press/print/createPrinter';
import { planPages } from '@/press/print/printBooklet';
import { showPage } from '@/press/print/printPage';
import { settingOf } from '@/press/variants/pressVariant';
import { contentOf } from './pressBooklet';

const read = await readBookletAssets('src/press/booklet');

/** One page as a browser shows it, lengths in pixels. */
export interface SeenPage {
  readonly chapter: string;
  /** The lowest thing in its type area, from the area's top. */
  readonly bottom: number;
  /** Lines of text, or drawings, that leave the type area to a side; heads and feet that have no room in their line. */
  readonly overfull: readonly string[];
  /** Texts that lie over one another. */
  readonly overlaps: readonly string[];
  /** The last heading, where nothing stands below it, in large print not even a text of its own. */
  readonly stranded: string | null;
  readonly smallest: number;
  /** Letters on each full line of running text. */
  readonly letters: readonly number[];
}

/** Plans a booklet, or another print of it, and shows its pages to a browser, without printing them. */
export async function seenPages(
  printer: Printer,
  snapshot: Snapshot,
  variant: Variant = 'shop',
): Promise<{ readonly plan: BookPlan; readonly pages: readonly SeenPage[] }> {
  const { layout, assets } = settingOf(variant, read);
  const setting = typesetting(contentOf(snapshot, layout), assets, layout);
  return printer.use(async (page) => {
    const plan = await planPages(page, setting);
    await showPage(page, setting.pages(plan));
    const pages = await page.evaluate(
      (isBroad) =>
        [...document.querySelectorAll('.page')].map((sheet) => {
          const area = sheet.querySelector('.area');
          const frame = area?.getBoundingClientRect() ?? new DOMRect();
          const walker = document.createTreeWalker(area ?? sheet, NodeFilter.SHOW_TEXT);
          const texts: { text: string; rects: DOMRect[]; size: number; block: Element | null }[] = [];
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const holder = node.parentElement;
            const text = node.textContent ?? '';
            if (text.trim() === '' || holder === null || holder.closest('[aria-hidden]') !== null) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            const rects = [...range.getClientRects()].filter(({ width }) => width > 0.5);
            const size = Number.parseFloat(getComputedStyle(holder).fontSize) * holder.currentCSSZoom;
            texts.push({ text, rects, size, block: holder.closest('p,h1,h2,h3,h4,th,td,li,a,text') });
          }
          const outer = [...sheet.querySelectorAll('.region > *, .column > *')];
          const last = outer
            .map((each) => ({ each, end: each.getBoundingClientRect().bottom }))
            .sort((a, b) => a.end - b.end)
            .at(-1)?.each;
          const leaf =
            last !== undefined &&
            last.matches(
              '.opener, .group, .part-head, .sub-head, .small-head, .definition-head, .places-head',
            ) &&
            (isBroad || last.querySelector('.tx p') === null);
          const running = [...sheet.querySelectorAll('.svc .body, .group .body')];
          return {
            chapter: /page-(\w+)/.exec(sheet.className)?.[1] ?? '',
            bottom: Math.max(
              0,
              ...texts.flatMap(({ rects }) => rects.map((rect) => rect.bottom - frame.top)),
              ...[...sheet.querySelectorAll('.fig, svg, table')].map(
                (each) => each.getBoundingClientRect().bottom - frame.top,
              ),
            ),
            // A kept space at a line's end hangs over the edge, and nobody sees it.
            overfull: [
              ...texts
                .filter(({ rects, size }) =>
                  rects.some(
                    (rect) => rect.right > frame.right + size * 0.3 || rect.left < frame.left - 0.75,
                  ),
                )
                .map(({ text }) => text),
              ...[...sheet.querySelectorAll('.run-head, .run-foot')]
                .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
                .map(({ textContent }) => textContent),
            ].map((text) => text.slice(0, 60)),
            overlaps: texts.flatMap((one, index) =>
              texts
                .slice(index + 1)
                .filter(
                  (two) =>
                    one.block !== two.block &&
                    one.rects.some((a) =>
                      two.rects.some(
                        (b) =>
                          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4 &&
                          Math.abs(a.top + a.bottom - b.top - b.bottom) / 2 < 0.3 * (one.size + two.size),
                      ),
                    ),
                )
                .map((two) => `${one.text.slice(0, 30)} | ${two.text.slice(0, 30)}`),
            ),
            stranded: leaf && sheet.nextElementSibling !== null ? last.textContent.slice(0, 60) : null,
            smallest: Math.min(99, ...texts.map(({ size }) => size)),
            letters: running.flatMap((paragraph) => {
              const lines = Math.round(paragraph.getBoundingClientRect().height / 20);
              return lines < 3 ? [] : [paragraph.textContent.length / (lines - 0.5)];
            }),
          };
        }),
      layout.isBroad,
    );
    return { plan, pages };
  });
}
