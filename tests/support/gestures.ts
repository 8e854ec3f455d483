import type { Page } from 'puppeteer';
import { askPage } from './askPage';
import { until } from './until';

/**
 * Presses the button or link whose words begin so. Found and pressed at once, where a mouse would reach it
 * and where React listens: what lies between looking and pressing can move it away.
 */
export async function press(page: Page, words: string, within = 'body'): Promise<void> {
  await pressAny(page, `${within} button, ${within} a`, words);
}

/** Presses the first, or so manieth, element that a selector names. */
export async function pressAt(page: Page, selector: string, index = 0): Promise<void> {
  await pressAny(page, selector, '', index);
}

async function pressAny(page: Page, selector: string, words: string, index = 0): Promise<void> {
  await until(
    // Not `askPage`: a press whose answer is late must not be made a second time.
    () => page.evaluate(pressFound, selector, words, index),
    async () => `${selector} "${words}" to press on ${page.url()}, where stands: ${await shown(page)}`,
  );
}

/** Gives the beginning of what a person reads there: in the window over the page, if one is open. */
function shown(page: Page): Promise<string> {
  const read = (): string => (document.querySelector<HTMLElement>('dialog[open]') ?? document.body).innerText;
  return page.evaluate(read).then(
    (text) => text.replaceAll(/\s+/g, ' ').slice(0, 600),
    () => 'nothing that can be read',
  );
}

/** Runs in the page. */
function pressFound(selector: string, words: string, index: number): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (each) =>
      // The parts of a button that are laid out side by side are lines of this text.
      each.innerText
        .replaceAll(/\s*\n\s*/g, ' ')
        .trim()
        .startsWith(words) &&
      each.getAttribute('aria-disabled') !== 'true' &&
      each.offsetParent !== null &&
      Object.keys(each).some((key) => key.startsWith('__reactProps')),
  )[index];
  if (found === undefined) return false;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = found.getClientRects();
  if (box === undefined) return false;
  const reached = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!found.contains(reached)) return false;
  found.focus();
  found.click();
  return true;
}

/** Puts the cursor into the first, or so manieth, field that a selector names, over all that stands there. */
export async function putCursor(page: Page, selector: string, index = 0): Promise<void> {
  const put = (wanted: string, at: number): boolean => {
    const field = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(wanted)[at];
    if (field === undefined || !Object.keys(field).some((key) => key.startsWith('__reactProps')))
      return false;
    field.focus();
    field.select();
    return document.activeElement === field;
  };
  await until(() => askPage(page, put, selector, index), `a field ${selector} on ${page.url()}`);
}

/** Types into a field, over what stands there. */
export async function typeInto(page: Page, selector: string, text: string, index = 0): Promise<void> {
  await putCursor(page, selector, index);
  await page.keyboard.type(text);
}

/** Fills in a date: in which order day and month are typed depends on the machine. */
export async function setDate(page: Page, selector: string, date: string, index = 0): Promise<void> {
  const set = (wanted: string, value: string, at: number): boolean => {
    const field = document.querySelectorAll<HTMLInputElement>(wanted)[at];
    if (field === undefined) return false;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
    return field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  await until(() => askPage(page, set, selector, date, index), `a date ${selector} on ${page.url()}`);
}

/** Chooses the option whose words hold these, in the list that a selector or the words of its label name. */
export async function choose(page: Page, list: { label: string } | string, words: string): Promise<void> {
  const set = (selector: string | null, label: string, wanted: string): boolean => {
    const labelled = [...document.querySelectorAll('label')].find(({ innerText }) =>
      innerText.startsWith(label),
    );
    const select =
      selector === null
        ? labelled?.querySelector('select')
        : document.querySelector<HTMLSelectElement>(selector);
    const option = [...(select?.options ?? [])].find(
      ({ text, value }) => value === wanted || text.includes(wanted),
    );
    if (!select || !option) return false;
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, option.value);
    return select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const [selector, label] = typeof list === 'string' ? [list, ''] : [null, list.label];
  await until(
    () => askPage(page, set, selector, label, words),
    async () =>
      `"${words}" to choose in ${selector ?? label} on ${page.url()}, where stands: ${await shown(page)}`,
  );
}
