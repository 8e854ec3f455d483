import type { Page } from 'puppeteer';
import { cutName, type CutLetters, type CutLine } from '../booklet/print/fitted';
import type { PageLayout } from '../booklet/print/pageLayout';
import type { Measures } from '../booklet/print/pieces';

/** Measures every part of a galley that stands in the page. What runs in it must need nothing from around it. */
export async function measureGalley(page: Page, { isBroad }: PageLayout): Promise<Measures> {
  const entries = await page.evaluate(
    (isBeside) =>
      [...document.querySelectorAll('[data-piece]')].map((root) => {
        const box = root.getBoundingClientRect();
        const rows = [...root.querySelectorAll('[data-row]')];
        const beside = root.querySelector('[data-beside]');
        const blocks = [...(beside?.children ?? [])];
        const text = rows[0]?.parentElement?.getBoundingClientRect();
        const top = beside?.getBoundingClientRect().top ?? box.top;
        const ends = blocks.map((block) => block.getBoundingClientRect().bottom);
        const foot = Math.max(text?.bottom ?? box.bottom, ends.at(-1) ?? 0);
        // Blocks begin where the text begins, or where it ends.
        const start = (isBeside ? text?.top : text?.bottom) ?? top;
        return [
          root.getAttribute('data-piece') ?? '',
          {
            height: box.height,
            gap: Number.parseFloat(getComputedStyle(root).marginTop),
            extra: text === undefined ? 0 : Math.max(0, text.top - box.top + box.bottom - foot),
            children: rows.map((row) => ({
              kind: row.getAttribute('data-row') === 'head' ? ('head' as const) : ('text' as const),
              height: row.getBoundingClientRect().height,
            })),
            beside: ends.map((end, index) => end - (index === 0 ? start : (ends[index - 1] ?? start))),
          },
        ] as const;
      }),
    isBroad,
  );
  return Object.fromEntries(entries);
}

/** Counts the letters, blanks left out, that stand before lines of paragraphs of the galley in the page. */
export async function lettersBefore(
  page: Page,
  lines: readonly CutLine[],
  { line: lineHeight }: PageLayout,
): Promise<CutLetters> {
  const counts = await page.evaluate(
    (asked, height) =>
      asked.map(({ key, child, line }) => {
        const root = [...document.querySelectorAll('[data-piece]')].find(
          (each) => each.getAttribute('data-piece') === key,
        );
        const row = root?.querySelectorAll('[data-row]')[child];
        if (row === undefined) return 0;
        const limit = row.getBoundingClientRect().top + line * height;
        const range = document.createRange();
        const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
        let count = 0;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          for (let at = 0; at < text.length; at += 1) {
            if (/\s/u.test(text[at] ?? '')) continue;
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const box = range.getBoundingClientRect();
            if ((box.top + box.bottom) / 2 >= limit) return count;
            count += 1;
          }
        }
        return count;
      }),
    [...lines],
    lineHeight,
  );
  return new Map(lines.map((line, index) => [cutName(line), counts[index] ?? 0]));
}
