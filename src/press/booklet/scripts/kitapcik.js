/**
 * Opens the passport of a figure below its block, and tells which section is read and of a newer publication; without it,
 * links lead to pages.
 */

/** The passports that are open, by the link that opened each. @type {Map<HTMLAnchorElement, Element>} */
const opened = new Map();

/** The links whose passport is on its way. @type {Set<HTMLAnchorElement>} */
const asked = new Set();

/** On a telephone a passport stands directly below its figure. */
const narrow = matchMedia('(max-width: 43.99rem)');

/** @param {HTMLAnchorElement} link @param {boolean} isOpen */
function tell(link, isOpen) {
  link.setAttribute('aria-expanded', String(isOpen));
  const words = link.querySelector('span');
  const other = link.dataset.other;
  if (words === null || other === undefined) return;
  link.dataset.other = words.textContent;
  words.textContent = other;
}

/** Puts a passport where it belongs: below its row, below its block, or at the end of its article.
 * @param {HTMLAnchorElement} link @param {Element} passport */
function place(link, passport) {
  const row = link.closest('tr');
  if (row !== null) {
    row.after(inRow(row, passport));
    return;
  }
  const host = link.closest('[data-passport]');
  const isBelow = narrow.matches || (host instanceof HTMLElement && host.dataset.passport === 'after');
  if (isBelow) (link.closest('.side > *, [data-passport]') ?? link).after(passport);
  else host?.append(passport);
}

/** @param {HTMLTableRowElement} row @param {Element} passport */
function inRow(row, passport) {
  const line = document.createElement('tr');
  line.className = 'passport-row';
  const cell = line.insertCell();
  cell.colSpan = row.cells.length;
  cell.append(passport);
  return line;
}

/** Headings of a page of its own become those of a part.
 * @param {Element} passport @param {string} from @param {string} to */
function lower(passport, from, to) {
  passport.querySelectorAll(from).forEach((heading) => {
    const own = document.createElement(to);
    own.append(...heading.childNodes);
    heading.replaceWith(own);
  });
}

/** A page of this site. @param {string} address */
async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** @param {HTMLAnchorElement} link */
async function open(link) {
  const page = await fetched(link.href);
  const passport = page.querySelector('.passport');
  if (passport === null) throw new Error('no passport');
  const level = link.closest('.words, article, .group') === null ? 3 : 4;
  lower(passport, 'h2', `h${String(level + 1)}`);
  lower(passport, 'h1', `h${String(level)}`);
  place(link, passport);
  opened.set(link, passport.closest('tr.passport-row') ?? passport);
  tell(link, true);
}

/** @param {HTMLAnchorElement} link */
function close(link) {
  opened.get(link)?.remove();
  opened.delete(link);
  tell(link, false);
}

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a.passport-link') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  if (opened.has(link)) close(link);
  else if (!asked.has(link)) {
    asked.add(link);
    open(link)
      .catch(() => {
        location.assign(link.href);
      })
      .finally(() => asked.delete(link));
  }
});

/** At the address of one publication: says so where its edition has a newer one. @param {HTMLAnchorElement} latest */
async function tellNewer(latest) {
  const [own, newest] = [document, await fetched(latest.href)].map((page) =>
    page.querySelector('.state')?.textContent.trim(),
  );
  if (newest === undefined || newest === own) return;
  const line = document.createElement('p');
  line.className = 'notice';
  line.append(latest.cloneNode(true), `: ${newest}`);
  document.querySelector('.mast')?.after(line);
}

const latest = document.querySelector('a.latest');
if (latest instanceof HTMLAnchorElement) {
  if (latest.pathname === location.pathname) latest.closest('li')?.remove();
  else tellNewer(latest).catch(() => undefined);
}

const list = document.querySelector('details.sections');
const current = document.querySelector('.sections-current');

/** @param {string} id */
function mark(id) {
  for (const link of document.querySelectorAll('.sections a')) {
    const isHere = link.getAttribute('href') === `#${id}`;
    if (isHere) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    if (isHere && current !== null) current.textContent = link.textContent;
  }
}

if (list instanceof HTMLDetailsElement) {
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) list.open = false;
  });
  const parts = [...document.querySelectorAll('main [data-part]')];
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) mark(target.id);
    },
    { rootMargin: '-15% 0px -80% 0px' },
  );
  parts.forEach((part) => {
    seen.observe(part);
  });
  mark(parts[0]?.id ?? '');
}
