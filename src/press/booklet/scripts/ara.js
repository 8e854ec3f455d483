/**
 * The search of the first page: over a list that the site itself serves, with nothing sent. Without this script the form
 * leads to the list of provinces.
 */

/** @typedef {{ kind: string, text: string, path: string, keys: readonly string[], turkish: boolean }} Entry */

const most = 12;

/** Folds a text as the list's words are folded: `IĞDIR`, `Iğdır` and `igdir` are one. @param {string} text */
export function fold(text) {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('tr')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** How well an entry fits: 0 not at all, more is better. @param {Entry} entry @param {string} wanted */
function fitOf({ keys }, wanted) {
  const words = wanted.split(' ');
  /** @param {string} key */
  const fit = (key) => {
    if (key === wanted) return 4;
    if (/^\d+$/.test(wanted)) return 0;
    if (key.startsWith(wanted)) return 3;
    const starts = key.split(' ');
    if (words.every((word) => starts.some((start) => start.startsWith(word)))) return 2;
    return wanted.length > 2 && key.replaceAll(' ', '').includes(wanted.replaceAll(' ', '')) ? 1 : 0;
  };
  return Math.max(...keys.map(fit));
}

/** Finds what fits, the best first; of two that fit as well the one that comes first in the list. @param {readonly Entry[]} entries @param {string} typed */
export function find(entries, typed) {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const found = entries.map((entry) => ({ entry, fit: fitOf(entry, wanted) })).filter(({ fit }) => fit > 0);
  return found.toSorted((a, b) => b.fit - a.fit).map(({ entry }) => entry);
}

/** @param {HTMLFormElement} form */
function start(form) {
  const field = form.querySelector('input');
  const list = form.querySelector('ul');
  const state = form.querySelector('[role=status]');
  const { list: address, none = '', found = '', many = '', failed = '' } = form.dataset;
  if (field === null || list === null || state === null || address === undefined) return;
  /** @type {Promise<readonly Entry[]> | null} */
  let asked = null;
  /** @returns {Promise<readonly Entry[]>} */
  const entries = () => (asked ??= fetch(address).then((answer) => answer.json()));

  /** Says that the list cannot be had, and asks for it anew the next time. */
  const fail = () => {
    asked = null;
    list.hidden = true;
    state.textContent = failed;
    state.classList.remove('unseen');
  };

  const show = async () => {
    const all = find(await entries(), field.value);
    list.replaceChildren(...all.slice(0, most).map((entry) => lineOf(entry, form)));
    list.hidden = all.length === 0;
    const isAsked = fold(field.value) !== '';
    const said = all.length === 0 ? none : all.length > most ? many : found;
    state.textContent = isAsked ? said.replace('#', String(all.length)) : '';
    state.classList.toggle('unseen', !isAsked || (all.length > 0 && all.length <= most));
    return all;
  };

  field.addEventListener('focus', () => {
    if (field.value === '') void entries().catch(() => (asked = null));
    else void show().catch(fail);
  });
  field.addEventListener('input', () => void show().catch(fail));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show()
      .then(([first]) => {
        if (first !== undefined) location.assign(first.path);
      })
      .catch(fail);
  });
  for (const away of ['pointerdown', 'focusin'])
    document.addEventListener(away, ({ target }) => {
      if (target instanceof Node && !form.contains(target)) list.hidden = true;
    });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      field.value = '';
      void show().catch(fail);
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      step(event, [field, ...list.querySelectorAll('a')]);
  });
}

/** Moves among the field and what was found. @param {KeyboardEvent} event @param {readonly HTMLElement[]} stops */
function step(event, stops) {
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** @param {Entry} entry @param {HTMLFormElement} form */
function lineOf({ kind, text, path, turkish }, form) {
  const line = document.createElement('li');
  const link = document.createElement('a');
  const kindText = document.createElement('span');
  link.href = path;
  link.textContent = text;
  if (turkish) link.lang = 'tr';
  kindText.textContent = form.dataset[kind] ?? '';
  line.append(link, ' ', kindText);
  return line;
}

/** The name of the province under the pointer or the focus, beside the map. @param {SVGElement} map */
function label(map) {
  const tip = document.createElement('p');
  tip.className = 'map-tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  map.parentElement?.append(tip);
  /** @param {Event} event */
  const tell = ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    tip.hidden = link === null;
    if (link === null) return;
    const [name = '', state = ''] = (link.getAttribute('aria-label') ?? '').split(': ');
    const strong = document.createElement('b');
    strong.textContent = name;
    tip.replaceChildren(strong, ` ${state}`);
    const [box, frame] = [link.getBoundingClientRect(), map.getBoundingClientRect()];
    const middle = (box.left + box.width / 2 - frame.left) / frame.width;
    tip.style.setProperty('left', `${(middle * 100).toFixed(1)}%`);
    tip.style.setProperty('top', `${(((box.top - frame.top) / frame.height) * 100).toFixed(1)}%`);
    tip.classList.toggle('to-left', middle > 0.7);
    tip.classList.toggle('to-right', middle < 0.3);
  };
  map.addEventListener('pointerover', tell);
  map.addEventListener('focusin', tell);
  map.addEventListener('pointerleave', () => (tip.hidden = true));
  map.addEventListener('focusout', () => (tip.hidden = true));
}

if (typeof document !== 'undefined') {
  document.querySelectorAll('form.search').forEach((form) => {
    if (form instanceof HTMLFormElement) start(form);
  });
  document.querySelectorAll('svg.map-links').forEach((map) => {
    if (map instanceof SVGElement) label(map);
  });
}
