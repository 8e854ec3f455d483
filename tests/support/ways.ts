import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, KeyInput, Page } from 'puppeteer';
import { askPage } from './askPage';
import { until } from './until';

/** A control as people know it: by its words, or where it stands. */
export interface Control {
  /** What its words or its name begin with. */
  readonly words?: string;
  readonly at?: string;
  readonly within?: string;
  /** The keys that do the same, for whoever knows them. */
  readonly keys?: readonly KeyInput[];
}

/** Somebody who works with the keyboard alone, or with the mouse alone but for the letters of texts. */
export interface Way {
  readonly page: Page;
  /** Keys and clicks so far, without the letters of texts. */
  readonly acts: () => number;
  /** Places where the focus went and was not to be seen. */
  readonly unseen: ReadonlySet<string>;
  readonly press: (control: Control) => Promise<void>;
  /** Types a text into a field, over what stands there. */
  readonly fill: (field: Control, text: string) => Promise<void>;
  /** Types a text where the focus is. */
  readonly type: (text: string) => Promise<void>;
  /** Chooses in a list of the browser's own. */
  readonly choose: (list: Control, option: string) => Promise<void>;
  /** Puts the clipboard into a place: by its keys, or by the browser's own menu. */
  readonly paste: (place: Control) => Promise<void>;
}

/** So many presses of Tab and no way there: the control cannot be reached in practice. */
const farthest = 150;

/** Works with nothing but the keyboard; each press is counted, and each stop of the focus looked at. */
export function byKeyboard(page: Page): Way {
  let acts = 0;
  const unseen = new Set<string>();
  const hit = async (...keys: readonly KeyInput[]): Promise<void> => {
    const last = keys.at(-1);
    if (last === undefined) return;
    for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
    // A browser without a window has no menu of its own that would make a paste of Ctrl+V.
    const isPaste = keys.includes('Control') && last === 'v';
    await page.keyboard.press(last, isPaste ? { commands: ['Paste'] } : {});
    for (const key of keys.slice(0, -1).toReversed()) await page.keyboard.up(key);
    acts += 1;
  };
  const reach = async (control: Control): Promise<void> => {
    await until(
      () => askPage(page, isThere, control),
      async () => `${JSON.stringify(control)} on ${page.url()}, which says:\n${await textOf(page)}`,
    );
    for (let stops = 0; stops <= farthest; stops += 1) {
      if ((await askPage(page, hasFocus, control)) === true) return;
      await hit('Tab');
      const hidden = await askPage(page, hiddenFocus);
      if (typeof hidden === 'string') unseen.add(`${new URL(page.url()).pathname}: ${hidden}`);
    }
    throw new Error(`Tab does not lead to ${JSON.stringify(control)} on ${page.url()}`);
  };
  const type = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
  };
  return {
    page,
    unseen,
    type,
    acts: () => acts,
    press: async (control) => {
      if (control.keys !== undefined) {
        await hit(...control.keys);
        return;
      }
      await reach(control);
      const isTick = await askPage(page, () => document.activeElement?.matches('input') ?? false);
      await hit(isTick === true ? 'Space' : 'Enter');
    },
    fill: async (field, text) => {
      await reach(field);
      await hit('Control', 'a');
      await type(text);
    },
    choose: async (list, option) => {
      await reach(list);
      const isChosen = (wanted: string): boolean =>
        document.activeElement instanceof HTMLSelectElement &&
        document.activeElement.selectedOptions[0]?.text.startsWith(wanted) === true;
      for (let at = 0; at < 30 && (await askPage(page, isChosen, option)) !== true; at += 1) {
        await hit('ArrowDown');
        // The browser chooses a moment after the key.
        await pause(200);
      }
    },
    paste: async ({ keys = [] }) => {
      if (keys.length > 0) await hit(...keys);
      await hit('Control', 'v');
    },
  };
}

/** Works with nothing but the mouse, and types only the letters of texts; each click and each turn of the wheel is counted. */
export function byMouse(page: Page): Way {
  let acts = 0;
  let session: CDPSession | null = null;
  const point = async (control: Control): Promise<{ x: number; y: number }> =>
    until(
      async () => {
        const place = await askPage(page, placeOf, control);
        if (place === null || place.isReached) return place;
        await page.mouse.move(place.scrollX, place.scrollY);
        await page.mouse.wheel({ deltaY: place.by });
        acts += 1;
        return null;
      },
      async () => `${JSON.stringify(control)} under the mouse on ${page.url()}:\n${await textOf(page)}`,
    ).then((place) => {
      if (place === null) throw new Error('No place');
      return place;
    });
  const click = async (control: Control): Promise<void> => {
    const { x, y } = await point(control);
    await page.mouse.click(x, y);
    acts += 1;
  };
  return {
    page,
    unseen: new Set(),
    acts: () => acts,
    press: click,
    type: (text) => page.keyboard.type(text),
    fill: async (field, text) => {
      const { x, y } = await point(field);
      // Three clicks choose all that stands there.
      await page.mouse.click(x, y, { count: 3 });
      acts += 1;
      await page.keyboard.type(text);
    },
    choose: async (list, option) => {
      await point(list);
      // The list of the browser itself opens in no page: two clicks in a browser with windows.
      await askPage(page, chooseOption, list, option);
      acts += 2;
    },
    paste: async (place) => {
      const { x, y } = await point(place);
      await page.mouse.click(x, y);
      await page.mouse.click(x, y, { button: 'right' });
      session ??= await page.createCDPSession();
      // What “Paste” in the browser's menu sends to the page: the command, and no key.
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: ['Paste'] });
      acts += 3;
    },
  };
}

