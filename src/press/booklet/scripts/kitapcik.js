/** Opens the passport of a figure below its block; without this script its link leads to a page of its own. */

/** The passports that are open, by the link that opened each. */
const opened = new Map();

/** @param {HTMLAnchorElement} link */
function place(link) {
  return link.closest('[data-passport-after]') ?? link.closest('article') ?? link.parentElement;
}

/** @param {HTMLAnchorElement} link @param {boolean} isOpen */
function tell(link, isOpen) {
  link.setAttribute('aria-expanded', String(isOpen));
  const words = link.querySelector('span');
  const other = link.dataset.other;
  if (words === null || other === undefined) return;
  link.dataset.other = words.textContent ?? '';
  words.textContent = other;
}

/** @param {HTMLAnchorElement} link */
async function open(link) {
  const answer = await fetch(link.href);
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const passport = page.querySelector('.passport');
  if (passport === null) throw new Error('no passport');
  passport.querySelectorAll('[id]').forEach((each) => (each.id = `kunye-${each.id}`));
  const heading = passport.querySelector('h1, h2');
  const label = heading?.textContent ?? '';
  passport.removeAttribute('aria-labelledby');
  passport.setAttribute('aria-label', label);
  const row = link.closest('tr');
  if (row === null) place(link)?.append(passport);
  else row.after(inRow(row, passport));
  opened.set(link, passport.closest('tr.passport-row') ?? passport);
  tell(link, true);
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
  else open(link).catch(() => location.assign(link.href));
});

/** The list of sections closes when one is chosen on a narrow screen, and names the one that is read. */
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
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) mark(target.id);
    },
    { rootMargin: '-15% 0px -80% 0px' },
  );
  document.querySelectorAll('main [data-part]').forEach((part) => seen.observe(part));
}
