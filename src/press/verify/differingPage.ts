import { openPdf } from './verifyPdf';

/** Gives the texts of a file, page by page, as they are painted. */
async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await openPdf(bytes);
  try {
    const texts: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    return texts;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Finds the first page, from 1, whose text in one file is not that in the other; null where all are the same. */
export async function differingPage(one: Uint8Array, other: Uint8Array): Promise<number | null> {
  const [texts, others] = [await pageTexts(one), await pageTexts(other)];
  const longer = texts.length > others.length ? texts : others;
  const page = longer.findIndex((_, index) => texts[index] !== others[index]);
  return page < 0 ? null : page + 1;
}
