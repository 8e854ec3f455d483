import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { typingStore } from '../shared/keptTyping';

/** One key of the desk: `j`, `?`, `Enter`, `ctrl+k`, `shift+a`. */
export interface Shortcut {
  readonly keys: string;
  /** What it does, for the key map. */
  readonly label: string;
  readonly run: () => void;
}

type Known = readonly Shortcut[];

let sets: readonly Known[] = [];
const listeners = new Set<() => void>();
const switchedOff = 'kitapcik:single-keys-off';

function tell(): void {
  for (const told of listeners) told();
}

function listen(told: () => void): () => void {
  listeners.add(told);
  return () => {
    listeners.delete(told);
  };
}

/** Where the browser keeps nothing, the switch holds as long as the page. */
let isOn = (typingStore()?.getItem(switchedOff) ?? null) === null;

function keepSwitch(on: boolean): void {
  try {
    if (on) typingStore()?.removeItem(switchedOff);
    else typingStore()?.setItem(switchedOff, '1');
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

const isSingle = (keys: string): boolean => keys.replace(/^shift\+/, '').length === 1;

/** Tells whether keys of a single letter work: people who speak to their computer must be able to switch them off. */
export function singleKeysWork(): boolean {
  return isOn;
}

/** Switches keys of a single letter on or off, on this computer. */
export function switchSingleKeys(on: boolean): void {
  isOn = on;
  keepSwitch(on);
  tell();
}

/** Names what was pressed as shortcuts name it. */
export function keysOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): string {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  const isLetter = key.length === 1 && key.toLowerCase() !== key.toUpperCase();
  const parts = [
    ...(ctrlKey || metaKey ? ['ctrl'] : []),
    ...(altKey ? ['alt'] : []),
    // A sign like `?` is typed with Shift on some keyboards and without on others.
    ...(shiftKey && (isLetter || key.length > 1) ? ['shift'] : []),
    isLetter ? key.toLowerCase() : key,
  ];
  return parts.join('+');
}

const typing =
  'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=combobox]';

/** Is it a place in which letters are typed? */
const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest(typing) !== null;

const isOverPage = (): boolean => document.querySelector('dialog[open], [role=dialog], [role=menu]') !== null;

/** What Enter presses by itself. */
const pressable = 'a, button, summary, [role=button], [role=option], [role^=menuitem], [role=gridcell]';
/** What arrows move in by themselves. */
const moving = '[role=tablist], [role=radiogroup], input';

/** Does a key mean what has the focus, and not the screen? */
const keepsKey = (keys: string, target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  ((keys === 'Enter' && target.closest(pressable) !== null) ||
    (keys.startsWith('Arrow') && target.closest(moving) !== null));

/** What a text field does by itself: there it is meant for the text, and not for the figures of the screen. */
const ofText: readonly string[] = ['ctrl+z', 'ctrl+y', 'ctrl+d'];

/** Where a key is pressed. */
export interface PressedAt {
  /** In a place in which letters are typed. */
  readonly isText: boolean;
  /** What has the focus does something on this key itself. */
  readonly isKept: boolean;
  /** A window lies over the page. */
  readonly isOver: boolean;
}

/** Tells whether a shortcut is meant where it is pressed: of a page under a window none is but the search. */
export function isMeant(keys: string, { isText, isKept, isOver }: PressedAt): boolean {
  if (isOver) return keys === 'ctrl+k';
  // F6 leads out of a text field, too: no key of a grid or a field is without a way on.
  const isPlain = !keys.startsWith('ctrl+') && !keys.endsWith('F6');
  return !((isPlain && (isText || isKept)) || (isText && ofText.includes(keys)));
}

/** Tells whether a key that is held acts again and again: those that move do, and nobody decides anything unseen. */
export function isRepeated(keys: string): boolean {
  return /^(?:[jk]|Arrow.*|(?:shift\+)?F[68]|ctrl\+[zy])$/.test(keys);
}

/** Runs the shortcut that was pressed, if it may; the newest set comes first. */
export function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const keys = keysOf(event);
  const found = sets
    .toReversed()
    .flat()
    .find((each) => each.keys === keys);
  if (found === undefined) return;
  const { target } = event;
  const at = { isText: takesLetters(target), isKept: keepsKey(keys, target), isOver: isOverPage() };
  if (!isMeant(keys, at)) return;
  if (isSingle(keys) && keys !== '?' && !singleKeysWork()) return;
  event.preventDefault();
  if (!event.repeat || isRepeated(keys)) found.run();
}

/** Gives this screen its keys while it is shown; the help lists them. */
export function useShortcuts(shortcuts: Known): void {
  const run = useEffectEvent((keys: string) => {
    shortcuts.find((each) => each.keys === keys)?.run();
  });
  const named = JSON.stringify(shortcuts.map(({ keys, label }) => ({ keys, label })));
  useEffect(() => {
    const said = JSON.parse(named) as readonly Pick<Shortcut, 'keys' | 'label'>[];
    const own = said.map((each) => ({
      ...each,
      run: () => {
        run(each.keys);
      },
    }));
    sets = [...sets, own];
    tell();
    return () => {
      sets = sets.filter((each) => each !== own);
      tell();
    };
  }, [named]);
}

/** Gives all keys that work now, by set, the frame's first; and whether keys of a single letter do. */
export function useKeyMap(): { readonly sets: readonly Known[]; readonly single: boolean } {
  return {
    sets: useSyncExternalStore(listen, () => sets),
    single: useSyncExternalStore(listen, singleKeysWork),
  };
}