async function textOf(page: Page): Promise<string> {
  const text = await askPage(page, () => document.body.innerText);
  return text?.slice(0, 3000) ?? '(nothing)';
}

/** Runs in the page, as do all below: is there such a control that can be used? */
function isThere({ words = '', at = 'button, a, [role=button]', within = 'body' }: Control): boolean {
  return [...document.querySelectorAll<HTMLElement>(within)]
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>(at)])
    .some(
      (each) =>
        each.checkVisibility() &&
        each.getAttribute('aria-disabled') !== 'true' &&
        [each.innerText, each.getAttribute('aria-label') ?? ''].some((text) => text.trim().startsWith(words)),
    );
}

function hasFocus({ words = '', at = 'button, a, [role=button]', within = 'body' }: Control): boolean {
  const { activeElement: active } = document;
  if (!(active instanceof HTMLElement) || !active.matches(at) || active.closest(within) === null)
    return false;
  const isUsable = active.getAttribute('aria-disabled') !== 'true';
  const names = [active.innerText, active.getAttribute('aria-label') ?? ''];
  return isUsable && names.some((text) => text.trim().startsWith(words));
}

/** Gives what has the focus where nothing shows it, or it lies outside the window or below something; null where it is seen. */
function hiddenFocus(): string | null {
  const { activeElement: active } = document;
  if (!(active instanceof HTMLElement) || active === document.body) return null;
  const shows = (element: Element | null): boolean => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  };
  const { left, top, width, height } = active.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  const isCovered = over === null || !(active.contains(over) || over.contains(active));
  const isShown = shows(active) || shows(active.closest('[data-active]')) || shows(active.parentElement);
  if (isShown && !isCovered) return null;
  const name = active.getAttribute('aria-label') ?? active.innerText.slice(0, 40);
  return `${active.tagName.toLowerCase()} “${name}”${isShown ? ' lies under something' : ' shows no focus'}`;
}

interface FoundPlace {
  readonly isReached: boolean;
  readonly x: number;
  readonly y: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly by: number;
}

/** Where the mouse meets a control, or how the wheel must turn so that it comes into sight; null where there is none. */
function placeOf({
  words = '',
  at = 'button, a, [role=button]',
  within = 'body',
}: Control): FoundPlace | null {
  const found = [...document.querySelectorAll<HTMLElement>(within)]
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>(at)])
    .find(
      (each) =>
        each.checkVisibility() &&
        each.getAttribute('aria-disabled') !== 'true' &&
        [each.innerText, each.getAttribute('aria-label') ?? ''].some((text) => text.trim().startsWith(words)),
    );
  const [box] = found?.getClientRects() ?? [];
  if (found === undefined || box === undefined) return null;
  const x = box.left + Math.min(box.width / 2, 200);
  const y = box.top + box.height / 2;
  const reached = document.elementFromPoint(x, y);
  let scroller: HTMLElement | null = found.parentElement;
  while (scroller !== null && scroller.scrollHeight <= scroller.clientHeight + 1)
    scroller = scroller.parentElement;
  const pane = (scroller ?? document.documentElement).getBoundingClientRect();
  const middle = pane.top + Math.min(pane.height, innerHeight) / 2;
  return {
    isReached: reached !== null && (found.contains(reached) || reached.contains(found)) && y > pane.top,
    ...{ x, y, scrollX: pane.left + pane.width / 2, scrollY: middle },
    by: Math.max(-400, Math.min(400, y - middle)),
  };
}

function chooseOption({ at = 'select' }: Control, wanted: string): boolean {
  const select = [...document.querySelectorAll<HTMLSelectElement>(at)].find((each) => each.checkVisibility());
  const option = [...(select?.options ?? [])].find(({ text }) => text.startsWith(wanted));
  if (!select || !option) return false;
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, option.value);
  return select.dispatchEvent(new Event('change', { bubbles: true }));
}
